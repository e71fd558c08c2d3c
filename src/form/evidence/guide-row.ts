import type { GridCell } from './grid';

/**
 * A row under a header that helps to fill the columns in and is no row of the form: the numbers of
 * the columns (甲 | 乙 | 1 | 2 | 3=2/1), a remark in brackets under each, or an example (如：≥100人).
 */
export function isGuideRow(cells: readonly GridCell[]): boolean {
  return isNumbering(cells) || isRemarks(cells) || isExample(cells);
}

const NUMBERED = /^[(<]?(\d{1,2})[)>]?(?:=[\d+\-*/×÷().%]+)?$/;
const LETTERED = /^[(<]?([A-Z])[)>]?(?:=[A-Z\d+\-*/×÷().%]+)?$/i;
const SAYS_SO = /^(?:栏次|行次|列次)$/;
const NAMED = /^(?:栏次|行次|列次|[甲乙丙丁戊己庚辛壬癸])$/;

/**
 * Columns numbered one by one from left to right, from 0 only behind 列次, those of texts by 甲乙丙; four and more
 * also from any other number, where they go on from columns left of the form. Letters (A | B | C=B/A) number like
 * figures.
 */
function isNumbering(cells: readonly GridCell[]): boolean {
  const numbered = cells.filter(({ label }) => !NAMED.test(label.full));
  const [first] = numbered;
  if (!first || numbered.length < 3) return false;
  const read = LETTERED.test(first.label.full) ? letterOf : numberOf;
  const start = read(first);
  const isStart = start === 1 || (start === 0 && SAYS_SO.test(cells[0]?.label.full ?? ''));
  const goesOn = start > 1 && numbered.length > 3;
  return (isStart || goesOn) && numbered.every((cell, i) => read(cell) === start + i);
}

/** The number of a column; NaN where a cell holds none. */
function numberOf({ label }: GridCell): number {
  return Number(NUMBERED.exec(label.full)?.[1]);
}

/** The place of a column's letter in the alphabet, A being 1; NaN where a cell holds none. */
function letterOf({ label }: GridCell): number {
  const [, letter] = LETTERED.exec(label.full) ?? [];
  return letter ? letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0) + 1 : NaN;
}

/** Remarks such as （填写实际数） under two columns or more. */
function isRemarks(cells: readonly GridCell[]): boolean {
  return cells.length >= 2 && cells.every(({ label }) => REMARK.test(label.full));
}

const REMARK = /^\((?![\d.]+%?\))[^()]{2,}\)$/;

function isExample(cells: readonly GridCell[]): boolean {
  return cells.length >= 2 && cells.every(({ label }) => EXAMPLE.test(label.full));
}

const EXAMPLE = /^(?:(?:填写|填报)?(?:示例|样例|举例)|例?如[:,].+|例[:,].+)$/;
