import { type Suits, SUITS } from '../evidence/cell-suits';
import { INDICATOR_FIELDS, type IndicatorField } from '../fields';
import type { Columns, UsedColumns } from '../evidence/used-columns';
import type { HeaderCell } from '../places/header-cells';
import type { ColumnMap } from './choose-columns';

/** A stretch of sheet rows under one header. */
export interface Block {
  readonly columns: ColumnMap;
  /** Columns of points that are no score of the unit. */
  readonly otherScores: readonly HeaderCell[];
  /** The columns a row can slide over. */
  readonly used: UsedColumns;
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
  /** The plans worked out so far, by shift. */
  readonly plans: Map<number, PlacePlan>;
}

/** Where a field of a row may stand, as far beside its header as a shift says. */
export interface Place {
  readonly field: IndicatorField;
  /** From its header's first column to its last. */
  readonly columns: Columns;
  /** Those that hold where these are blank. */
  readonly instead: Columns | null;
  /** Whether there is but one column to look in. */
  readonly isOne: boolean;
  /** Whether a cell merged over several rows belongs to each of them. */
  readonly isShared: boolean;
  /** How well each kind of cell suits the field; null where it takes more than the kind to tell. */
  readonly suits: Suits | null;
}

/** Where everything in a row of a block is looked for under one shift; the same for all its rows. */
export interface PlacePlan {
  readonly places: readonly Place[];
  /** Where level labels may stand: under their headers, and as far beside them as the row is shifted. */
  readonly levels: readonly number[];
  /** Where the first of two levels stands; null where a block does not have both. */
  readonly firstLevel: number | null;
  /** The columns of the first and the last header. */
  readonly first: number;
  readonly last: number;
  /** The columns between them under a header that is not used. */
  readonly unused: ReadonlySet<number>;
}

/** The plan of a block under a shift, worked out once. */
export function planOf(block: Block, shift: number): PlacePlan {
  let plan = block.plans.get(shift);
  if (!plan) {
    plan = workOut(block, shift);
    block.plans.set(shift, plan);
  }
  return plan;
}

const PLACED = INDICATOR_FIELDS.filter((field) => field !== 'level1' && field !== 'level2');

function workOut({ columns, used }: Block, shift: number): PlacePlan {
  const places: Place[] = [];
  for (const field of PLACED) {
    const header = columns.get(field);
    if (!header) continue;
    const { instead } = header;
    const beside = used.allBeside(header, shift);
    places.push({
      field,
      columns: beside,
      isOne: beside.length === 1 && !instead,
      instead: instead ? used.allBeside(instead, shift) : null,
      isShared: field !== 'weight' && field !== 'score',
      suits: SUITS[field] ?? null,
    });
  }
  const [level1, level2] = [columns.get('level1'), columns.get('level2')];
  const levels = new Set<number>();
  for (const header of [level1, level2]) {
    if (!header) continue;
    for (let column = header.left; column <= header.right; column++) levels.add(column);
    for (const column of used.allBeside(header, shift)) if (column >= 0) levels.add(column);
  }
  const firstLevel = level1 && level2 ? used.beside(level1.left, shift) : null;
  return { places, levels: [...levels], firstLevel, ...unusedOf(columns, used, shift) };
}

/** The columns between the first and the last header under which no field stands. */
function unusedOf(
  columns: Block['columns'],
  used: Block['used'],
  shift: number,
): Pick<PlacePlan, 'first' | 'last' | 'unused'> {
  const read = new Set<number>();
  for (const { left, right } of columns.values()) {
    for (let column = left; column <= right; column++) read.add(column);
  }
  const first = Math.min(...read);
  const last = Math.max(...read);
  const unused = new Set<number>();
  for (let column = first; column <= last; column++) {
    if (!read.has(column)) unused.add(used.beside(column, shift));
  }
  return { first, last, unused };
}
