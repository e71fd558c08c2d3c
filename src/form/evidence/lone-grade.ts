import { labelledValue } from '../words/dictionary';
import { isGrade } from '../words/foot-words';
import type { Grid, GridCell } from './grid';

/**
 * Whether a cell reads as the grade of one thing: behind words in its row or behind its own colon, and with no
 * other around it, which would be the grades there are or those of several things.
 */
export function isLoneGrade(grid: Grid, cell: GridCell): boolean {
  const { row, column, span, wordy } = cell;
  if (!wordy || !MAY_BE_GRADE.test(cell.cell.text)) return false;
  const value = labelledValue(cell.cell.text)?.value;
  const beside = grid.filled(row).filter((one) => one.column !== column);
  const isLabelled = value !== undefined || beside.some((one) => one.wordy && one.column < column);
  if (!isLabelled || !isGrade(value ?? cell.cell.text)) return false;
  const above = span.top > 0 ? [grid.at(span.top - 1, column)] : [];
  const around = [...beside, ...above, grid.at(span.bottom + 1, column)];
  return !around.some((one) => isGrade(one.cell.text));
}

/** A short text with a character that grades have. */
const MAY_BE_GRADE = /^(?=[^]*[优良中差低般格A-DＡ-Ｄ])[^]{1,30}$/;
