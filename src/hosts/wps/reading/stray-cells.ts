import { a1, type Cell, type CellAddress, EMPTY_CELL } from '../../../sheet';
import { displayText } from '../../display-text';
import { contentOf } from './cell-content';
import { plainOf } from './value-grid';
import type { Steps } from '../model/pace';
import type { NumberTexts } from './number-texts';
import type { OpenSheet } from '../model/workbook';

/** Reads filled cells far away from all others, one by one, and adds them to the rows. */
export function* strayCells(
  { sheet }: OpenSheet,
  strays: readonly CellAddress[],
  rows: Map<number, Map<number, Cell>>,
  { numbers, date1904 }: { readonly numbers: NumberTexts; readonly date1904: boolean },
): Steps<void> {
  for (const { row, column } of strays) {
    yield undefined;
    const range = sheet.Range(a1({ row, column }));
    const format = range.NumberFormat;
    const raw = numbers.valueOf(plainOf(range.Value2), format, () => range);
    const content = contentOf(raw, range.Formula, format, () => range.Text);
    const text = displayText(content.value, content.format, date1904);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, { ...EMPTY_CELL, ...content, text });
    rows.set(row, cells);
  }
}
