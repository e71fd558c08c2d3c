import { a1, type CellAddress, contains, precedents, type SheetArea } from '../../../../sheet';

/** A cell with a formula, on the sheet of this name. */
export interface FormulaCell extends CellAddress {
  readonly sheet: string;
  /** With its leading `=`. */
  readonly formula: string;
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

function covers(area: SheetArea, at: CellAddress & { readonly sheet: string }): boolean {
  return area.sheet.toLowerCase() === at.sheet.toLowerCase() && contains(area, at);
}

function keyOf(at: CellAddress & { readonly sheet: string }): string {
  return `${at.sheet.toLowerCase()}!${a1(at)}`;
}
