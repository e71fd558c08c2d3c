import { Decimal } from 'decimal.js';
import type { SheetReview } from '../../../src/review';
import { a1, contains, type Edit } from '../../../src/sheet';
import type { Chance } from '../chance';
import { type Grid, type GridCell, NOTHING } from '../grid';
import type { Review } from '../judge';
import { borneOut, isPrinted } from './borne-out';
import {
  cellAt,
  type DrawnFault,
  findingsOn,
  overwriting,
  reviewOf,
  told,
  withCells,
  writtenFigure,
} from './drawn-fault';
import type { DrawnForm } from './draw-form';
import { type Figure, gradeOf, isAddend } from './figure';

/** Figures made blank are filled with what belongs there, or asked about. */
export function blankFaults(form: DrawnForm, chance: Chance, review: Review): DrawnFault[] {
  const blanked = blankedOf(form, chance);
  const grid = blanking(form.grid, blanked, chance);
  const sheet = reviewOf(grid, review);
  const edits = new Map(
    sheet.reviews.flatMap((each) => each.edits.map((edit) => [a1(edit.cell), edit])),
  );
  const filled = blanked.flatMap((figure): DrawnFault[] => {
    const edit = edits.get(a1(figure.at));
    if (!edit) {
      const isAsked =
        mayStayBlank(form, figure, blanked, grid) ||
        waitsForOthers(sheet, figure) ||
        askedRows(figure).some((each) => findingsOn(sheet, each).length > 0);
      return isAsked ? [] : [unasked(form, figure)];
    }
    const right = borneOut(form, figure, blanked);
    for (const total of finalTotals(form, blanked, edits)) {
      for (const sum of sumsOf(figure, total)) right.add(sum);
    }
    if (right.has(writtenFigure(edit.after))) return [];
    const detail = `${told(edit)}, right is ${[...right].join(' or ')}`;
    return [{ kind: 'blank-filled-wrong', detail }];
  });
  const isBlanked = ({ cell }: Edit) => blanked.some(({ at }) => a1(at) === a1(cell));
  const overwritten = overwriting(grid, sheet).filter((edit) => !isBlanked(edit));
  const faults = overwritten.map((edit): DrawnFault => {
    return { kind: 'right-overwritten', detail: told(edit) };
  });
  return [...faults, ...filled];
}

/** Its row, and for what a person gives that above, where a group is asked about. */
function askedRows(figure: Figure): Figure[] {
  const { row, column } = figure.at;
  return figure.kind === 'given' ? [figure, { ...figure, at: { row: row - 1, column } }] : [figure];
}

/** 加分 that is blank is none, a rate may be a sign for nothing, and one of two totals is enough. */
function mayStayBlank(
  { figures }: DrawnForm,
  { kind, at }: Figure,
  blanked: readonly Figure[],
  grid: Grid,
): boolean {
  const isTotal = kind === 'total';
  if (isTotal && figures.some((one) => one.kind === 'total' && !blanked.includes(one))) return true;
  return kind === 'extra' || (kind.endsWith('rate') && cellAt(grid, at).text !== '');
}

/** A total and its grade wait for what is asked about scores and points. */
function waitsForOthers({ reviews }: SheetReview, { kind, at }: Figure): boolean {
  if (kind !== 'total' && kind !== 'grade') return false;
  const here = reviews.filter(({ form }) => contains(form.area, at));
  return here.some(
    ({ scores, findings }) =>
      scores.total.provisional ||
      findings.some(({ rule }) => rule === 'score-missing' || rule === 'weight-total'),
  );
}

/** The form with some of its figures blank. */
export function withBlanks(form: DrawnForm, chance: Chance): Grid {
  return blanking(form.grid, blankedOf(form, chance), chance);
}

/** Nothing in the places of some figures, or one sign for nothing in all of them. */
function blanking(grid: Grid, blanked: readonly Figure[], chance: Chance): Grid {
  const sign = chance.happens(15) ? chance.pick(['—', '/', '无', '-']) : '';
  const cell: GridCell = sign === '' ? NOTHING : { text: sign, role: 'computed' };
  return withCells(grid, new Map(blanked.map(({ at }) => [a1(at), cell])));
}

/**
 * What the scores add up to once the edits are written, which may have more decimals than those beside them;
 * 加分 that is blank may be none.
 */
function finalTotals(
  { figures, way }: DrawnForm,
  blanked: readonly Figure[],
  edits: ReadonlyMap<string, Edit>,
): string[] {
  const sum = (scores: readonly Figure[]) =>
    scores.reduce((before, { at, under }) => {
      const edit = edits.get(a1(at));
      return before.plus(edit ? writtenFigure(edit.after) : under(way));
    }, new Decimal(0));
  const scores = figures.filter(isAddend);
  const without = scores.filter((each) => each.kind !== 'extra' || !blanked.includes(each));
  return [sum(scores).toString(), sum(without).toString()];
}

function sumsOf({ kind }: Figure, total: string): string[] {
  if (kind === 'total') return [total];
  return kind === 'grade' ? [gradeOf(total)] : [];
}

/** One figure, all scores, or all there are. */
function blankedOf(form: DrawnForm, chance: Chance): Figure[] {
  const figures = form.figures.filter((each) => isPrinted(form, each));
  if (figures.length === 0) return [];
  const scores = figures.filter(isAddend);
  return chance.pick([[chance.pick(figures)], scores, figures]);
}

function unasked(form: DrawnForm, { kind, at, under }: Figure): DrawnFault {
  return { kind: 'blank-unasked', detail: `${kind} ${a1(at)}, right is ${under(form.way)}` };
}
