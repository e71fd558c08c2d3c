import { LABEL, labelWeight, TOLD } from '../assign';
import { entriesOf } from '../../sheet';
import { amountsByRate, LEAST_RATED } from './amounts-by-rate';
import { type FundColumn, isAmount } from '../fields';
import type { Field } from '../form';
import { type Grid, type GridCell, inlineField } from '../evidence/grid';
import { gridCell } from '../evidence/grid-cell';
import type { FundLabel, FundRoom } from './fund-room';
import { labelledValue } from '../words/dictionary';
import { type Label, readLabel } from '../words/label';
import {
  amountByUnit,
  columnOf,
  FUND_WORDS,
  fundRowKind,
  isOfOtherYear,
  looseColumn,
} from '../words/fund-words';

/** A label and what stands behind it: in its own cell, in the next or under it. */
export interface LabelFigure {
  readonly column: FundColumn;
  readonly label: GridCell;
  /** The cell it stands in; by itself where it shares the cell of its label. */
  readonly value: GridCell;
  /** What it is as a field of the form. */
  readonly shown: Field;
  /** How surely the label names its column, in the scale of `assign`. */
  readonly weight: number;
}

/** Every label of a fund block with what stands behind it; none where that is not a single figure. */
export function labelFigures(room: FundRoom): LabelFigure[] {
  const figures = [...besideLabels(room), ...room.others.flatMap((cell) => figureOf(room, cell))];
  // a row that heads a table by its words may be a row of pairs by its figures
  let inHeader = 0;
  for (const { number } of room.header?.cells ?? []) if (number !== null) inHeader += 1;
  if (!room.header || inHeader >= LEAST_RATED) figures.push(...ratedFigures(room, figures));
  const rows = new Set<number>();
  for (const { label, value } of figures) if (value.number !== null) rows.add(label.row);
  if (rows.size === 0) return [];
  for (const row of rows) figures.push(...looselyNamed(room, row, figures));
  return figures.sort((a, b) => a.label.row - b.label.row || a.label.column - b.label.column);
}

function besideLabels(room: FundRoom): LabelFigure[] {
  const figures: LabelFigure[] = [];
  let next: FundLabel | undefined;
  let isAnyFurther = false;
  // from behind: before another label there is nothing to be looked for
  for (let i = room.labels.length - 1; i >= 0; i--) {
    const label = room.labels[i];
    if (!label) continue;
    const { cell, column, weight } = label;
    const isBeforeLabel = next?.cell.row === cell.row && next.cell.column === cell.span.right + 1;
    next = label;
    if (isBeforeLabel) continue;
    const value = besideOf(room.grid, cell);
    isAnyFurther ||= value.column > cell.span.right + 1;
    // 得分：9.5分 or 得分9.5分 before a blank has its figure in its own cell
    const own = value.blank && /\d/.test(cell.cell.text) ? figureOf(room, cell) : [];
    if (own.length > 0) figures.push(...own);
    else if (!value.wordy) figures.push({ column, label: cell, value, shown: value.field, weight });
  }
  return isAnyFurther ? inOneColumn(room.grid, figures) : figures;
}

/** A blank below or above a figure, each right behind its label, is blank: what stands beyond it is another source's. */
function inOneColumn(grid: Grid, figures: readonly LabelFigure[]): LabelFigure[] {
  return figures.map((figure) => {
    const { label } = figure;
    const next = label.span.right + 1;
    const isColumn = figures.some(
      (one) =>
        one.label.column === label.column && one.value.column === next && one.value.number !== null,
    );
    if (figure.value.column <= next || !isColumn) return figure;
    const value = grid.shownInRow(label.row, next);
    return { ...figure, value, shown: value.field };
  });
}

/** Figures behind words that only contain the name of a column, or end in its noun, in a row of labels that are known. */
function looselyNamed(
  { grid, band }: FundRoom,
  row: number,
  known: readonly LabelFigure[],
): LabelFigure[] {
  return grid.filled(row, band).flatMap((cell): LabelFigure[] => {
    const { label, says, wordy } = cell;
    if (!wordy || says.fund !== null || known.some((one) => one.label === cell)) return [];
    const value = besideOf(grid, cell);
    if (value.number === null || isOfOtherYear(label.bare)) return [];
    const named = looseColumn(label);
    if (!named) return [];
    const { column } = named;
    return [{ column, label: cell, value, shown: value.field, weight: labelWeight(named) }];
  });
}

/** 发行额度 | 20000 | 已使用 | 19000 | 使用率 | 95%: behind words nobody foresaw, the amounts that the rate divides. */
function ratedFigures(room: FundRoom, known: readonly LabelFigure[]): LabelFigure[] {
  const { header, rows } = room;
  return (header ? [header.top] : rows).flatMap((row) => ratedInRow(room, row, known));
}

function ratedInRow({ grid, band }: FundRoom, row: number, known: readonly LabelFigure[]) {
  const pairs = new Map<GridCell, GridCell>();
  for (const label of grid.filled(row, band)) {
    const mayName = label.wordy && !isOfOtherYear(label.label.bare);
    const value = mayName ? besideOf(grid, label) : null;
    if (value && value.number !== null) pairs.set(label, value);
  }
  if (pairs.size < LEAST_RATED) return [];
  const [rateLabel, rate] =
    [...pairs].find(([{ label }]) => looseColumn(label)?.column === 'rate') ?? [];
  if (!rate) return [];
  const own = known.filter(({ label }) => label.row === row);
  const labelOf = (column: FundColumn) => own.find((one) => one.column === column)?.label;
  const told = { budget: labelOf('budget') ?? labelOf('initial'), executed: labelOf('executed') };
  if (told.budget && told.executed) return [];
  const figures = new Map<GridCell, number>();
  for (const [label, { number }] of pairs) {
    const isOther = own.some((one) => one.label === label && !isAmount(one.column));
    if (label !== rateLabel && number !== null && !isOther) figures.set(label, number);
  }
  const amounts = amountsByRate([{ rate, figures }], told);
  if (!amounts) return [];
  const weight = labelWeight({ confidence: 0.8 });
  return entriesOf(amounts).flatMap(([column, label]): LabelFigure[] => {
    const value = told[column] ? undefined : pairs.get(label);
    return value ? [{ column, label, value, shown: value.field, weight }] : [];
  });
}

/** The cell right behind a label; where that one is blank, a figure that follows before any other word. */
function besideOf(grid: Grid, label: GridCell): GridCell {
  const next = grid.shownInRow(label.row, label.span.right + 1);
  if (!next.blank) return next;
  const behind = { left: label.span.right + 1, right: Number.MAX_SAFE_INTEGER };
  const [further] = grid.filled(label.row, behind);
  return further?.number != null ? further : next;
}

/** What a text says that holds its figure too (年初预算数：50), or that names money by its unit (项目预算（万元）). */
function figureOf({ grid }: FundRoom, cell: GridCell): LabelFigure[] {
  const inline = labelledValue(cell.cell.text) ?? followedBy(cell.cell.text);
  const named = namedBy(inline?.label ?? cell.label);
  if (!named) return [];
  if (!inline) {
    // the whole of the funds heads a row of amounts as well
    const value = besideOf(grid, cell);
    const isFigure = named.weight > TOLD && value.number !== null;
    return isFigure ? [{ ...named, label: cell, value, shown: value.field }] : [];
  }
  const { value: text } = inline;
  const value = gridCell(cell.at, { ...cell.cell, value: text, text }, cell.span);
  return value.wordy ? [] : [{ ...named, label: cell, value, shown: inlineField(cell, text) }];
}

/** 分值 15, 得分9.5: a label and the figure right behind it. */
function followedBy(text: string): { readonly label: Label; readonly value: string } | null {
  const [, label, value] = /^([\u4e00-\u9fff]{2,8})\s*(\d[\d,.]*[%％分]?)$/.exec(text.trim()) ?? [];
  if (label === undefined || value === undefined) return null;
  const read = readLabel(label);
  return FUND_WORDS.exact(read) === null ? null : { label: read, value };
}

/** The column that a label names in words, by its unit of money, or as the whole of the funds. */
function namedBy(label: Label): Pick<LabelFigure, 'column' | 'weight'> | null {
  const word = FUND_WORDS.exact(label);
  const column = columnOf(word);
  if (column) return { column, weight: LABEL };
  const amount = amountByUnit(label);
  if (amount) return { column: amount, weight: labelWeight({ confidence: 0.8 }) };
  return word === null && fundRowKind(label) === 'total'
    ? { column: 'budget', weight: TOLD }
    : null;
}
