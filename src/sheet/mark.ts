import type { CellAddress } from './address';

/** A highlight of one cell. Marks are a layer of their own and never change the officer's formats. */
export interface Mark {
  readonly cell: CellAddress;
  /** The id of the rule that asks for the mark, for instance `reason-missing`. */
  readonly kind: string;
}

/**
 * The word every mark carries inside the file, so that any later run on any machine finds it.
 * A mark is a conditional format whose formula is always true and holds `TAG:kind` as a text.
 */
export const MARK_TAG = 'JIXIAO-CHECK';

/** The always-true formula of a mark's conditional format, without a leading `=`. */
export function markFormula(kind: string): string {
  return `LEN("${MARK_TAG}:${kind}")>0`;
}

/** The kind of the mark a conditional-format formula stands for, or null when it is not ours. */
export function markKind(formula: string): string | null {
  return MARK_FORMULA.exec(formula.trim())?.[1] ?? null;
}

const MARK_FORMULA = new RegExp(`^=?\\s*LEN\\("${MARK_TAG}:([a-z0-9-]+)"\\)\\s*>\\s*0$`, 'i');

/** How a mark looks, in RGB; pattern and colour both, so that it shows in black and white print. */
export const MARK_STYLE = {
  fill: '#FFE699',
  font: '#9C0006',
  bold: true,
  border: '#C00000',
} as const;
