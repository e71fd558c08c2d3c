import { type Field, INDICATOR_NAMES, indicatorAt, reasonOf } from '../../form';
import { type Finding, isOpen, type RuleInput } from '../../rules';
import { figureAt } from '../../scoring';
import { a1, type CellAddress, sameCell } from '../../sheet';
import { inputsOf } from './inputs';
import { exchangedInputs, fitsNeighbour, isMisfit, MOVABLE } from './moved-inputs';

/** Why an input is in doubt, as a Chinese clause; null where it holds. */
export interface DoubtfulInputs {
  readonly of: (input: CellAddress) => string | null;
  /** Only of those that moved, where a row has another row's input. */
  readonly ofSlid: (input: CellAddress) => string | null;
}

/**
 * The inputs that an error or a question names first, with those that moved to another row. A
 * score that a person gave, and that is asked about, is an input of the total; a figure that arithmetic gives is
 * none, since a finding about it speaks of the figure.
 */
export function doubtfulInputs(input: RuleInput, findings: readonly Finding[]): DoubtfulInputs {
  const named = findings
    .filter((finding) => refutes(finding) && isOpen(finding))
    .flatMap(({ cells }) => cells.slice(0, 1))
    .filter((cell) => !isWorkedOut(input, cell));
  const slid = new Map([
    ...exchangedInputs(input, refutedRows(input, named)),
    ...slidColumns(input, named).flatMap(({ column, fields }) => {
      const why = `「${INDICATOR_NAMES[column]}」一栏有几格与本行对不上，可能错了行`;
      return fields.map(({ at }): [string, string] => [a1(at), why]);
    }),
  ]);
  const ofSlid = (cell: CellAddress) => slid.get(a1(cell)) ?? null;
  const isNamed = (cell: CellAddress) => named.some((other) => sameCell(other, cell));
  const ofNamed = (cell: CellAddress) => (isNamed(cell) ? `所依据的${a1(cell)}还有疑问` : null);
  return { of: (cell) => ofSlid(cell) ?? ofNamed(cell), ofSlid };
}

/**
 * Why the figure in a cell is not settled: the first of its inputs that is in doubt. What is not settled is
 * neither written over nor called wrong.
 */
export function whyUnsettled(
  input: RuleInput,
  doubts: DoubtfulInputs,
  cell: CellAddress,
): string | null {
  return first(inputsOf(input, { cell }), doubts.of);
}

/** Why the figure in a cell may be another row's: the first of its inputs that moved. */
export function whyMoved(
  input: RuleInput,
  doubts: DoubtfulInputs,
  cell: CellAddress,
): string | null {
  return first(inputsOf(input, { cell }), doubts.ofSlid);
}

/** Why what is said of a row, in a cell that is no figure and no input, may be said of another row, or of an input in doubt. */
export function whyOtherRow(
  { form, scores }: RuleInput,
  doubts: DoubtfulInputs,
  { indicator, cells: [cell] }: Finding,
): string | null {
  if (indicator === null || !cell || figureAt(scores, cell)) return null;
  if (doubts.ofSlid(cell) !== null) return null;
  const row = indicatorAt(form, indicator);
  const inputs = MOVABLE.flatMap((column) => row[column]?.at ?? []);
  // points lost owe a reason whatever the inputs; whether full marks do rests on every input of the row
  const isReason = sameCell(reasonOf(form, row)?.at ?? null, cell);
  const { printed = null, weight = null } = scores.indicators[indicator] ?? {};
  const restsOnAll = isReason && !(printed && weight?.gt(printed));
  return first(inputs, restsOnAll ? doubts.of : doubts.ofSlid);
}

function first(
  cells: readonly CellAddress[],
  why: (cell: CellAddress) => string | null,
): string | null {
  for (const cell of cells) {
    const doubt = why(cell);
    if (doubt !== null) return doubt;
  }
  return null;
}

/** Whether a finding puts the cell it names first in doubt: an error, a question, or that its sign says the opposite. */
function refutes({ severity, rule }: Finding): boolean {
  return severity === 'error' || severity === 'review' || rule === 'comparator-vs-name';
}

function isWorkedOut({ scores }: RuleInput, cell: CellAddress): boolean {
  const figure = figureAt(scores, cell);
  return figure !== undefined && !(figure.state === 'judgement' && figure.outcome === 'review');
}

/** The rows of which a target or a result is refuted; which of the two is wrong nobody knows. */
function refutedRows(
  { form: { indicators } }: RuleInput,
  refuted: readonly CellAddress[],
): ReadonlySet<number> {
  if (refuted.length === 0) return NO_ROWS;
  const isRefuted = (field: Field | null) =>
    !!field && field.text !== '' && refuted.some((other) => sameCell(other, field.at));
  const rows = indicators.filter(({ target, actual }) => isRefuted(target) || isRefuted(actual));
  return new Set(rows.map(({ row }) => row));
}

/**
 * The columns of inputs of which two or more do not fit their rows and one is blank: each may have slid by a row,
 * and then those that fit their rows do so by chance. What does not fit is refuted, or gives the printed score to
 * the row it would have slid from; a blank that would have such an input then speaks for it as well.
 */
function slidColumns(input: RuleInput, named: readonly CellAddress[]) {
  const rows = refutedRows(input, named);
  return MOVABLE.map((column) => ({
    column,
    fields: input.form.indicators.flatMap((row): Field[] => (row[column] ? [row[column]] : [])),
  })).filter(({ column, fields }) => {
    const blank = fields.filter(({ text }) => text === '');
    if (blank.length === 0) return false;
    const filled = fields.filter(({ text }) => text !== '');
    // a target or a result that is refuted says nothing of points
    const refuted = column === 'weight' ? NO_ROWS : rows;
    if (filled.filter(({ at }) => refuted.has(at.row)).length >= LEAST_WRONG) return true;
    return SIDES.some((side) => {
      const slides = ({ at }: Field) => fitsNeighbour(input, column, at.row, side);
      const wrong = filled.filter(
        (field) => refuted.has(field.at.row) || (isMisfit(input, field.at.row) && slides(field)),
      );
      return wrong.length > 0 && wrong.length + blank.filter(slides).length >= LEAST_WRONG;
    });
  });
}

const NO_ROWS: ReadonlySet<number> = new Set();
const SIDES = ['above', 'below'] as const;

/** One row that does not fit has its own fault. */
const LEAST_WRONG = 2;
