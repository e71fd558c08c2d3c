import { Decimal } from 'decimal.js';
import { a1, type Edit } from '../../../src/sheet';
import type { Chance } from '../chance';
import { type Grid, NOTHING } from '../grid';
import type { Review } from '../judge';
import { borneOut, isPrinted } from './borne-out';
import {
  type DrawnFault,
  findingsOn,
  reviewOf,
  rightOverwritten,
  told,
  withCells,
  writtenFigure,
} from './drawn-fault';
import type { DrawnForm } from './draw-form';
import { type Figure, gradeOf, isAddend } from './figure';

/** Figures made blank are filled with what belongs there, or asked about. */
export function blankFaults(form: DrawnForm, chance: Chance, review: Review): DrawnFault[] {
  const blanked = blankedOf(form, chance);
  const grid = blanking(form.grid, blanked);
  const sheet = reviewOf(grid, review);
  const edits = new Map(
    sheet.reviews.flatMap((each) => each.edits.map((edit) => [a1(edit.cell), edit])),
  );
  const filled = blanked.flatMap((figure): DrawnFault[] => {
    const edit = edits.get(a1(figure.at));
    if (!edit) return findingsOn(sheet, figure).length > 0 ? [] : [unasked(form, figure)];
    const right = borneOut(form, figure, blanked);
    for (const sum of sumsOf(figure, finalTotal(form, edits))) right.add(sum);
    if (right.has(writtenFigure(edit.after))) return [];
    const detail = `${told(edit)}, right is ${[...right].join(' or ')}`;
    return [{ kind: 'blank-filled-wrong', detail }];
  });
  return [...rightOverwritten(grid, sheet), ...filled];
}

/** The form with some of its figures blank. */
export function withBlanks(form: DrawnForm, chance: Chance): Grid {
  return blanking(form.grid, blankedOf(form, chance));
}

function blanking(grid: Grid, blanked: readonly Figure[]): Grid {
  return withCells(grid, new Map(blanked.map(({ at }) => [a1(at), NOTHING])));
}

/** What the scores add up to once the edits are written, which may have more decimals than those beside them. */
function finalTotal({ figures, way }: DrawnForm, edits: ReadonlyMap<string, Edit>): string {
  const scores = figures.filter(isAddend);
  const sum = scores.reduce((before, { at, under }) => {
    const edit = edits.get(a1(at));
    return before.plus(edit ? writtenFigure(edit.after) : under(way));
  }, new Decimal(0));
  return sum.toString();
}

function sumsOf({ kind }: Figure, total: string): string[] {
  if (kind === 'total') return [total];
  return kind === 'grade' ? [gradeOf(total)] : [];
}

/** One figure, all scores, or all there are. */
function blankedOf(form: DrawnForm, chance: Chance): Figure[] {
  const figures = form.figures.filter((each) => isPrinted(form, each) && each.kind !== 'extra');
  const scores = figures.filter(isAddend);
  return chance.pick([[chance.pick(figures)], scores, figures]);
}

function unasked(form: DrawnForm, { kind, at, under }: Figure): DrawnFault {
  return { kind: 'blank-unasked', detail: `${kind} ${a1(at)}, right is ${under(form.way)}` };
}
