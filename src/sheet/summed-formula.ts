import { Decimal } from 'decimal.js';
import type { CellAddress } from './address';
import { formulaTokens } from './formula-tokens';
import { precedents } from './precedents';
import type { SheetSnapshot } from './snapshot';

/**
 * What a formula that adds cells of its own sheet, and nothing else, gives with what they hold now:
 * =SUM(H13:H20)+I6. Null for every other formula, and for a cell without one. Text is not added, as in a SUM.
 */
export function summedFormula(sheet: SheetSnapshot, at: CellAddress): Decimal | null {
  const { formula } = sheet.cell(at);
  if (formula === null || !isSumAlone(formula)) return null;
  const areas = precedents({ sheet: sheet.name, formula });
  if (!areas || areas.length === 0 || areas.some((area) => area.sheet !== sheet.name)) return null;
  const rows = sheet.rowNumbers();
  const numbers = areas.flatMap(({ top, bottom, left, right }) =>
    rows
      .filter((row) => row >= top && row <= bottom)
      .flatMap((row) => sheet.cellsInRow(row))
      .filter(({ column }) => column >= left && column <= right)
      .flatMap(({ cell: { value } }) => (typeof value === 'number' ? [value] : [])),
  );
  // the fifteen digits a spreadsheet keeps
  return Decimal.sum(0, ...numbers.map((number) => number.toPrecision(15)));
}

function isSumAlone(formula: string): boolean {
  return formulaTokens(formula.slice(1)).every((token) => {
    if (token.kind === 'reference') return true;
    return token.kind === 'name'
      ? token.isCall && token.text.toUpperCase() === 'SUM'
      : /^[+,():\s]$/.test(token.text);
  });
}
