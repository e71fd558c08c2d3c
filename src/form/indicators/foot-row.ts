import type { AlignedRow } from './align-row';
import { footWord } from '../evidence/foot-label';
import type { Field, Indicator } from '../form';
import type { GridCell } from '../evidence/grid';
import type { Cell } from '../../sheet';
import { isGrade, isGradeBound, isTitle } from '../words/foot-words';

/** Whether a row ends the block: a total, a grade or a closing remark, labelled or not. */
export function isFootRow(
  cells: readonly GridCell[],
  aligned: AlignedRow,
  indicators: readonly Indicator[],
): boolean {
  const first = firstSaid(cells);
  const label = first ? footWord(first) : null;
  if (label === 'subtotal') return false;
  if (first && label) return !isNamedApart(aligned, first, cells);
  const [only, bounds] = cells;
  if (only && cells.length === 1 && endsAlone(only)) return indicators.length > 0;
  if (only && bounds && cells.length === 2 && givesBound(only.cell, bounds.cell))
    return indicators.length > 0;
  if (indicators.length === 0 || !isFiguresOnly(cells, aligned)) return false;
  const numbers = cells.flatMap((cell) => cell.number ?? []);
  const [total] = numbers;
  if (numbers.length > 3 || total === 100) return numbers.length <= 3;
  const sum = weightsOf(indicators);
  return sum > 0 && total !== undefined && total >= sum - 0.001;
}

/**
 * Whether a row under any label is the sum of all rows above it: without target and result, its points are all there
 * are and its score what they were given, but for those of 预算执行率 in either.
 */
export function isSumOfAll({ cells }: AlignedRow, indicators: readonly Indicator[]): boolean {
  const points = cells.get('weight')?.number;
  const score = cells.get('score')?.number;
  // few rows have so many points, and only those are added up
  if (points == null || points < LEAST_OF_ALL || score == null) return false;
  if (isMeasuredRow(cells) || indicators.length < FEWEST) return false;
  const [all, given] = [weightsOf(indicators), scoresOf(indicators)];
  const rest = points - all;
  const isAll = Math.abs(rest) < SLIGHT || (points === 100 && rest > 0);
  return all >= LEAST_OF_ALL && isAll && score > given - SLIGHT && score - given < rest + SLIGHT;
}

/** Whether a row has a target or a result; one name merged over their columns is none. */
function isMeasuredRow(cells: AlignedRow['cells']): boolean {
  const name = cells.get('name');
  return (['target', 'actual'] as const).some((field) => {
    const cell = cells.get(field);
    return cell && !cell.blank && !isSameCell(cell, name);
  });
}

function isSameCell(one: GridCell, other: GridCell): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Of fewer rows another may have as many points as they have together. */
const FEWEST = 3;
/** Points of all indicators where 预算执行率 has the most it is given anywhere, 20: half of 100 may be one row's. */
const LEAST_OF_ALL = 80;
/** Less than points differ by. */
const SLIGHT = 0.001;

/** 优 | 90-100, or the other way round: a row of a list of the grades there are. */
function givesBound(one: Cell, other: Cell): boolean {
  const isBoundOf = (grade: Cell, bound: Cell) => isGrade(grade.text) && isGradeBound(bound.text);
  return isBoundOf(one, other) || isBoundOf(other, one);
}

/** What alone in its row is no indicator: a grade, the title of the next form, a note. */
function endsAlone(cell: GridCell): boolean {
  const { text } = cell.cell;
  return isGrade(text) || isTitle(text) || isNote(cell);
}

/** 说明：以下指标由业务科室填报。 */
export function isNote({ cell: { text } }: GridCell): boolean {
  return NOTE.test(text);
}

const NOTE = /^\s*(?:注|备注|说明|填表说明|填报说明)\s*[:：]/;

/** Whether a row holds figures alone, or figures in the weight and score columns behind a label nobody knows. */
function isFiguresOnly(cells: readonly GridCell[], { cells: fields }: AlignedRow): boolean {
  let isPlain = true;
  let isWordy = true;
  for (const { kind, number, wordy } of cells) {
    if (kind === 'sign' || kind === 'error' || number !== null) continue;
    isPlain = false;
    isWordy &&= wordy;
  }
  if (isPlain || !isWordy || !fields.has('weight')) return isPlain;
  for (const field of NAMED_BY) if (fields.get(field)?.blank === false) return false;
  return true;
}

const NAMED_BY = ['name', 'target', 'actual'] as const;

/**
 * Whether a row that begins like a foot row is an indicator all the same: another cell names it and a target
 * follows. 填表人 | 李四 | 审核人 | 王五 are labels with their values.
 */
function isNamedApart({ cells }: AlignedRow, first: GridCell, inRow: readonly GridCell[]): boolean {
  if (inRow.some((cell) => cell !== first && footWord(cell) === 'closing')) return false;
  const name = cells.get('name');
  const target = cells.get('target') ?? cells.get('actual');
  if (!name.wordy || name.column === first.column || footWord(name) !== null) return false;
  // 等级 | 优 | 良 | 中 | 差 are the grades there are
  const isName = !isGrade(name.cell.text);
  return isName && !!target && !target.blank;
}

/** The first words or sign of a row. */
function firstSaid(cells: readonly GridCell[]): GridCell | null {
  for (const cell of cells) if (cell.wordy || cell.kind === 'sign') return cell;
  return null;
}

/** The sum of the weights of some rows, for judging places. */
export function weightsOf(rows: readonly Pick<Indicator, 'weight'>[]): number {
  let sum = 0;
  for (const { weight } of rows) sum += pointsIn(weight);
  return sum;
}

/** The sum of the scores that some rows print, for judging places. */
export function scoresOf(rows: readonly Pick<Indicator, 'score'>[]): number {
  let sum = 0;
  for (const { score } of rows) sum += pointsIn(score);
  return sum;
}

/** The points a field prints, for judging places; 0 where it prints none. */
function pointsIn(field: Field | null): number {
  const number = Number(field?.text.replace(/[分%]$/, '') ?? 0);
  return Number.isFinite(number) ? number : 0;
}
