import type { CellAddress } from '../../sheet';
import { type Claim, LABEL, SETTLED, TOLD } from '../assign';
import { footWord } from '../evidence/foot-label';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import type { Field, TotalRow } from '../form';
import { halfWidth } from '../../values';
import { FOOT_WORDS, gradeWithRemark, isGrade, tickedGrade } from '../words/foot-words';
import { blankGrade } from './blank-grade';
import type { FootBands } from './foot-rows';

/** That a cell holds the grade of the form. */
export interface GradeClaim extends Claim<'grade'> {
  readonly cells: readonly [CellAddress];
  readonly grade: Field;
}

/** What a text says for itself that reads as a grade. */
const GRADE = 2 * TOLD;
/** What other words say that are as short as one; behind a colon they are the form's own for a grade. */
const WORDS = GRADE - SETTLED;
const OWN_WORDS = GRADE - SETTLED / 2;
/** What longer words say, which are hardly one. */
const SENTENCE = -TOLD;
/** What is said for the place of a grade that nobody filled in. */
const BLANK = GRADE - 1.5 * SETTLED;
/** What is said against a grade behind other words, below its label, or behind the total without one: too little to settle that another is meant. */
const BEHIND_WORDS = SETTLED;
const BELOW = SETTLED / 2;
const UNLABELLED = 0.75 * SETTLED;

/** A grade in words nobody knows is still short. */
const MAX_LENGTH = 6;

/** What speaks for each cell that a label of the foot may announce as the grade. @param total its cells are none */
export function labelledGrades(
  grid: Grid,
  { band, wide }: FootBands,
  label: GridCell,
  total: TotalRow | null,
): GradeClaim[] {
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (inline) {
    const value = inlineField(label, inline.value);
    return [claimOf(value, LABEL + look(value.text, OWN_WORDS))];
  }
  const inTotalRow = total?.row === label.row;
  const own = inTotalRow ? wide : band;
  const claims = besideLabel(grid, own, label, inTotalRow ? total : null);
  const next = rowBelow(grid, own, label.span.bottom);
  const under = grid.shownInRow(next, label.column);
  // 优 over 良 below a label are the grades there are
  if (isGrade(under.cell.text) && isListed(grid, under)) return claims;
  const [alone, ...others] = grid.filled(next, own);
  const isAlone = !!alone && others.length === 0 && !isListed(grid, alone);
  for (const cell of isAlone && alone.column !== under.column ? [under, alone] : [under]) {
    if (isGrade(cell.cell.text)) claims.push(claimOf(cell.field, LABEL + GRADE - BELOW));
  }
  const blank = blankGrade(grid, own, label, inTotalRow ? total : null);
  if (blank) claims.push(claimOf(blank, LABEL + BLANK));
  return claims;
}

/** What the value says that the label of a head or a cell of its own announces. */
export function valueClaim(value: Field): GradeClaim {
  return claimOf(value, LABEL + look(value.text));
}

/** What a text says for itself as a grade. @param words what short ones say that nobody knows */
function look(text: string, words = WORDS): number {
  if (text === '') return BLANK;
  if (isGrade(text)) return GRADE;
  return text.length <= MAX_LENGTH ? words : SENTENCE;
}

function claimOf(grade: Field, weight: number): GradeClaim {
  return { field: 'grade', cells: [grade.at], weight, grade };
}

/** What the cells to the right of a label say; words beside a grade are a remark. */
function besideLabel(
  grid: Grid,
  band: Band,
  label: GridCell,
  total: TotalRow | null,
): GradeClaim[] {
  const taken = total ? [total.weight, total.score, total.label] : [];
  const grades: GradeClaim[] = [];
  const words: GradeClaim[] = [];
  let apart = 0;
  for (const cell of grid.filled(label.row, { left: label.span.right + 1, right: band.right })) {
    if (taken.some((field) => field?.at.column === cell.column)) continue;
    const { text } = cell.cell;
    const isPlain = isGrade(text) && !isListed(grid, cell);
    const told = isPlain ? null : (tickedGrade(text) ?? gradeWithRemark(text));
    const field = told === null ? cell.field : inlineField(cell, told);
    const isTold = isPlain || told !== null;
    if (isTold) grades.push(claimOf(field, LABEL + GRADE - apart));
    else if (mayBeGrade(grid, cell)) words.push(claimOf(field, LABEL + WORDS - apart));
    if (cell.wordy && !isTold) apart = BEHIND_WORDS;
  }
  return grades.length > 0 ? grades : words;
}

/** Whether a cell holds short words that are no label, or an error, and is none of a list of grades. */
function mayBeGrade(grid: Grid, cell: GridCell): boolean {
  if (cell.kind === 'error') return true;
  const isShort = cell.wordy && cell.label.full.length <= MAX_LENGTH;
  return isShort && footWord(cell) === null && !isListed(grid, cell);
}

/** 优 over 良, or 差 under 中, is one of the grades there are, in a list of their bounds, not the form's own; two behind labels of their own are. */
function isListed(grid: Grid, { row, span, column }: GridCell): boolean {
  const near = [span.top - 1, span.bottom + 1].filter(
    (one) => one >= 0 && isGrade(grid.shownInRow(one, column).cell.text),
  );
  return near.length > 0 && [row, ...near].some((one) => !hasLabel(grid, one, column));
}

/** Whether a row has the label of a grade before a column. */
function hasLabel(grid: Grid, row: number, column: number): boolean {
  const before = grid.filled(row, { left: 0, right: column - 1 });
  return before.some((cell) => footWord(cell) === 'grade');
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
 * nothing says that it is the form's: it is read, and never written.
 */
export function gradeBehindTotal(
  grid: Grid,
  { band, wide }: FootBands,
  total: TotalRow,
): GradeClaim | null {
  const last = total.score ?? total.weight;
  if (!last || last.inline) return null;
  const cells = grid.filled(last.at.row, { left: last.at.column + 1, right: wide.right });
  // what stands behind other words is of another table
  const next = cells.find((cell) => cell.wordy);
  if (!next || !isGrade(next.cell.text)) return null;
  const grade = next.column <= band.right ? next.field : inlineField(next, next.cell.text);
  return claimOf(grade, LABEL + GRADE - UNLABELLED);
}
