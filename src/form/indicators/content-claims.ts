import { isOperator } from '../evidence/cell-suits';
import { columnName } from '../../sheet';
import { LABEL } from '../assign';
import { claimOf, type ColumnClaim } from './column-claims';
import { INDICATOR_NAMES, type IndicatorField } from '../fields';
import type { Grid, GridCell } from '../evidence/grid';
import { firstRowsUnder, type Header, type HeaderCell } from '../places/header-cells';

/**
 * What columns whose header is blank or not understood hold by their contents: names, operators and
 * units, each where no label names it, the first column that does. They are guesses, and a column of
 * names is one only where the last level plainly names none.
 */
export function contentClaims(
  grid: Grid,
  header: Header,
  last: number,
  told: readonly ColumnClaim[],
): ColumnClaim[] {
  const rows = firstRowsUnder(grid, header, last);
  const cellsOf = ({ left }: HeaderCell): GridCell[] =>
    rows.map((row) => grid.at(row, left)).filter((cell) => !cell.blank);
  const claims = (
    field: IndicatorField,
    confidence: number,
    between: Between,
    holds: (cells: readonly GridCell[]) => boolean,
  ): ColumnClaim[] => {
    if (told.some((claim) => claim.field === field)) return [];
    const found = unknownColumns(grid, header, between).find((one) => holds(cellsOf(one)));
    return found ? [byContents({ ...found, confidence }, field)] : [];
  };
  const levels = told.filter(({ field }) => field === 'level1' || field === 'level2');
  const first = Math.max(...levels.map((level) => level.header.right), header.left);
  const labels = lastLabels(grid, rows, levels);
  const isGrouping = labels.filter((cell) => cell.says.level).length * 2 > labels.length;
  const names = claims('name', 0.6, [first, leftmost(header, told, MEASURED, first)], (cells) => {
    const isBetter = isGrouping || labels.length < wordsAmong(cells).length;
    return isNaming(cells, rows.length) && isBetter;
  });
  const target = heaviestOf(told, 'target')?.header;
  if (!target) return names;
  const numbers = cellsOf(target).filter((cell) => cell.kind === 'number').length;
  const next = leftmost(header, told, JUDGED, first);
  return [
    ...names,
    ...claims('operator', 0.7, [first, target.left], isOperators),
    ...(numbers * 2 > rows.length ? claims('target-unit', 0.6, [target.right, next], isUnits) : []),
  ];
}

function byContents(header: HeaderCell, field: IndicatorField): ColumnClaim {
  const where = `「${INDICATOR_NAMES[field]}」在${columnName(header.left)}列`;
  return claimOf(
    header,
    field,
    LABEL * header.confidence,
    `${where}，表头没有写明，是按内容认出的`,
  );
}

/** The columns to the right of the first and to the left of the second. */
type Between = readonly [number, number];

const MEASURED = ['operator', 'target', 'target-unit', 'actual', 'weight', 'score'] as const;
const JUDGED = ['actual', 'weight', 'score'] as const;

/** The first column of some fields to the right of another; that behind the header where it has none of them. */
function leftmost(
  { right }: Header,
  told: readonly ColumnClaim[],
  fields: readonly IndicatorField[],
  after: number,
): number {
  const best = fields.flatMap((field) => heaviestOf(told, field)?.header.left ?? []);
  return Math.min(right + 1, ...best.filter((left) => left > after));
}

/** The claim for which most speaks; undefined where two do equally well. */
function heaviestOf(
  claims: readonly ColumnClaim[],
  wanted: IndicatorField,
): ColumnClaim | undefined {
  const rivals = claims.filter(({ field }) => field === wanted);
  const most = Math.max(...rivals.map(({ weight }) => weight));
  const heaviest = rivals.filter(({ weight }) => weight === most);
  return heaviest.length === 1 ? heaviest[0] : undefined;
}

/** Columns without a header that is understood, blank headers included, but for those the officer set aside. */
function unknownColumns(grid: Grid, header: Header, [first, last]: Between): HeaderCell[] {
  const columns: HeaderCell[] = [];
  for (let column = first + 1; column < last; column++) {
    const over = header.cells.find(({ left, right }) => column >= left && column <= right);
    if (over && (over.word !== null || over.confidence > 0 || over.left !== column)) continue;
    if (over && grid.corrections.indicator(column, over.cell.label.full)) continue;
    const cell = over?.cell ?? grid.at(header.bottom, column);
    columns.push(over ?? { cell, left: column, right: column, word: null, confidence: 0 });
  }
  return columns;
}

/** The words in the last level column; fewer than there are names stand for several rows each. */
function lastLabels(
  grid: Grid,
  rows: readonly number[],
  levels: readonly ColumnClaim[],
): GridCell[] {
  const level = heaviestOf(levels, 'level2') ?? heaviestOf(levels, 'level1');
  return level ? wordsAmong(rows.map((row) => grid.at(row, level.header.left))) : [];
}

function wordsAmong(cells: readonly GridCell[]): GridCell[] {
  return cells.filter((cell) => cell.wordy);
}

/** Words in most rows that no template left open (……), and hardly the same twice. */
function isNaming(cells: readonly GridCell[], rows: number): boolean {
  const names = cells.filter((cell) => cell.kind === 'text');
  const open = cells.filter((cell) => cell.kind === 'sign').length;
  const different = new Set(names.map((cell) => cell.label.full));
  return names.length * 2 > rows - open && different.size * 2 > names.length;
}

function isOperators(cells: readonly GridCell[]): boolean {
  return cells.length >= 2 && cells.every((cell) => isOperator(cell));
}

/** Short words and signs without a figure: 个, %, 万元. */
function isUnits(cells: readonly GridCell[]): boolean {
  return cells.length >= 2 && cells.every(({ label }) => /^[^\d]{1,4}$/.test(label.full));
}
