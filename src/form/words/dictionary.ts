import { type Label, readLabel } from './label';
import { entriesOf } from '../../sheet';

/** Words per field, as data: every way a label of that field has been seen printed. */
export type Words<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Patterns of whole labels, in the order in which they are tried: how words of a field are put together. */
export type Composition<Field extends string> = readonly (readonly [RegExp, Field])[];

export interface Match<Field extends string> {
  readonly field: Field;
  /** 1 when the whole label is a known word, 0.9 when it is put together like one; less when it only contains one. */
  readonly confidence: number;
}

/** Looks labels up: as a whole first, then by the longest known word the label contains. */
export class Dictionary<Field extends string> {
  /** Every listed word, as labels are compared. */
  readonly listed: ReadonlyMap<string, Field>;
  /** What fits whatever one of its patterns does; null where it has none. */
  readonly composed: RegExp | null;
  readonly #byLength: (readonly [string, Field])[];
  readonly #composition: Composition<Field>;

  constructor(words: Words<Field>, composition: Composition<Field> = []) {
    const sources = composition.map(([pattern]) => pattern.source);
    this.composed = sources.length > 0 ? new RegExp(sources.join('|')) : null;
    this.#composition = composition;
    this.listed = listedIn(words);
    const long = [...this.listed].filter(([word]) => word.length >= 3);
    this.#byLength = long.sort((x, y) => y[0].length - x[0].length);
  }

  /** The field that the whole label names, listed or put together; null when it names none. */
  exact(label: Label): Field | null {
    const listed = this.listed.get(label.full) ?? this.listed.get(label.bare);
    return listed ?? (this.composed?.test(label.bare) ? this.composedAs(label.bare) : null);
  }

  /**
   * As `exact`, else the field of the longest word (three characters or more) at the end of a label not
   * much longer, else within it.
   */
  match(label: Label): Match<Field> | null {
    const listed = this.listed.get(label.full) ?? this.listed.get(label.bare);
    if (listed) return { field: listed, confidence: 1 };
    const composed = this.composedAs(label.bare);
    if (composed) return { field: composed, confidence: 0.9 };
    const { bare } = label;
    if (bare.length < 3 || bare.length > LONGEST) return null;
    const found = this.#named(bare);
    if (!found) return null;
    const [word, field] = found;
    if (this.#namesAnother(bare.replace(word, ''), field)) return null;
    return { field, confidence: bare.length <= word.length * 2 + 2 ? 0.8 : 0.6 };
  }

  /**
   * The longest word that ends a label, its head; else the longest within it that no other noun follows:
   * 三级指标配分 is no 三级指标.
   */
  #named(bare: string): readonly [string, Field] | null {
    for (const listed of this.#byLength) if (bare.endsWith(listed[0])) return listed;
    for (const listed of this.#byLength) {
      const at = bare.indexOf(listed[0]);
      if (at < 0) continue;
      return MORE_OF_A_COLUMN.test(bare.slice(at + listed[0].length)) ? listed : null;
    }
    return null;
  }

  /** 分值执行率, 分值/自评得分: two words of different columns are the header of neither; 完成情况说明 is but one of them. */
  #namesAnother(rest: string, field: Field): boolean {
    if (SAID_OF_A_COLUMN.test(rest)) return false;
    const other = this.listed.get(rest.replace(/^\/|\/$/g, ''));
    return other !== undefined && other !== field;
  }

  /** A label and its value in one cell, as in 项目名称：某项目; null when the text is nothing of the kind. */
  inline(text: string): { readonly field: Field; readonly value: string } | null {
    const parts = COLON.test(text) ? labelledValue(text) : null;
    const field = parts && this.exact(parts.label);
    return parts && field ? { field, value: parts.value } : null;
  }

  /** The field of which a label (see `Label.bare`) is put together; null where it is of none. */
  composedAs(bare: string): Field | null {
    if (bare.length < 2 || bare.length > LONGEST) return null;
    for (const [pattern, field] of this.#composition) if (pattern.test(bare)) return field;
    return null;
  }
}

function listedIn<Field extends string>(words: Words<Field>): Map<string, Field> {
  const listed = new Map<string, Field>();
  for (const [field, list] of entriesOf(words)) {
    for (const word of list) {
      const { full, bare } = readLabel(word);
      if (!listed.has(full)) listed.set(full, field);
      if (bare && !listed.has(bare)) listed.set(bare, field);
    }
  }
  return listed;
}

const COLON = /[:：]/;

/** A label and what stands behind it after a colon; null for a text that is not built so. */
export function labelledValue(
  text: string,
): { readonly label: Label; readonly value: string } | null {
  const [, label, value] = /^([^:：]{2,20}?)\s*[:：]\s*(\S[\s\S]*)$/.exec(text.trimStart()) ?? [];
  if (label === undefined || value === undefined) return null;
  return { label: readLabel(label), value: value.trim() };
}

/** What may stand behind the name of any column, though it names one where it stands alone. */
const SAID_OF_A_COLUMN = /^(?:说明|备注|简述|描述)$/;

/** What may stand behind the word that a label is about: anything but another noun. */
const MORE_OF_A_COLUMN =
  /^(?:$|[^\u4e00-\u9fff]|说明|备注|明细|简述|描述|名称|代码|编[码号]|内容|情况|结果|[及和与或等填])/;

/** Longer texts say something rather than name a column. */
const LONGEST = 24;
