/**
 * Anything that was thrown as an Error. Spreadsheets throw texts, plain objects, numbers and nothing
 * at all, and errors of another frame are none of ours by `instanceof`. What was thrown is the cause.
 */
export function errorOf(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const error = new Error(thrownText(thrown), { cause: thrown });
  if (typeof thrown === 'object' && thrown !== null) {
    error.name = textIn(thrown, 'name') ?? 'Error';
  }
  return error;
}

/** The code an error or a thrown object carries: `code`, or the `number` of a COM error; else null. */
export function thrownCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null) return null;
  return textIn(thrown, 'code') ?? textIn(thrown, 'number');
}

/** What was thrown in one line, for support: only the fields errors have, never what a cell holds. */
export function thrownText(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown || '(empty text)';
  if (typeof thrown !== 'object' || thrown === null) return `(${String(thrown)})`;
  const parts = ['code', 'number', 'message', 'description'].map((name) => textIn(thrown, name));
  return parts.filter((part) => part !== null).join(' ') || '(object)';
}

/** A field of a thrown object as text; host objects may throw at the very look. */
function textIn(thrown: object, name: string): string | null {
  try {
    const value: unknown = Reflect.get(thrown, name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) || null : null;
  } catch {
    return null;
  }
}
