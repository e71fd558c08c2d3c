import { isOperator } from '../evidence/cell-suits';
import { columnName } from '../../sheet';
import { INDICATOR_NAMES, type IndicatorField } from '../fields';
import type { Guess } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import { firstRowsUnder, type Header, type HeaderCell } from '../places/header-cells';
import { isLevel } from '../words/level-words';

/**
 * Finds by what they hold the columns of names, operators and units whose header is blank or not
 * understood; adds them to the map with a low confidence. A column of names is looked for only where
 * the last level plainly names none.
 */
export function addUnheaded(
  grid: Grid,
  header: Header,
  last: number,
  map: Map<IndicatorField, HeaderCell>,
): void {
  const rows = firstRowsUnder(grid, header, last);
  const cellsOf = ({ left }: HeaderCell): GridCell[] =>
    rows.map((row) => grid.at(row, left)).filter((cell) => !cell.blank);
  const add = (
    field: IndicatorField,
    confidence: number,
    between: readonly HeaderCell[],
    holds: (cells: readonly GridCell[]) => boolean,
  ): void => {
    const found = map.has(field) ? undefined : between.find((column) => holds(cellsOf(column)));
    if (found) map.set(field, { ...found, confidence, guessed: byContents(field, found.left) });
  };
  const first = Math.max(...LEVELS.flatMap((field) => map.get(field)?.right ?? []), header.left);
  const measured = leftmost(MEASURED, map) ?? header.right + 1;
  const unnamed = unknownColumns(grid, header, first + 1, measured - 1);
  if (!map.has('name')) {
    const groups = isGrouping(grid, rows, map);
    const labels = lastLabels(grid, rows, map).length;
    add('name', 0.6, unnamed, (cells) => {
      return isNaming(cells, rows.length) && (groups || labels < wordsAmong(cells).length);
    });
  }
  const target = map.get('target');
  if (!target) return;
  add('operator', 0.7, unknownColumns(grid, header, first + 1, target.left - 1), isOperators);
  const next = leftmost(JUDGED, map) ?? header.right + 1;
  const behind = unknownColumns(grid, header, target.right + 1, next - 1);
  const numbers = cellsOf(target).filter((cell) => cell.kind === 'number').length;
  if (numbers * 2 > rows.length) add('target-unit', 0.6, behind, isUnits);
}

function byContents(field: IndicatorField, column: number): Guess {
  return `「${INDICATOR_NAMES[field]}」在${columnName(column)}列，表头没有写明，是按内容认出的`;
}

const LEVELS = ['level1', 'level2'] as const;
const MEASURED = ['operator', 'target', 'target-unit', 'actual', 'weight', 'score'] as const;
const JUDGED = ['actual', 'weight', 'score'] as const;

function leftmost(
  fields: readonly IndicatorField[],
  map: ReadonlyMap<IndicatorField, HeaderCell>,
): number | null {
  const columns = fields.flatMap((field) => map.get(field)?.left ?? []);
  return columns.length > 0 ? Math.min(...columns) : null;
}

/** Columns without a header that is understood, blank headers included, but for those the officer set aside. */
function unknownColumns(grid: Grid, header: Header, first: number, last: number): HeaderCell[] {
  const columns: HeaderCell[] = [];
  for (let column = first; column <= last; column++) {
    const over = header.cells.find(({ left, right }) => column >= left && column <= right);
    if (over && (over.word !== null || over.confidence > 0 || over.left !== column)) continue;
    const cell = over?.cell ?? grid.at(header.bottom, column);
    columns.push(over ?? { cell, left: column, right: column, word: null, confidence: 0 });
  }
  return columns;
}

/** The words in the last level column; fewer than there are names stand for several rows each. */
function lastLabels(
  grid: Grid,
  rows: readonly number[],
  map: ReadonlyMap<IndicatorField, HeaderCell>,
): GridCell[] {
  const level = map.get('level2') ?? map.get('level1');
  return level ? wordsAmong(rows.map((row) => grid.at(row, level.left))) : [];
}

function wordsAmong(cells: readonly GridCell[]): GridCell[] {
  return cells.filter((cell) => cell.wordy);
}

/** Whether the last level column holds 数量指标 and its like, which name no indicator. */
function isGrouping(
  grid: Grid,
  rows: readonly number[],
  map: ReadonlyMap<IndicatorField, HeaderCell>,
): boolean {
  const labels = lastLabels(grid, rows, map);
  return labels.filter((cell) => isLevel(cell.cell.text)).length * 2 > labels.length;
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
