import { oncePer } from '../../values';
import { INDICATOR_FIELDS, type IndicatorField } from '../fields';
import type { HeaderCell } from '../places/header-cells';
import type { Block } from './place-row';

/** Where a field of a row may stand, as far beside its header as a shift says. */
export interface Place {
  readonly field: IndicatorField;
  /** From its header's first column to its last. */
  readonly columns: readonly number[];
  /** Those that hold where these are blank. */
  readonly instead: readonly number[] | null;
  /** Whether a cell merged over several rows belongs to each of them. */
  readonly isShared: boolean;
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
  const plans = plansOf(block);
  const known = plans.get(shift);
  if (known) return known;
  const plan = workOut(block, shift);
  plans.set(shift, plan);
  return plan;
}

const plansOf = oncePer((_block: Block) => new Map<number, PlacePlan>());

const PLACED = INDICATOR_FIELDS.filter((field) => field !== 'level1' && field !== 'level2');

function workOut({ columns, used }: Block, shift: number): PlacePlan {
  const beside = ({ left, right }: HeaderCell): number[] =>
    from(left, right).map((column) => used.beside(column, shift));
  const places = PLACED.flatMap((field): Place[] => {
    const header = columns.get(field);
    if (!header) return [];
    const instead = header.instead ? beside(header.instead) : null;
    const isShared = field !== 'weight' && field !== 'score';
    return [{ field, columns: beside(header), instead, isShared }];
  });
  const levels = (['level1', 'level2'] as const).flatMap((field) => columns.get(field) ?? []);
  const around = levels.flatMap(({ left, right }) =>
    from(left, right).flatMap((column) => [column, used.beside(column, shift)]),
  );
  const headers = [...columns.values()];
  const first = Math.min(...headers.map(({ left }) => left));
  const last = Math.max(...headers.map(({ right }) => right));
  const isUnused = (column: number): boolean =>
    !headers.some(({ left, right }) => column >= left && column <= right);
  return {
    places,
    levels: [...new Set(around)].filter((column) => column >= 0),
    firstLevel: levels.length === 2 ? used.beside(levels[0]!.left, shift) : null,
    first,
    last,
    unused: new Set(
      from(first, last)
        .filter(isUnused)
        .map((column) => used.beside(column, shift)),
    ),
  };
}

/** The numbers from the first to the last, both included. */
function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
