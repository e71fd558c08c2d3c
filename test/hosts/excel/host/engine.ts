import { ExcelFault, HostGap } from './faults';
import { assertWritable, pascal, propertyOf } from './metadata';
import { type HostObject, HostCollection } from './host-object';
import {
  type Action,
  ACTION,
  type Batch,
  type BatchResponse,
  type ObjectPath,
  PATH,
} from './protocol';

/** What may stop an action before it runs. */
export type Checkpoint = (action: Action, target: HostObject | null) => void;

export interface Roots {
  readonly workbook: HostObject;
  /** Objects made by `new`, by their name on the wire. */
  create(name: string): HostObject;
  /** A range the client asked to keep. @throws ExcelFault when it gave it up since */
  kept(id: string): HostObject;
}

/** Carries out one batch: actions in order, objects resolved once and lazily, stop at the first error. */
export function runBatch(batch: Batch, roots: Roots, checkpoint: Checkpoint): BatchResponse {
  const objects = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      // A trace has a result too: with it the client arms its event handlers.
      const Value = action.ActionType === ACTION.trace ? null : run(action);
      results.push({ ActionId: action.Id, Value });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      const Error = errorOf(error, action, index);
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results, TraceIds: traces };

  function run(action: Action): unknown {
    const target = resolve(action.ObjectPathId);
    checkpoint(action, target);
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target.identity();
      case ACTION.query:
        return project(target, action.QueryInfo?.Select ?? []);
      case ACTION.method: {
        const result = call(target, action.Name, action.ArgumentInfo?.Arguments ?? []);
        return isObject(result) ? result.identity() : (result ?? null);
      }
      case ACTION.set:
        return set(target, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      default:
        throw new HostGap(`action type ${action.ActionType} is not implemented`);
    }
  }

  function resolve(id: number): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostGap(`object path ${id} was not sent`);
    const object = make(path);
    objects.set(id, object);
    return object;
  }

  function make(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return roots.workbook;
    if (path.ObjectPathType === PATH.newObject) return roots.create(path.Name);
    if (path.ObjectPathType === PATH.null) return null;
    if (path.ObjectPathType === PATH.reference) return roots.kept(path.Name);
    const parent = resolve(path.ParentObjectPathId!);
    if (parent === null) return null;
    const args = path.ArgumentInfo?.Arguments ?? [];
    if (path.ObjectPathType === PATH.property)
      return member(parent, path.Name) as HostObject | null;
    if (path.ObjectPathType === PATH.indexer) return call(parent, 'GetItem', args) as HostObject;
    if (path.ObjectPathType === PATH.method)
      return call(parent, path.Name, args) as HostObject | null;
    throw new HostGap(`object path type ${path.ObjectPathType} is not implemented`);
  }
}

function project(target: HostObject, select: readonly string[]): unknown {
  if (select.length === 0) throw new HostGap(`${target.typeName} was loaded without names`);
  if (target instanceof HostCollection) {
    const names = select.map((name) => name.replace(/^items\//, ''));
    return { ...target.identity(), _Items: target.items().map((item) => project(item, names)) };
  }
  const result: Record<string, unknown> = target.identity();
  for (const path of select) assign(result, target, path);
  return result;
}

function assign(result: Record<string, unknown>, target: HostObject, path: string): void {
  const slash = path.indexOf('/');
  const name = slash < 0 ? path : path.slice(0, slash);
  const { wire, kind } = propertyOf(target.typeName, name);
  const value = member(target, wire);
  if (kind === 'scalar') {
    result[wire] = value;
  } else if (slash < 0) {
    throw new HostGap(`${target.typeName}.${name} was loaded without naming what of it`);
  } else if (value === null) {
    result[wire] = null;
  } else {
    const nested = project(value as HostObject, [path.slice(slash + 1)]) as Record<string, unknown>;
    result[wire] = merged(result[wire] as Record<string, unknown> | undefined, nested);
  }
}

/** Several names of one object or collection come as one. */
function merged(
  a: Record<string, unknown> | undefined,
  b: Record<string, unknown>,
): Record<string, unknown> {
  if (!a) return b;
  const result: Record<string, unknown> = { ...a, ...b };
  const [left, right] = [a['_Items'], b['_Items']] as Record<string, unknown>[][];
  if (left && right) result['_Items'] = left.map((item, i) => merged(item, right[i]!));
  return result;
}

function member(target: HostObject, wire: string): unknown {
  if (!(wire in target)) throw new HostGap(`${target.typeName}.${wire} is not implemented`);
  return (target as unknown as Record<string, unknown>)[wire];
}

function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = member(target, pascal(name));
  if (typeof method !== 'function') throw new HostGap(`${target.typeName}.${name} is no method`);
  return method.apply(target, args);
}

function set(target: HostObject, name: string, value: unknown): null {
  assertWritable(target.typeName, name);
  member(target, name);
  (target as unknown as Record<string, unknown>)[name] = value;
  return null;
}

function isObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value;
}

function errorOf(fault: ExcelFault, action: Action, index: number) {
  const forbidden = fault.code === 'AccessDenied' ? 403 : fault.code === 'ItemNotFound' ? 404 : 400;
  return {
    Code: fault.code,
    Message: fault.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: forbidden,
  };
}
