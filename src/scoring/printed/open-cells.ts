import type { Form } from '../../form';
import { indicatorAt } from '../../form';
import { type CellAddress, sameCell } from '../../sheet';
import { numberIn } from '../shared/printed-number';

/**
 * The cells without a figure where a total may count one all the same: 加分 and 扣分, and the scores of rows
 * that share their points with a row above, in cells of their own.
 */
export function openCells(form: Form): CellAddress[] {
  const extras = form.otherPoints.flatMap(({ weight, score }) =>
    weight === null && numberIn(score) === null ? [score.at] : [],
  );
  const rows = form.indicators.flatMap(({ scoredWith }, i) => {
    if (scoredWith?.kind !== 'shared') return [];
    const head = form.indicators.find(({ row }) => row === scoredWith.row);
    return (head?.score && ownCell(form, i, head.score.at)) ?? [];
  });
  return [...extras, ...rows];
}

/** The cell of a row in the column of a score, where the score is not merged over it; null where it is. */
export function ownCell(form: Form, index: number, score: CellAddress): CellAddress | null {
  const at = { row: indicatorAt(form, index).row, column: score.column };
  return sameCell(form.snapshot.anchorOf(at), score) ? null : at;
}
