import type { Area } from './address';
import { LAST_COLUMN, LAST_ROW } from './address';
import { type FormulaToken, formulaTokens } from './formula-tokens';
import { SummedRanges } from './summed-range';

/** An area on the sheet of this name. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** Functions whose arguments cannot be known from the formula's text. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INDEX', 'GETPIVOTDATA']);

/**
 * The areas a formula reads: cells, ranges, whole columns and rows, of its own sheet or one it names;
 * null when they cannot be known from its text (a name, a table, a computed reference,
 * what another formula spills).
 * @param formula with its leading `=`
 * @param sheet the name of the sheet it stands on
 */
export function precedents({
  sheet,
  formula,
}: {
  readonly sheet: string;
  readonly formula: string;
}): SheetArea[] | null {
  const tokens = formulaTokens(formula.slice(1));
  const areas: SheetArea[] = [];
  const summed = new SummedRanges();
  for (let i = 0; i < tokens.length; i++) {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the loop ends with the list
    const token = tokens[i]!;
    summed.pass(token, tokens[i - 1]);
    if (token.kind === 'name' && isUnknown(token)) return null;
    if (token.kind === 'other' && isUnknownPiece(token.text, tokens[i - 1])) return null;
    if (token.kind !== 'reference') continue;
    const on = sheetBefore(tokens, i) ?? sheet;
    if (on.includes(':')) return null;
    const second = tokens[i + 1]?.text === ':' ? tokens[i + 2] : undefined;
    const last = second?.kind === 'reference' ? second.reference : token.reference;
    areas.push({ sheet: on, ...summed.read(areaBetween(token.reference, last)) });
    if (second?.kind === 'reference') i += 2;
  }
  return areas;
}

/** A table, the end of an area that is no plain reference, and the sign behind a cell for all that it spills. */
function isUnknownPiece(text: string, before: FormulaToken | undefined): boolean {
  if (text === ':' || text.startsWith('[')) return true;
  return text.startsWith('#') && before?.kind === 'reference';
}

function isUnknown({ text, isCall }: FormulaToken & { kind: 'name' }): boolean {
  if (isCall) return INDIRECT.has(text.toUpperCase());
  return !/^(TRUE|FALSE)$/i.test(text);
}

function areaBetween(
  a: { row: number | null; column: number | null },
  b: { row: number | null; column: number | null },
): Area {
  return {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    bottom: Math.max(a.row ?? LAST_ROW, b.row ?? LAST_ROW),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    right: Math.max(a.column ?? LAST_COLUMN, b.column ?? LAST_COLUMN),
  };
}

/** The sheet a reference names before an exclamation mark, unquoted; null for none. */
export function sheetBefore(tokens: readonly FormulaToken[], at: number): string | null {
  if (tokens[at - 1]?.text !== '!') return null;
  const name = tokens[at - 2]?.text ?? '';
  const unquoted = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return tokens[at - 3]?.text === ':' ? `:${unquoted}` : unquoted;
}
