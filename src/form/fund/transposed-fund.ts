import { labelWeight } from '../assign';
import { type FundColumn, isAmount } from '../fields';
import type { Field, FundBlock, FundRow } from '../form';
import { fundGaps } from './fund-gaps';
import { type Band, type Grid, type GridCell } from '../evidence/grid';
import { fundRowOf, headingWeight, unitOf, type FundReading } from './fund-reading';
import type { FundLabel, FundRoom } from './fund-room';
import { tellTotal } from './tell-total';
import { fundRowKind, looseColumn } from '../words/fund-words';

type Lines = readonly [FundLabel, ...FundLabel[]];

/** The labels of some amounts under one another, and the columns of figures that belong to them. */
interface Side {
  readonly lines: Lines;
  readonly heads: readonly Head[];
}

/** A column of figures, under the name of its source where it has one. */
interface Head {
  readonly label: GridCell | null;
  readonly column: number;
}

/**
 * Reads a fund block that names its amounts downwards and its sources across; null when there is none:
 * at least two of the amounts must stand under one another, and one of them to the left of a figure.
 */
export function readTransposedFund(room: FundRoom): FundReading | null {
  const { grid, rails } = room;
  const sides = sidesOf(room);
  const [side] = sides;
  if (!side) return null;
  const { lines } = side;
  const [first] = lines;
  const read = sides.flatMap(({ lines: own, heads }) =>
    heads.map((head) => toRow(grid, head, own)),
  );
  const { total, sources } = tellTotal(grid, read);
  const heads = sides.flatMap((one) => one.heads.flatMap(({ label }) => label ?? []));
  const labels = [...lines.map(({ cell }) => cell), ...heads];
  const columns = sides.flatMap((one) => one.heads.map(({ column }) => column));
  const fund: FundBlock = {
    unit: unitOf([...rails, ...labels]),
    total,
    sources,
    headers: Object.fromEntries(lines.map(({ column, cell }) => [column, cell.field])),
    columns: [],
    headingWeight: headingWeight([...rails, ...labels], total),
    unreadable: null,
  };
  return {
    fund,
    gaps: fundGaps(fund, first.cell),
    top: Math.min(first.cell.row, ...heads.map(({ row }) => row)),
    bottom: Math.max(...lines.map(({ cell }) => cell.row)),
    right: Math.max(...labels.map((cell) => cell.span.right), ...columns),
  };
}

/** The columns of labels that name the same amounts, each with the columns of figures up to the next. */
function sidesOf({ grid, band, rows, labels }: FundRoom): Side[] {
  const columns = linesByColumn(labels);
  const [first, ...others] = columns;
  if (!first) return [];
  const alike = [first, ...others.filter((lines) => isWithin(lines, first))];
  return alike.map((lines, i) => {
    const { row, column: left } = lines[0].cell;
    const all = withLoose(grid, rows, lines);
    const right = (alike[i + 1]?.[0].cell.column ?? band.right + 1) - 1;
    const above = rows.slice(0, rows.indexOf(row)).reverse().slice(0, 2);
    const heads = headsOf(grid, { left, right }, lines, above);
    const source = alike.length > 1 ? sourceOver(grid, { left, right }, above) : null;
    return { lines: all, heads: heads.map((head) => ({ ...head, label: head.label ?? source })) };
  });
}

/** The labels, and those right below them that name one more column by its noun: 执行得分 below 执行率. */
function withLoose(grid: Grid, rows: readonly number[], lines: Lines): Lines {
  const [{ cell }] = lines;
  const all: [FundLabel, ...FundLabel[]] = [...lines];
  const last = Math.max(...lines.map((line) => line.cell.row));
  for (const row of rows.filter((one) => one > last)) {
    const below = grid.at(row, cell.column);
    const named = below.wordy && below.says.fund === null ? looseColumn(below.label) : null;
    if (!named) break;
    const { column } = named;
    const isNew = !isAmount(column) && !all.some((line) => line.column === column);
    if (isNew) all.push({ column, cell: below, weight: labelWeight(named) });
  }
  return all;
}

/** Whether some labels name in their rows what others do. */
function isWithin(lines: Lines, others: Lines): boolean {
  return lines.every(({ column, cell: { row } }) =>
    others.some((other) => other.column === column && other.cell.row === row),
  );
}

/** The labels of amounts that stand under one another, from the left; none where they are fewer than two. */
function linesByColumn(labels: readonly FundLabel[]): Lines[] {
  const byColumn = new Map<number, Lines>();
  for (const label of labels) {
    const { column } = label.cell;
    const lines = byColumn.get(column);
    if (lines?.some((line) => line.column === label.column)) continue;
    byColumn.set(column, lines ? [...lines, label] : [label]);
  }
  const found: Lines[] = [];
  for (const lines of byColumn.values())
    if (lines.length > 1 && hasAmounts(lines)) found.push(lines);
  return found;
}

function hasAmounts(lines: Lines): boolean {
  return lines.filter(({ column }) => isAmount(column)).length >= 2;
}

/** The columns of figures beside some labels: under the sources named above them, else the nearest that is filled. */
function headsOf(grid: Grid, band: Band, lines: Lines, above: readonly number[]): Head[] {
  const left = Math.max(...lines.map(({ cell }) => cell.span.right)) + 1;
  const beside = { left, right: band.right };
  for (const row of above) {
    const cells = grid.filled(row, beside);
    if (!cells.some(namesSource)) continue;
    const heads = cells.filter((cell) => namesSource(cell) || standsOverAmounts(grid, cell, lines));
    return heads.map((label) => ({ label, column: label.column }));
  }
  const filled = lines.flatMap(({ cell }) => grid.filled(cell.row, beside)[0]?.column ?? []);
  return [{ label: null, column: filled.length > 0 ? Math.min(...filled) : left }];
}

/** Whether words beside the name of a source stand over amounts as it does: 基本支出 is one under another name. */
function standsOverAmounts(grid: Grid, { wordy, column }: GridCell, lines: Lines): boolean {
  if (!wordy) return false;
  const amounts = lines.filter((line) => isAmount(line.column));
  return amounts.every(({ cell }) => grid.shownInRow(cell.row, column).number !== null);
}

/** The source named over both labels and figures, where several such pairs of columns stand side by side. */
function sourceOver(grid: Grid, band: Band, above: readonly number[]): GridCell | null {
  for (const row of above) {
    const label = grid.filled(row, band).find(namesSource);
    if (label) return label;
  }
  return null;
}

function namesSource({ wordy, label }: GridCell): boolean {
  return wordy && fundRowKind(label) !== null;
}

function toRow(grid: Grid, { label, column }: Head, lines: Lines): FundRow {
  const fields = new Map<FundColumn, Field>();
  for (const line of lines) fields.set(line.column, grid.shownInRow(line.cell.row, column).field);
  const row = fundRowOf(lines[0].cell.row, label, fields);
  const others = unknownAmounts(grid, column, lines);
  return others.length > 0 ? { ...row, others } : row;
}

/** The figures between those of some lines behind a label that nobody understands. */
function unknownAmounts(grid: Grid, column: number, lines: Lines): Field[] {
  const rows = lines.map(({ cell }) => cell.row);
  const between = grid.rowsBetween(Math.min(...rows), Math.max(...rows));
  return between
    .filter((row) => !rows.includes(row) && grid.at(row, lines[0].cell.column).wordy)
    .map((row) => grid.shownInRow(row, column))
    .flatMap(({ number, field }) => (number === null ? [] : [field]));
}
