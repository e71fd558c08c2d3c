import { Decimal } from 'decimal.js';
import type { SheetReview } from '../../../src/review';
import { a1 } from '../../../src/sheet';
import type { Chance } from '../chance';
import type { Grid } from '../grid';
import type { Review } from '../judge';
import { borneOut } from './borne-out';
import {
  type DrawnFault,
  findingsOn,
  overwriting,
  reviewOf,
  told,
  withCells,
  writtenFigure,
} from './drawn-fault';
import type { DrawnForm } from './draw-form';
import type { Figure, Provable } from './figure';
import { WAYS } from './way';

/** One figure made wrong is reported, and nothing else is written over but what is added up from it. */
export function wrongFaults(form: DrawnForm, chance: Chance, review: Review): DrawnFault[] {
  const planted = plantIn(form, chance);
  if (!planted) return [];
  const { figure, value } = planted;
  const name = a1(figure.at);
  const grid = planting(form.grid, planted);
  const sheet = reviewOf(grid, review);
  const what = `${figure.kind} ${name} is ${figure.under(form.way)}, printed ${value}`;
  const faults: DrawnFault[] = isReported(sheet, figure)
    ? []
    : [{ kind: 'wrong-unreported', detail: what }];
  const right = borneOut(form, figure, [figure]);
  const sums = form.figures.filter(({ kind }) => kind === 'total' || kind === 'grade');
  for (const edit of overwriting(grid, sheet)) {
    const at = a1(edit.cell);
    const detail = `${told(edit)}; ${what}`;
    if (at === name) {
      if (!right.has(writtenFigure(edit.after))) faults.push({ kind: 'wrong-filled-in', detail });
    } else if (!sums.some((sum) => a1(sum.at) === at)) {
      faults.push({ kind: 'right-overwritten', detail });
    }
  }
  return faults;
}

/** The form with a figure made wrong; as drawn where it has none that can be proved wrong. */
export function withWrong(form: DrawnForm, chance: Chance): Grid {
  const planted = plantIn(form, chance);
  return planted ? planting(form.grid, planted) : form.grid;
}

function planting(grid: Grid, { figure, value }: Planted): Grid {
  return withCells(grid, new Map([[a1(figure.at), figure.dressed(value)]]));
}

interface Planted {
  readonly figure: Figure;
  readonly value: string;
}

function plantIn({ figures, way }: DrawnForm, chance: Chance): Planted | null {
  const candidates = figures.flatMap((figure) => {
    if (!figure.provable) return [];
    const values = wrongValues(figure, figure.provable, new Decimal(figure.under(way)));
    return values.length > 0 ? [{ figure, values }] : [];
  });
  if (candidates.length === 0) return null;
  const { figure, values } = chance.pick(candidates);
  return { figure, value: chance.pick(values) };
}

/** Values near the right one that no way of scoring and no other reading gives. */
function wrongValues({ under }: Figure, { admitted }: Provable, right: Decimal): string[] {
  const near = right.gt(3) ? [-0.5, -1, -1.3, -2] : [0.3, 0.5];
  const lawful = new Set([...WAYS.map(under), ...admitted]);
  return near.map((step) => right.plus(step).toString()).filter((value) => !lawful.has(value));
}

/** A total waits for what is asked about the rest of the form. */
function isReported(sheet: SheetReview, figure: Figure): boolean {
  if (figure.kind === 'total' && sheet.reviews.some(({ scores }) => scores.total.provisional)) {
    return true;
  }
  return findingsOn(sheet, figure).some(({ severity }) => severity !== 'info');
}
