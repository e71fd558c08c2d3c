import { type CellAddress, sameCell } from '../../sheet';
import type { Scored, Scores } from '../shared/scores';

/** Every rate and score of a form, each worked out from amounts or values of its own. */
export function workedFigures({ fund, indicators }: Scores): readonly Scored[] {
  return [...(fund ? [fund.rate, fund.score, ...fund.sources] : []), ...indicators];
}

/** A printed figure that is right, no cell for it, or a blank that arithmetic fills; an open one is not proven. */
export function isSettled({ outcome, computed }: Scored): boolean {
  return outcome === 'pass' || outcome === 'no-cell' || (outcome === 'missing' && !!computed);
}

/** Whether the result of some row could be set against its target. */
export function comparesAny({ indicators }: Scores): boolean {
  return indicators.some(({ deviation }) => deviation !== 'unknown');
}

/** Every figure the form prints or should print but the grade: rates, scores, and the total that follows from them. */
export function figuresIn(scores: Scores): readonly Scored[] {
  return [...workedFigures(scores), scores.total];
}

/** The one of these that a cell prints; undefined where it prints none. */
export function figureAt(scores: Scores, at: CellAddress): Scored | undefined {
  return figuresIn(scores).find(({ cell }) => cell !== null && sameCell(cell, at));
}
