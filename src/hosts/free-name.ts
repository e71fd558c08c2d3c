import { numberedName } from '../sheet';

/** A name for a new sheet: the one wished for, or with the first number that no sheet has yet. */
export function freeName(wished: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `(${number})`;
    const name = numberedName(wished, suffix);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
