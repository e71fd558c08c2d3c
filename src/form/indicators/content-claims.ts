import { isOperator } from '../evidence/cell-suits';
import { columnName } from '../../sheet';
import { LABEL } from '../assign';
import { claimOf, type ColumnClaim } from './column-claims';
import { INDICATOR_NAMES, type IndicatorField } from '../fields';
import type { Grid, GridCell } from '../evidence/grid';
import { firstRowsUnder, type Header, type HeaderCell } from '../places/header-cells';
import { unsettled } from '../evidence/guess';
import { type Between, unknownColumns } from './unknown-columns';

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
  const best = heaviestByField(told);
  const seen: Seen = { grid, header, rows: firstRowsUnder(grid, header, last), best };
  const levels = told.filter(({ field }) => field === 'level1' || field === 'level2');
  const first = Math.max(...levels.map((level) => level.header.right), header.left);
  const names = best.has('name') ? [] : nameClaims(seen, levels, first);
  const target = best.get('target')?.header;
  if (!target) return names;
  const rules = best.has('method') || isAllKnown(header) ? [] : ruleClaims(seen, target);
  const operators = best.has('operator')
    ? []
    : firstHolding(seen, 'operator', 0.7, [first, target.left], isOperators);
  return [
    ...names,
    ...rules,
    ...operators,
    ...(best.has('target-unit') ? [] : unitClaims(seen, target, first)),
  ];
}

/** Whether filled cells of a column are as they are in columns of a field. */
type Holds = (cells: readonly GridCell[]) => boolean;

/** The first rows under a header, and what its words say of its columns. */
interface Seen {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: readonly number[];
  readonly best: ReadonlyMap<IndicatorField, ColumnClaim | null>;
}

function nameClaims(seen: Seen, levels: readonly ColumnClaim[], first: number): ColumnClaim[] {
  const { header, best, rows } = seen;
  const labels = lastLabels(seen, levels);
  const isGrouping = labels.filter((cell) => cell.says.level).length * 2 > labels.length;
  const between: Between = [first, leftmost(header, best, MEASURED, first)];
  return firstHolding(seen, 'name', 0.6, between, (cells) => {
    const isBetter = isGrouping || labels.length < wordsAmong(cells).length;
    return isNaming(cells, rows.length) && isBetter;
  });
}

/** Whether a header has words that are known over each of its columns. */
function isAllKnown({ left, right, cells }: Header): boolean {
  let columns = 0;
  for (const cell of cells) {
    if (cell.word === null) return false;
    columns += cell.right - cell.left + 1;
  }
  return columns > right - left;
}

/** How the points are given speaks for itself, behind the target: it is no guess that the rows are scored so. */
function ruleClaims(seen: Seen, target: HeaderCell): ColumnClaim[] {
  const found = columnHolding(seen, [target.right, seen.header.right + 1], areRules);
  if (!found) return [];
  return [claimOf({ ...found, confidence: SURE_BY_RULES }, 'method', LABEL * SURE_BY_RULES)];
}

/** How sure a column of scoring rules is that no label tells. */
export const SURE_BY_RULES = 0.5;

/** Units stand between bare figures and what they are held against. */
function unitClaims(seen: Seen, target: HeaderCell, first: number): ColumnClaim[] {
  const between: Between = [target.right, leftmost(seen.header, seen.best, JUDGED, first)];
  if (unknownColumns(seen.grid, seen.header, between).length === 0) return [];
  const numbers = cellsUnder(seen, target).filter((cell) => cell.kind === 'number').length;
  return numbers * 2 > seen.rows.length
    ? firstHolding(seen, 'target-unit', 0.6, between, isUnits)
    : [];
}

/** The first column that no words tell and whose cells are as they are in columns of a field. */
function firstHolding(
  seen: Seen,
  field: IndicatorField,
  confidence: number,
  between: Between,
  holds: Holds,
): ColumnClaim[] {
  const found = columnHolding(seen, between, holds);
  return found ? [byContents({ ...found, confidence }, field)] : [];
}

function columnHolding(seen: Seen, between: Between, holds: Holds): HeaderCell | undefined {
  const columns = unknownColumns(seen.grid, seen.header, between);
  return columns.find((one) => holds(cellsUnder(seen, one)));
}

function cellsUnder({ grid, rows }: Seen, { left }: HeaderCell): GridCell[] {
  const cells: GridCell[] = [];
  for (const row of rows) {
    const cell = grid.at(row, left);
    if (!cell.blank) cells.push(cell);
  }
  return cells;
}

function byContents(header: HeaderCell, field: IndicatorField): ColumnClaim {
  const where = `「${INDICATOR_NAMES[field]}」在${columnName(header.left)}列`;
  return claimOf(
    header,
    field,
    LABEL * header.confidence,
    unsettled(`${where}，表头没有写明，是按内容认出的`),
  );
}

const MEASURED = ['operator', 'target', 'target-unit', 'actual', 'weight', 'score'] as const;
const JUDGED = ['actual', 'weight', 'score'] as const;

/** The first column of some fields to the right of another; that behind the header where it has none of them. */
function leftmost(
  { right }: Header,
  best: Seen['best'],
  fields: readonly IndicatorField[],
  after: number,
): number {
  let first = right + 1;
  for (const field of fields) {
    const left = best.get(field)?.header.left ?? after;
    if (left > after && left < first) first = left;
  }
  return first;
}

/** For each field the claim for which most speaks; null where two do equally well. */
function heaviestByField(
  claims: readonly ColumnClaim[],
): ReadonlyMap<IndicatorField, ColumnClaim | null> {
  const best = new Map<IndicatorField, ColumnClaim | null>();
  const most = new Map<IndicatorField, number>();
  for (const claim of claims) {
    const { field, weight } = claim;
    const known = most.get(field) ?? Number.NEGATIVE_INFINITY;
    if (weight < known) continue;
    best.set(field, weight > known ? claim : null);
    most.set(field, weight);
  }
  return best;
}

/** The words in the last level column; fewer than there are names stand for several rows each. */
function lastLabels({ grid, rows }: Seen, levels: readonly ColumnClaim[]): GridCell[] {
  const best = heaviestByField(levels);
  const level = best.get('level2') ?? best.get('level1');
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

/** 每低1个百分点扣1分, 完成得满分: in more than half of the cells. */
function areRules(cells: readonly GridCell[]): boolean {
  const rules = cells.filter(({ cell }) => RULE.test(cell.text));
  return rules.length >= 2 && rules.length * 2 > cells.length;
}

const RULE = /[扣减得计记][\d.]{1,4}分|扣完为止|[得计]满分|不得分|按(?:完成)?比例/;
