import type { ClaimedAs } from '../../form';
import { figureAt } from '../../scoring';
import type { CellAddress, SheetSnapshot } from '../../sheet';
import { figureIn, numberOf } from './cell-figures';
import { type Doubt, LAST_DIGIT, type WrittenOver } from './doubt';
import { isRowNumber } from './row-numbers';
import { isWithin } from '../../values';

/**
 * The figure that belongs in a cell stands in its row once more, where nothing of the form is read, as under the
 * last year's scores: the two may have changed places. A number of the rows is there by chance.
 */
export const CHANGED_PLACES: Doubt<WrittenOver> = {
  why: '同一行另有一格正是算出的数，两格可能填反了',
  holds({ input: { form, scores }, at: { row }, at, held }) {
    const { ledger, snapshot, unread } = form;
    const computed = figureAt(scores, at)?.computed;
    if (!held || !computed) return false;
    const idle = [...ledger.ofRow(row).values()].filter(({ as }) => IDLE.has(as));
    const inRow = [...idle, ...unread.filter((one) => one.at.row === row)];
    return inRow.some((one) => {
      const other = figureIn(snapshot.cell(one.at).text);
      const isComputed = isWithin(other, computed, LAST_DIGIT);
      return isComputed && !countsRows(snapshot, one.at);
    });
  },
};

/** What cells are taken for that no field is read from; a figure in a dress passes for words. */
const IDLE: ReadonlySet<ClaimedAs> = new Set<ClaimedAs>(['aside', 'note', 'label']);

/** Whether a figure counts the rows along with those above and below it. */
function countsRows(snapshot: SheetSnapshot, at: CellAddress): boolean {
  const down = [-2, -1, 0, 1, 2].map((step) => at.row + step);
  const figures = down.map((row) => numberOf(snapshot.cell({ ...at, row })));
  return isRowNumber(figures, down.indexOf(at.row));
}
