import { officerReason, type ReasonWords, type Review } from '../../review';
import { HostError } from '../../sheet';
import type { SessionCore } from '../core';
import { moveMarks } from './move-marks';
import { lookAgain } from './look-again';
import { task } from './task';
import { writeChanges } from './write-changes';

/**
 * 填入: writes the officer's own words into the reason cell of a row. The cell is written only where it
 * still holds what was read; the receipt is kept and can be taken back like any other.
 */
export function fillReason(
  core: SessionCore,
  review: Review,
  indicator: number,
  words: ReasonWords,
): Promise<void> {
  return task(core, '填入原因', 'writing', async () => {
    const edit = officerReason(review, indicator, words);
    if (!edit) throw new HostError('failed', '偏差原因不能由窗格填入，请在表中填写。');
    const { sheet } = review.form.snapshot;
    const { ticks } = core.state;
    await writeChanges(core, [{ sheet, edits: [edit], marks: null }]);
    // A write of scores uses up the ticks; this one has nothing to do with them.
    core.set({ ticks });
    await lookAgain(core);
    await moveMarks(core);
  });
}
