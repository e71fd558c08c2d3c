import { type Label, readLabel } from '../label';

/** Words per field, as data: every way a label of that field has been seen printed. */
export type Words<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface Match<Field extends string> {
  readonly field: Field;
  /** 1 when the whole label is a known word; less when it only contains one. */
  readonly confidence: number;
}

/** Looks labels up: exactly first, then by the longest known word the label contains. */
export class Dictionary<Field extends string> {
  readonly #exact = new Map<string, Field>();
  readonly #byLength: (readonly [string, Field])[];

  constructor(words: Words<Field>) {
    for (const [field, list] of Object.entries(words) as [Field, readonly string[]][]) {
      for (const word of list) this.#add(word, field);
    }
    this.#byLength = [...this.#exact].sort((a, b) => b[0].length - a[0].length);
  }

  /** The field whose known word the whole label is, or null. */
  exact(label: Label): Field | null {
    const { full, bare } = label;
    return this.#exact.get(full) ?? this.#exact.get(bare) ?? null;
  }

  /** As `exact`, else the field of the longest word (three characters or more) within a label not much longer. */
  match(label: Label): Match<Field> | null {
    const field = this.exact(label);
    if (field) return { field, confidence: 1 };
    const { bare } = label;
    if (bare.length < 3 || bare.length > 24) return null;
    for (const [word, candidate] of this.#byLength) {
      if (word.length < 3) return null;
      if (bare.includes(word)) {
        return { field: candidate, confidence: bare.length <= word.length * 2 + 2 ? 0.8 : 0.6 };
      }
    }
    return null;
  }

  /** A label and its value in one cell, as in 项目名称：某项目; null when the text is nothing of the kind. */
  inline(text: string): { readonly field: Field; readonly value: string } | null {
    const match = /^\s*([^:：]{2,20}?)\s*[:：]\s*(\S[\s\S]*)$/.exec(text);
    const field = match ? this.exact(readLabel(match[1]!)) : null;
    return field ? { field, value: match![2]!.trim() } : null;
  }

  #add(word: string, field: Field): void {
    const { full, bare } = readLabel(word);
    if (!this.#exact.has(full)) this.#exact.set(full, field);
    if (bare && !this.#exact.has(bare)) this.#exact.set(bare, field);
  }
}
