import { type Field, type Form, INDICATOR_NAMES, indicatorAt, readForms } from '../../form';
import { type Row, type RuleInput, rowsOf, scoreCause } from '../../rules';
import { type IndicatorScore, scoreForm } from '../../scoring';
import { a1, type Cell, EMPTY_CELL, type SheetSnapshot } from '../../sheet';
import { oncePer } from '../../values';

/** The columns whose cells may have moved to the row above or below. */
export const MOVABLE = ['target', 'actual', 'weight'] as const;
export type Movable = (typeof MOVABLE)[number];

/**
 * The inputs of two rows next to each other that give both printed scores once they are exchanged, while as they
 * stand one is far off or refuted: by a1, why each is in doubt, as a Chinese clause. The scores speak against them.
 * @param refuted the rows (0-based) of which an input is refuted
 */
export function exchangedInputs(
  input: RuleInput,
  refuted: ReadonlySet<number>,
): [cell: string, why: string][] {
  if (refuted.size === 0 && misfitRows(input).size === 0) return [];
  return MOVABLE.flatMap((column) => {
    // a target or a result that is refuted says nothing of points
    const isOff = ({ at: { row } }: Field) =>
      misfitRows(input).has(row) || (column !== 'weight' && refuted.has(row));
    const fields = fieldsOf(input.form, column);
    return fields.slice(1).flatMap((below, k): [string, string][] => {
      const above = fields[k];
      if (!above || above.text === '' || below.text === '') return [];
      // equal ones exchanged are what they were
      if (above.text === below.text) return [];
      if (!isOff(above) && !isOff(below)) return [];
      if (!fitsNeighbour(input, column, above.at.row, 'below')) return [];
      if (!fitsNeighbour(input, column, below.at.row, 'above')) return [];
      const why = `${a1(above.at)}与${a1(below.at)}的${INDICATOR_NAMES[column]}互换后，两行得分都相符，可能填错了行`;
      return [above, below].map(({ at }): [string, string] => [a1(at), why]);
    });
  });
}

/**
 * Whether a row's printed score is far from what its inputs give.
 * @param row 0-based
 */
export function isMisfit(input: RuleInput, row: number): boolean {
  return misfitRows(input).has(row);
}

/** Whether a row has its printed score with the input that a column has in the row above or below. */
export function fitsNeighbour(
  input: RuleInput,
  column: Movable,
  row: number,
  side: 'above' | 'below',
): boolean {
  return fittingRows(input)[side](column).has(row);
}

/**
 * The rows whose printed score nobody gives for their inputs: less than all points and another share than theirs by
 * every known slip, or all of them for less than half. Full marks for what nearly reached its target are common.
 */
const misfitRows = oncePer((input: RuleInput): ReadonlySet<number> => {
  const misfits = rowsOf(input).filter((row) => isFarOff(row.score) && !isSlip(row, input));
  return new Set(misfits.map(({ indicator }) => indicator.row));
});

function isFarOff(score: IndicatorScore): boolean {
  const { outcome, printed, weight, computed, candidates } = score;
  if (outcome !== 'fail' || !printed || printed.isNegative()) return false;
  const usual = computed ?? candidates?.[0]?.value;
  return !weight?.eq(printed) || usual?.times(2).lte(printed) === true;
}

/** Whether the row's own inputs give the printed score by a slip of the arithmetic. */
function isSlip(row: Row, { standard }: RuleInput): boolean {
  const cause = scoreCause(row, standard);
  return cause !== null && cause.kind !== 'full';
}

type FittingRows = (column: Movable) => ReadonlySet<number>;

/** By column, the rows that have their printed score with the cell of the row above or below; each column is moved once. */
const fittingRows = oncePer((input: RuleInput): Record<'above' | 'below', FittingRows> => {
  const known = new Map<string, ReadonlySet<number>>();
  const moved = (side: 'above' | 'below') => (column: Movable) => {
    const key = `${side} ${column}`;
    const rows = known.get(key) ?? rowsFitting(input, column, side);
    known.set(key, rows);
    return rows;
  };
  return { above: moved('above'), below: moved('below') };
});

function rowsFitting(
  input: RuleInput,
  column: Movable,
  side: 'above' | 'below',
): ReadonlySet<number> {
  const { form } = input;
  const fields = fieldsOf(form, column);
  return rightWith(
    input,
    fields.map(({ at }, k): [Field['at'], Cell] => {
      const from = fields[side === 'above' ? k - 1 : k + 1];
      return [at, from ? form.snapshot.cell(from.at) : EMPTY_CELL];
    }),
  );
}

/** Whether a row (0-based) has its printed score once its target or its result changes places with it. */
export function fitsExchanged(input: RuleInput, row: number): boolean {
  return exchangedRows(input).some((rows) => rows.has(row));
}

/**
 * The rows that are right with the score in the place of the target, or of the result; those that are wrong exchange
 * at once, the others tell the columns.
 */
const exchangedRows = oncePer((input: RuleInput): readonly ReadonlySet<number>[] => {
  const { form, scores } = input;
  const { snapshot } = form;
  const wrong = scores.indicators.filter(({ outcome }) => outcome === 'fail');
  return (['target', 'actual'] as const).map((column) => {
    const cells = wrong.flatMap(({ index }): [Field['at'], Cell][] => {
      const { row, score, [column]: other } = indicatorAt(form, index);
      if (score?.at.row !== row || other?.at.row !== row) return [];
      return [
        [score.at, snapshot.cell(other.at)],
        [other.at, snapshot.cell(score.at)],
      ];
    });
    return rightWith(input, cells);
  });
});

/** The rows that arithmetic finds right in a form with other cells. */
function rightWith(
  { form, standard }: RuleInput,
  cells: readonly (readonly [Field['at'], Cell])[],
): ReadonlySet<number> {
  const { forms } = readForms(withCells(form.snapshot, cells), { isolated: true });
  const { top, left } = form.area;
  const again = forms.find(({ area }) => area.top === top && area.left === left);
  if (!again) return new Set();
  const { indicators } = scoreForm(again, standard, { habits: true });
  // what a person gave passes with any input, and a whole number with many
  const right = indicators.filter(
    ({ outcome, printed, state, habit }) =>
      outcome === 'pass' &&
      state === 'determined' &&
      printed &&
      (habit === undefined || !printed.isInteger()),
  );
  return new Set(right.flatMap(({ index }) => again.indicators[index]?.row ?? []));
}

/** A cell merged over several rows counts once, for the row that holds it. */
function fieldsOf({ indicators }: Form, column: Movable): Field[] {
  return indicators.flatMap((indicator) => {
    const field = indicator[column];
    return field?.at.row === indicator.row ? [field] : [];
  });
}

function withCells(
  sheet: SheetSnapshot,
  changed: readonly (readonly [Field['at'], Cell])[],
): SheetSnapshot {
  const rows = new Map(
    sheet
      .rowNumbers()
      .map((row) => [
        row,
        new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell])),
      ]),
  );
  for (const [{ row, column }, cell] of changed) rows.get(row)?.set(column, cell);
  return sheet.withCells(rows);
}
