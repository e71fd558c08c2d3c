import { assign, type Claim, SETTLED, TOLD } from '../assign';
import type { Grid, GridCell } from '../evidence/grid';
import { type FundColumn, FUND_NAMES, isAmount } from '../fields';
import type { Field, FundBlock, Gap, Guess } from '../form';
import { fundGaps } from './fund-gaps';
import { type FundReading, fundRowOf, headingWeight, unitOf } from './fund-reading';
import type { FundRoom } from './fund-room';
import { plausible } from './fund-row';
import { unsettled } from '../evidence/guess';
import { type LabelFigure, labelFigures } from './label-figures';

/** That a label and what stands behind it are a column's. */
interface FigureClaim extends Claim<FundColumn>, LabelFigure {}

/**
 * Reads a fund block that prints each amount behind a label of its own: in the next cell (预算数 | 10), in
 * the cell of the label (预算数：10), or under it; null where no two of its amounts stand so.
 */
export function readLabelledFund(room: FundRoom): FundReading | null {
  const figures = labelFigures(room).filter((figure, _, all) => !isOfForm(figure, all));
  if (figures.length < 2) return null;
  const rows = blockRows(room, figures);
  const { best, distanceOf } = assign(claimsOf(room, figures, rows));
  const read = [...best.values()];
  if (read.filter(({ column }) => isMoney(column)).length < 2) return null;
  if (!read.some(({ column, value }) => isMoney(column) && value.number !== null)) return null;
  const [doubted] = read.filter((one) => distanceOf(one.column) < SETTLED);
  const guessed = doubted && rivalGuess(doubted.column);
  const reading = readingOf(room, rows, read, guessed ?? null);
  return { ...reading, gaps: reading.gaps.map((gap) => atItsLabel(gap, figures, reading)) };
}

/** A score that nobody filled, in a row of its own under the block, is missed where its label stands. */
function atItsLabel(gap: Gap, figures: readonly LabelFigure[], { bottom }: FundReading): Gap {
  if (gap.field !== 'score') return gap;
  const blank = figures.find(
    ({ column, value, label }) => column === 'score' && value.blank && label.row <= bottom + 1,
  );
  return blank ? { ...gap, near: blank.label.at, labelled: true } : gap;
}

/**
 * Whether a 得分 alone in its row is that of the whole form: above all amounts, or more than half the full
 * marks, which 预算执行率 is never given.
 */
function isOfForm({ column, label, value }: LabelFigure, all: readonly LabelFigure[]): boolean {
  if (column !== 'score' || value.number === null) return false;
  const others = all.filter((one) => one.column !== 'score');
  if (others.some((one) => one.label.row === label.row)) return false;
  const isAbove = others.every((one) => one.label.row > label.row);
  return isAbove || value.number > HALF_MARKS;
}

const HALF_MARKS = 50;

/** The rows of the block: those one below another that name most of its columns. */
function blockRows({ rows }: FundRoom, figures: readonly LabelFigure[]): readonly number[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const row of rows) {
    const isOfBlock = figures.some(
      ({ label, column, value }) => label.row === row && (isMoney(column) || value.number !== null),
    );
    if (isOfBlock) run.push(row);
    else run = [];
    if (run.length === 1) runs.push(run);
  }
  const namesOf = (run: readonly number[]) =>
    columnsOf(figures.filter(({ label }) => run.includes(label.row))).size;
  return runs.reduce((most, run) => (namesOf(run) > namesOf(most) ? run : most), runs[0] ?? []);
}

/** The amounts and the rate that some labels name. */
function columnsOf(figures: readonly LabelFigure[]): ReadonlySet<FundColumn> {
  return new Set(figures.flatMap(({ column }) => (isMoney(column) ? column : [])));
}

/** What stands elsewhere gives way to what stands in the rows of the block. */
const ELSEWHERE = -2 * TOLD;

function claimsOf(
  { grid }: FundRoom,
  figures: readonly LabelFigure[],
  rows: readonly number[],
): FigureClaim[] {
  const own = figures.filter(({ label }) => rows.includes(label.row));
  const fullest = fullestRow(own, rows);
  // 自评得分 beside a budget alone is that of the whole form
  const hasPoints = columnsOf(own).size >= 2;
  const isBudgeted = figures.some(
    ({ column, weight }) => weight > TOLD && (column === 'budget' || column === 'initial'),
  );
  return figures.flatMap((one): FigureClaim[] => {
    const { label, column, value, weight } = one;
    // the whole of the funds is the budget where none is printed by that name
    if ((isBudgeted && weight <= TOLD) || !(isMoney(column) || hasPoints)) return [];
    const isOwn = rows.includes(label.row);
    const isNear = isOwn || rows.includes(label.row + 1);
    const under = isNear && value.blank ? underOf(grid, one) : null;
    const place = isOwn ? (label.row === fullest ? TOLD : 0) : ELSEWHERE;
    const claim = (figure: LabelFigure): FigureClaim => {
      const look = plausible(column, figure.value) - (figure.value.blank ? TOLD : 0);
      const cells = [label.at, figure.value.at];
      return { ...figure, field: column, cells, weight: weight + place + look };
    };
    const isRead = isOwn || (isAmount(column) && value.number !== null);
    return [...(isRead ? [claim(one)] : []), ...(under ? [claim(under)] : [])];
  });
}

function isMoney(column: FundColumn): boolean {
  return isAmount(column) || column === 'rate';
}

/** The row that has more labels than any other; null where several have as many. */
function fullestRow(figures: readonly LabelFigure[], rows: readonly number[]): number | null {
  const count = (row: number) => figures.filter(({ label }) => label.row === row).length;
  const most = Math.max(...rows.map(count));
  const [row, ...others] = rows.filter((one) => count(one) === most);
  return row === undefined || others.length > 0 ? null : row;
}

/** The figure under a label that has none behind it, as 预算执行进度 over 95%. */
function underOf(grid: Grid, { label, ...figure }: LabelFigure): LabelFigure | null {
  const value = grid.shownInRow(label.span.bottom + 1, label.column);
  return value.number === null ? null : { ...figure, label, value, shown: value.field };
}

function rivalGuess(column: FundColumn): Guess {
  return unsettled(`不止一处写着「${FUND_NAMES[column]}」，这里取其中一处`);
}

function readingOf(
  { grid, band, rails }: FundRoom,
  rows: readonly number[],
  read: readonly FigureClaim[],
  guessed: Guess | null,
): FundReading {
  const fields = new Map(read.map(({ column, shown }): [FundColumn, Field] => [column, shown]));
  const labels = [
    ...rows.flatMap((row) => grid.filled(row, band)),
    ...read.map(({ label }) => label),
  ];
  const row = fullestRow(read, rows) ?? rows[0] ?? 0;
  const others = unknownFigures(grid, read);
  const total = {
    ...fundRowOf(row, null, fields),
    kind: 'total' as const,
    ...(others.length > 0 && { others }),
  };
  const fund: FundBlock = {
    unit: unitOf([...labels, ...rails]),
    total: guessed ? { ...total, guessed } : total,
    sources: [],
    headers: Object.fromEntries(read.map(headerOf)),
    columns: [],
    headingWeight: headingWeight(labels.filter(namesPoints), total),
    unreadable: null,
  };
  const [near] = labels;
  const own = read.filter(({ label }) => rows.includes(label.row));
  return {
    fund,
    gaps: near ? fundGaps(fund, near) : [],
    top: Math.min(...rows, ...own.map(({ label }) => label.row)),
    bottom: Math.max(...rows, ...own.map(({ value }) => value.row)),
    right: Math.max(...read.map(({ value }) => value.column)),
  };
}

/** The figures behind labels nobody understands, in rows between those that are read and under one of their labels. */
function unknownFigures(grid: Grid, read: readonly FigureClaim[]): Field[] {
  const rows = read.map(({ label }) => label.row);
  const pairs = read.filter(({ label, value }) => label.column !== value.column);
  return grid
    .rowsBetween(Math.min(...rows) + 1, Math.max(...rows) - 1)
    .filter((row) => !rows.includes(row))
    .flatMap((row) => {
      const pair = pairs.find(
        ({ label, value }) =>
          grid.at(row, label.column).wordy && grid.shownInRow(row, value.column).number !== null,
      );
      return pair ? [grid.shownInRow(row, pair.value.column).field] : [];
    });
}

function headerOf({ column, label, shown }: FigureClaim): [FundColumn, Field] {
  return [column, shown.inline ? shown : label.field];
}

/** What stands behind the label of its own cell may be points that were given: 得分：9.5分. */
function namesPoints({ cell }: GridCell): boolean {
  const [value = '', ...labels] = cell.text.split(/[:：]/).reverse();
  return value.trim() === '' || labels.length === 0 || labels.some((label) => /\d分/.test(label));
}
