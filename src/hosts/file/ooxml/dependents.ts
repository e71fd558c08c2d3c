import { a1, type Area, type CellAddress } from '../../../sheet';
import { type FormulaToken, formulaTokens } from './formula-tokens';

/** A cell with a formula, on the sheet of this name. */
export interface FormulaCell extends CellAddress {
  readonly sheet: string;
  /** With its leading `=`. */
  readonly formula: string;
}

/** Functions whose arguments cannot be known from the formula's text. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INDEX', 'GETPIVOTDATA']);
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

interface SheetArea extends Area {
  readonly sheet: string;
}

/**
 * The formulas whose results change with some written cells, directly or through other formulas.
 * A formula with a name, a table or a computed reference counts as one, for nothing says otherwise.
 */
export function dependentFormulas(
  formulas: readonly FormulaCell[],
  written: readonly (CellAddress & { readonly sheet: string })[],
): FormulaCell[] {
  const open = formulas.map((cell) => ({ cell, areas: precedents(cell) }));
  const found = new Set<FormulaCell>();
  let changed: readonly (CellAddress & { readonly sheet: string })[] = written;
  while (changed.length > 0) {
    const next = open.filter(
      ({ cell, areas }) =>
        !found.has(cell) &&
        (areas === null || changed.some((at) => areas.some((a) => covers(a, at)))),
    );
    for (const { cell } of next) found.add(cell);
    changed = next.map(({ cell }) => cell);
  }
  const own = new Set(written.map((at) => keyOf(at)));
  return [...found].filter((cell) => !own.has(keyOf(cell)));
}

/** The areas a formula reads, or null when they cannot be known. */
export function precedents({ sheet, formula }: FormulaCell): SheetArea[] | null {
  const tokens = formulaTokens(formula.slice(1));
  const areas: SheetArea[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'name' && isUnknown(token)) return null;
    if (token.kind === 'other' && token.text.startsWith('[')) return null;
    if (token.kind !== 'reference') continue;
    const on = sheetBefore(tokens, i) ?? sheet;
    if (on.includes(':')) return null;
    const second = tokens[i + 1]?.text === ':' ? tokens[i + 2] : undefined;
    const last = second?.kind === 'reference' ? second.reference : token.reference;
    areas.push({ sheet: on, ...areaBetween(token.reference, last) });
    if (second?.kind === 'reference') i += 2;
  }
  return areas;
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

function covers(area: SheetArea, at: CellAddress & { readonly sheet: string }): boolean {
  return (
    area.sheet.toLowerCase() === at.sheet.toLowerCase() &&
    at.row >= area.top &&
    at.row <= area.bottom &&
    at.column >= area.left &&
    at.column <= area.right
  );
}

function keyOf(at: CellAddress & { readonly sheet: string }): string {
  return `${at.sheet.toLowerCase()}!${a1(at)}`;
}
