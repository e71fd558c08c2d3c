/** Counts what crosses the border to the spreadsheet, and knows when it may not be crossed. */
export class Border {
  calls = 0;
  /** Whether names that are no members throw; in the real thing they are silently undefined. */
  strict = true;
  /** Set while ET waits for a handler of an event. */
  inHandler = false;
  /** Members that throw something, whatever kind of value it is. */
  broken: readonly string[] = [];
  thrown: unknown;
  /** Asked at each crossing whether this one fails. */
  fails: () => boolean = () => false;

  cross(what: string): void {
    const member = what.replace(/(\(\)| =)$/, '');
    if (this.broken.includes(member)) throw this.thrown;
    if (this.inHandler) throw new Error(`${what}: ET was called from inside an event handler`);
    this.calls++;
    if (this.fails()) throw new Error('操作失败');
  }
}

const CLASS_OF = new WeakMap<object, string>();

/**
 * An object of the other process: every read of a property, assignment and call is counted, and a
 * name that is no member throws. Two wrappers of the same thing are never equal.
 */
export function remote<T extends object>(border: Border, name: string, target: T): T {
  const proxy = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (!(key in target)) {
        if (border.strict) throw new Error(`${name}.${key} is no member of the ET object model`);
        return undefined;
      }
      const member = Reflect.get(target, key, target) as unknown;
      if (typeof member !== 'function') {
        border.cross(`${name}.${key}`);
        return member;
      }
      return (...args: unknown[]) => {
        border.cross(`${name}.${key}()`);
        return (member as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
    set(_, key, value) {
      if (!(key in target)) throw new Error(`${name}.${String(key)} is no member`);
      border.cross(`${name}.${String(key)} =`);
      return Reflect.set(target, key, value, target);
    },
  });
  CLASS_OF.set(proxy, name);
  return proxy;
}

/** What kind of remote object a thing is, or null. */
export function classOf(thing: unknown): string | null {
  return typeof thing === 'object' && thing !== null ? (CLASS_OF.get(thing) ?? null) : null;
}
