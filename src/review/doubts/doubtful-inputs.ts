import { type Field, type Form, INDICATOR_NAMES, indicatorAt } from '../../form';
import { type Finding, isOpen, type RuleInput } from '../../rules';
import { figureAt } from '../../scoring';
import { a1, type CellAddress, sameCell } from '../../sheet';
import { inputsOf } from './inputs';

/** Why an input is in doubt, as a Chinese clause; null where it holds. */
export interface DoubtfulInputs {
  readonly of: (input: CellAddress) => string | null;
  /** Only of those in a column that slid, where a row has another row's input. */
  readonly ofSlid: (input: CellAddress) => string | null;
}

/**
 * The inputs that an error or a question names first, with the whole of a column that they show to have slid. A
 * score that a person gave, and that is asked about, is an input of the total; a figure that arithmetic gives is
 * none, since a finding about it speaks of the figure.
 */
export function doubtfulInputs(input: RuleInput, findings: readonly Finding[]): DoubtfulInputs {
  const named = findings
    .filter((finding) => refutes(finding) && isOpen(finding))
    .flatMap(({ cells }) => cells.slice(0, 1))
    .filter((cell) => !isWorkedOut(input, cell));
  const slid = new Map(
    slidColumns(input.form, named).flatMap(({ column, fields }) => {
      const why = `「${INDICATOR_NAMES[column]}」一栏有几格与本行对不上，可能错了行`;
      return fields.map(({ at }): [string, string] => [a1(at), why]);
    }),
  );
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

/** Why what is said of a row, in a cell that is no figure and no input, may be said of another row. */
export function whyOtherRow(
  { form, scores }: RuleInput,
  doubts: DoubtfulInputs,
  { indicator, cells: [cell] }: Finding,
): string | null {
  if (indicator === null || !cell || figureAt(scores, cell)) return null;
  if (doubts.ofSlid(cell) !== null) return null;
  const row = indicatorAt(form, indicator);
  return first(
    COLUMNS.flatMap((column) => row[column]?.at ?? []),
    doubts.ofSlid,
  );
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

function refutes({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'review';
}

function isWorkedOut({ scores }: RuleInput, cell: CellAddress): boolean {
  const figure = figureAt(scores, cell);
  return figure !== undefined && !(figure.state === 'judgement' && figure.outcome === 'review');
}

/**
 * The columns of inputs of which two or more are refuted and one is blank: each may have slid by a row, and
 * then those that fit their rows do so by chance.
 */
function slidColumns({ indicators }: Form, refuted: readonly CellAddress[]) {
  const isRefuted = ({ at }: Field) => refuted.some((other) => sameCell(other, at));
  return COLUMNS.map((column) => ({
    column,
    fields: indicators.flatMap((row): Field[] => (row[column] ? [row[column]] : [])),
  })).filter(({ fields }) => {
    const wrong = fields.filter((field) => field.text !== '' && isRefuted(field));
    return wrong.length >= LEAST_WRONG && fields.some(({ text }) => text === '');
  });
}

const COLUMNS = ['target', 'actual'] as const;

/** One row that does not fit has its own fault. */
const LEAST_WRONG = 2;
