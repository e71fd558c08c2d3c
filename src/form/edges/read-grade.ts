import type { Field, TotalRow } from '../form';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { FOOT_WORDS, gradeWithRemark, isGrade, tickedGrade } from '../words/foot-words';
import { halfWidth } from '../../values';

/** A grade in words nobody knows is still short. */
const MAX_GRADE_LENGTH = 6;

/** The grade beside its label, at the end of its row, or alone in the row below; empty only where a merge or a formula shows its place. */
export function gradeOf(
  grid: Grid,
  band: Band,
  label: GridCell,
  total: TotalRow | null,
): Field | null {
  const span = label.span;
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right });
  const taken = [total?.weight, total?.score, total?.label].map((field) => field?.at.column);
  const inTotalRow = total?.row === label.row;
  const rest = inTotalRow ? beside.filter((cell) => !taken.includes(cell.column)) : beside;
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (inline) return inlineField(label, inline.value);
  for (const cell of rest) {
    const told = tickedGrade(cell.cell.text) ?? gradeWithRemark(cell.cell.text);
    if (told) return inlineField(cell, told);
  }
  const words = rest.filter(
    (cell) => cell.wordy && cell.label.full.length <= MAX_GRADE_LENGTH && !isListed(grid, cell),
  );
  const broken = rest.find((cell) => cell.kind === 'error');
  const printed = words.find((cell) => isGrade(cell.cell.text)) ?? words[0] ?? broken;
  if (printed) return printed.field;
  const next = rowBelow(grid, band, span.bottom);
  const under = grid.shownInRow(next, label.column);
  if (isGrade(under.cell.text)) return isListed(grid, under) ? null : under.field;
  const [alone, ...more] = grid.filled(next, band);
  if (alone && more.length === 0 && isGrade(alone.cell.text) && !isListed(grid, alone)) {
    return alone.field;
  }
  return emptyGrade(grid, band, label, inTotalRow ? total : null);
}

/** 优 over 良, or 差 under 中, is one of the grades there are, in a list of their bounds, not the form's own. */
function isListed(grid: Grid, { span, column }: GridCell): boolean {
  return [span.top - 1, span.bottom + 1].some(
    (row) => row >= 0 && isGrade(grid.shownInRow(row, column).cell.text),
  );
}

/** The next row that holds something; a blank row or two may lie between. */
function rowBelow(grid: Grid, band: Band, row: number): number {
  const rows = grid.rowsBetween(row + 1, row + 3);
  return rows.find((one) => grid.filled(one, band).length > 0) ?? row + 1;
}

/** The grade told in the cell of the total itself: 自评总分：98分，自评等级：优. */
export function gradeWithin(total: GridCell): Field | null {
  const text = halfWidth(total.cell.text).replace(/\s/g, '');
  const told = /等[级次](?:为|:)(\p{Script=Han}{1,3})[。)]?$/u.exec(text)?.[1];
  return told !== undefined && isGrade(told) ? inlineField(total, told) : null;
}

/**
 * A grade at the end of the total row, where no label announces it. Right of the form's own columns
 * (`band`) nothing says that it is the form's: it is read, and never written.
 */
export function gradeInTotalRow(
  grid: Grid,
  band: Band,
  wide: Band,
  total: TotalRow | null,
): Field | null {
  const last = total?.score ?? total?.weight;
  if (!last || last.inline) return null;
  const cells = grid.filled(last.at.row, { left: last.at.column + 1, right: wide.right });
  // what stands behind other words is of another table
  const next = cells.find((cell) => cell.wordy);
  if (!next || !isGrade(next.cell.text)) return null;
  return next.column <= band.right ? next.field : inlineField(next, next.cell.text);
}

function emptyGrade(grid: Grid, band: Band, label: GridCell, total: TotalRow | null): Field | null {
  const span = label.span;
  const last = total?.score ?? total?.weight;
  const after = last ? grid.span(last.at).right + 1 : span.right + 1;
  const beside = grid.span({ row: label.row, column: after });
  const isMerge = beside.right > beside.left || (span.right > span.left && !total);
  const cell = grid.at(beside.top, beside.left);
  // a formula shows the place as well, whether or not it gives anything yet
  const isPlace = isMerge || cell.cell.formula !== null;
  if (isPlace && after <= band.right && cell.blank) return cell.field;
  const below = grid.span({ row: span.bottom + 1, column: label.column });
  const lower = grid.at(below.top, below.left);
  const alone = grid.filled(below.top, band).length === 0;
  return total && alone && below.right > below.left ? lower.field : null;
}
