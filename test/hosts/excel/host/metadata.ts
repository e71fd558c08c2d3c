import { ExcelFault, HostGap } from './faults';

interface ClientClass {
  readonly prototype: {
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** What the genuine client knows of a class, so that a wrong name fails as it does in Excel. */
export function propertyOf(
  typeName: string,
  name: string,
): { wire: string; kind: 'scalar' | 'object' } {
  const { prototype } = clientClass(typeName);
  const names = prototype._scalarPropertyNames ?? [];
  const index = names.indexOf(name);
  if (index >= 0) {
    return {
      wire: prototype._scalarPropertyOriginalNames?.[index] ?? pascal(name),
      kind: 'scalar',
    };
  }
  if (prototype._navigationPropertyNames?.includes(name))
    return { wire: pascal(name), kind: 'object' };
  throw new ExcelFault('InvalidArgument', `${typeName} has no property ${name}`);
}

/** @throws ExcelFault for a property the client does not let anyone set */
export function assertWritable(typeName: string, wire: string): void {
  const { prototype } = clientClass(typeName);
  const names =
    prototype._scalarPropertyOriginalNames ?? prototype._scalarPropertyNames?.map(pascal);
  const index = names?.indexOf(wire) ?? -1;
  const updateable = prototype._scalarPropertyUpdateable;
  if (index < 0 || (updateable && !updateable[index])) {
    throw new ExcelFault('InvalidArgument', `${typeName}.${wire} cannot be set`);
  }
}

export function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function clientClass(typeName: string): ClientClass {
  const known = (globalThis as unknown as { Excel: Record<string, ClientClass> }).Excel[typeName];
  if (!known) throw new HostGap(`the client has no class ${typeName}`);
  return known;
}
