import type { Field, TotalRow } from '../form';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { footWord } from '../evidence/foot-label';
import { gradeWithin } from './grade-claims';
import { inlinePoints } from './total-rows';
import { isYear, titleLines, yearOf } from '../places/title-lines';
import { isTitle } from '../words/foot-words';
import { fundUnit } from '../words/fund-words';
import { HEAD_WORDS } from '../words/head-words';
import { unsettled } from '../evidence/guess';
import type { HeadWord } from '../words/word-kinds';

/** The rows above the fund block and the indicator block, read by their labels. */
export interface Head {
  readonly top: number;
  readonly title: Field | null;
  readonly year: number | null;
  readonly project: Field | null;
  readonly department: Field | null;
  readonly unit: Field | null;
  /** 自评得分 and 自评等级, where a layout prints them at the head of the form. */
  readonly total: TotalRow | null;
  readonly grades: readonly Field[];
}

/** Reads labels and their values between two rows; titles are looked for above, up to `ceiling`. */
export function readHead(
  grid: Grid,
  band: Band,
  rows: { readonly ceiling: number; readonly top: number; readonly last: number },
): Head {
  const found = labelledValues(grid, band, rows.top, rows.last);
  const titles = titleLines(grid, band, rows.ceiling, rows.top);
  const title = titles.find((cell) => isTitle(cell.cell.text)) ?? null;
  const printed = firstFilled(found, 'project');
  const above = titles.find((cell) => cell !== title && cell.row >= rows.top - 2);
  const project = printed && printed.text === '' && above && isName(above) ? above.field : printed;
  const total = found.find(({ word }) => word === 'total');
  const within = total ? gradeWithin(total.label) : null;
  return {
    top: Math.min(rows.top, ...titles.map((cell) => cell.row)),
    title: title && title.field,
    year:
      yearOf(titles.map((cell) => cell.cell.text)) ??
      yearOf([firstFilled(found, 'year')?.text ?? '']) ??
      yearOf(found.map(({ label }) => yearBefore(label))),
    project,
    // 单位名称 stands for the department only where no 主管部门 is printed
    department: firstFilled(found, 'department') ?? firstFilled(found, 'reporting-unit'),
    unit: firstFilled(found, 'unit'),
    total: total ? headTotal(grid, total) : null,
    grades: [...gradesIn(found), ...(within ? [within] : [])],
  };
}

/** What labels between two rows (0-based, both included) announce as the grade. */
export function gradesAmong(grid: Grid, band: Band, first: number, last: number): Field[] {
  return gradesIn(labelledValues(grid, band, first, last));
}

/** The first row between two (0-based, both included) that is labelled as the total; null where there is none. */
export function totalAmong(grid: Grid, band: Band, first: number, last: number): number | null {
  const isTotal = (row: number) => {
    const label = grid.filled(row, band).find(({ wordy }) => wordy);
    return !!label && footWord(label) === 'total';
  };
  return grid.rowsBetween(first, last).find(isTotal) ?? null;
}

function gradesIn(found: readonly LabelledValue[]): Field[] {
  const grades: Field[] = [];
  for (const { word, value } of found) if (word === 'grade') grades.push(value);
  return grades;
}

/** One of several figures behind the label may be the points there are rather than those given. */
function headTotal(grid: Grid, { label, value }: LabelledValue): TotalRow {
  const { row, column } = value.at;
  const next = grid.at(row, grid.span({ row, column }).right + 1);
  const read = { row, label: label.field, weight: null, score: value };
  const guessed = unsettled(`第${row + 1}行「${label.field.text}」后不止一个数`);
  return next.number === null ? read : { ...read, guessed };
}

interface LabelledValue {
  readonly word: HeadWord;
  readonly label: GridCell;
  readonly value: Field;
}

function labelledValues(grid: Grid, band: Band, top: number, last: number): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const row of grid.rowsBetween(top, last)) {
    for (const cell of grid.filled(row, band)) {
      const word = cell.cell.text.length <= 200 ? cell.says.head : null;
      if (word) found.push({ word, label: cell, value: valueOf(grid, band, cell) });
    }
  }
  return found;
}

/** The value of a label: after its colon, or in the next filled cell that is no label itself. */
function valueOf(grid: Grid, band: Band, label: GridCell): Field {
  const inline = HEAD_WORDS.inline(label.cell.text);
  if (inline?.field === 'total') return inlinePoints(label, inline.value);
  if (inline) return inlineField(label, inline.value);
  const start = label.span.right + 1;
  const next = grid.filled(label.row, { left: start, right: band.right })[0];
  if (next && !next.says.head && !isMoneyUnit(next)) return next.field;
  return grid.shown(label.row, start).field;
}

/** 单位：万元 at the end of a row says how the amounts are printed. */
export function isMoneyUnit({ label }: GridCell): boolean {
  return /^\(?(?:金额|计量|货币)?单位:?(?:人民币)?[百千万亿]?元\)?$/.test(label.full);
}

function firstFilled(found: readonly LabelledValue[], word: HeadWord): Field | null {
  let blank: Field | null = null;
  for (const { word: own, value } of found) {
    if (own !== word) continue;
    if (value.text !== '') return value;
    blank ??= value;
  }
  return blank;
}

/** A line above 项目名称 that can be the name: no year, unit of money, 附件 or label with its value. */
function isName(cell: GridCell): boolean {
  const { full } = cell.label;
  return !isYear(cell) && !fundUnit(full) && !/^附[件表]|^.{2,8}:/.test(full);
}

/** The year that a line prints before its first label: （2023年度）填报单位：… */
function yearBefore({ cell }: GridCell): string {
  return /^[（(]?20\d\d年度?[)）]?(?=\s)/.exec(cell.text.trim())?.[0] ?? '';
}
