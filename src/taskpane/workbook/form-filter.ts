import { type Verdict, VERDICT_WORDS } from '../../review';
import { keysOf } from '../../sheet';

/** What a list of forms can be narrowed to: those of one verdict, or the files that could not be read. */
export type Kind = Verdict | 'failed';

/** A form (or a file that could not be read) as a list of forms looks for it. */
export interface Listed {
  readonly kind: Kind | null;
  /** Project, file and sheet: whatever the officer may look for it by. */
  readonly names: readonly string[];
}

/** What the officer wants to see of a list. */
export interface Wanted {
  readonly kind: Kind | null;
  readonly name: string;
}

export const EVERYTHING: Wanted = { kind: null, name: '' };

/** The kinds, those with most to do first, and what they are called above a list. */
export const KIND_TITLES: Readonly<Record<Kind, string>> = {
  failed: '未能核验',
  ...VERDICT_WORDS,
};

export const KINDS = keysOf(KIND_TITLES);

/** Whether an entry is one the officer wants to see; letters and digits of any width are the same. */
export function isWanted({ kind, names }: Listed, wanted: Wanted): boolean {
  if (wanted.kind !== null && kind !== wanted.kind) return false;
  const words = folded(wanted.name).split(' ').filter(Boolean);
  const all = folded(names.join(' '));
  return words.every((word) => all.includes(word));
}

/** The entries with most to do first, those of one kind in the order given. */
export function problemsFirst<T>(entries: readonly T[], kindOf: (entry: T) => Kind | null): T[] {
  const rank = (entry: T) => {
    const kind = kindOf(entry);
    return kind === null ? KINDS.length : KINDS.indexOf(kind);
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
