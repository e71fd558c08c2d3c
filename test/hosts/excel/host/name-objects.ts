import { ExcelFault } from './faults';
import { HostObject } from './host-object';

export interface NameModel {
  formula: string;
  visible: boolean;
}

/** The defined names of one scope. */
export class NamedItemCollection extends HostObject {
  readonly typeName = 'NamedItemCollection';

  constructor(private readonly names: Map<string, NameModel>) {
    super();
  }

  Add(name: string, reference: string): NamedItemObject {
    if (!/^[\p{L}_\\][\p{L}\d_.]*$/u.test(name)) throw new ExcelFault('InvalidArgument', name);
    if (this.find(name) !== null) throw new ExcelFault('ItemAlreadyExists', name);
    this.names.set(name, { formula: reference, visible: true });
    return this.object(name);
  }

  GetItemOrNullObject(name: string): NamedItemObject | null {
    const found = this.find(name);
    return found === null ? null : this.object(found);
  }

  private object(name: string): NamedItemObject {
    return new NamedItemObject(name, this.names);
  }

  private find(name: string): string | null {
    return [...this.names.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

class NamedItemObject extends HostObject {
  readonly typeName = 'NamedItem';

  constructor(
    readonly Name: string,
    private readonly names: Map<string, NameModel>,
  ) {
    super();
  }

  get Formula(): string {
    return this.names.get(this.Name)!.formula;
  }
  get Visible(): boolean {
    return this.names.get(this.Name)!.visible;
  }
  set Visible(visible: boolean) {
    this.names.get(this.Name)!.visible = visible;
  }

  Delete(): void {
    this.names.delete(this.Name);
  }
}
