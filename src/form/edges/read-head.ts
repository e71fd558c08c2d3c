import type { Field, TotalRow } from '../form';
import { classifyRow } from '../evidence/classify-row';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { gradeWithin } from './grade-claims';
import { inlinePoints } from './total-rows';
import { isGrade, isTitle } from '../words/foot-words';
import { fundUnit } from '../words/fund-words';
import { HEAD_WORDS } from '../words/head-words';
import type { HeadWord } from '../words/word-kinds';
import { halfWidth } from '../../values';

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
  const guessed = `第${row + 1}行「${label.field.text}」后不止一个数`;
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

const MAX_TITLE_LINES = 4;

/** Rows with one text alone above the first label: title, year, or a name printed above its label. */
function titleLines(grid: Grid, band: Band, ceiling: number, top: number): GridCell[] {
  const lines: GridCell[] = [];
  /** How many lines there were at each row passed over; without a title beyond they are all there is. */
  const passed: number[] = [];
  const rows = grid.rowsBetween(Math.max(ceiling, top - 2 * MAX_TITLE_LINES), top - 1);
  for (const row of [...rows].reverse()) {
    const cells = grid.over(row, band);
    const [only] = cells;
    if (!only) continue;
    const isCaptions = cells.every((cell) => isCaption(cell) || isYear(cell));
    const line =
      cells.find((cell) => isTitle(cell.cell.text)) ??
      (cells.length === 1 ? only : cells.find((cell) => isCaptions && isYear(cell)));
    if (!line && isCaptions) continue;
    if (!line && passed.length < MAX_PASSED && isPair(cells)) {
      passed.push(lines.length);
      continue;
    }
    if (!line || !isLine(line)) break;
    if (classifyRow(cells) === 'foot' || isGrade(line.cell.text)) break;
    const isAboveTitle = lines.some(({ cell }) => isTitle(cell.text));
    if (isAboveTitle && !isTitle(line.cell.text) && !isYear(line)) break;
    lines.push(line);
    // A title without its year may have it in the line above.
    const isDated = yearOf(lines.map(({ cell }) => cell.text)) !== null;
    if (isAboveTitle || (isTitle(line.cell.text) && isDated)) break;
    if (lines.length === MAX_TITLE_LINES) break;
  }
  if (lines.some((line) => isTitle(line.cell.text))) return lines;
  return lines.slice(0, Math.min(1, passed[0] ?? 1));
}

/** Rows between a title and the first label that is known. */
const MAX_PASSED = 2;

/** 县级预算单位名称 | 某局: labels nobody listed and what stands behind them, without a figure. */
function isPair(cells: readonly GridCell[]): boolean {
  const isWords = cells.every((cell) => cell.wordy && cell.number === null);
  return isWords && cells.length >= 2 && cells.length <= 4 && classifyRow(cells) === 'other';
}

/** What stands between a title and the form without being a part of either: 部门：某中学, 公开14表, 单位：万元. */
function isCaption({ label }: GridCell): boolean {
  return /^(?:.{0,6}(?:部门|单位|日期|时间|编号|负责人)(?:名称)?(?:\([^()]*\))?(?::|$)|公开\d+表$|附[件表]\d*$|表\d+$)/.test(
    label.full,
  );
}

function isLine(cell: GridCell): boolean {
  return isTitle(cell.cell.text) || isYear(cell) || (cell.wordy && cell.kind !== 'level');
}

/** A line above 项目名称 that can be the name: no year, unit of money, 附件 or label with its value. */
function isName(cell: GridCell): boolean {
  const { full } = cell.label;
  return !isYear(cell) && !fundUnit(full) && !/^附[件表]|^.{2,8}:/.test(full);
}

function isYear(cell: GridCell): boolean {
  return /^\(?(?:(?:19|20)[\dx×*_]{0,2}|[x×*_]{0,4})年?度?\)?$/i.test(cell.label.full);
}

/** The year that a line prints before its first label: （2023年度）填报单位：… */
function yearBefore({ cell }: GridCell): string {
  return /^[（(]?20\d\d年度?[)）]?(?=\s)/.exec(cell.text.trim())?.[0] ?? '';
}

function yearOf(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /(?:19|20)\d{2}/.exec(halfWidth(text).replace(/\s/g, ''));
    if (match) return Number(match[0]);
  }
  return null;
}
