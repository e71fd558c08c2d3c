import type { CellAddress } from '../../sheet';
import { scoredOf } from '../printed/compare-printed';
import { readNumber } from '../shared/printed-number';
import { wholeBand, withinBand } from '../shared/qualitative-band';
import { ofRow, type ScoredRow } from './scored-row';
import type { IndicatorScore } from '../shared/scores';

/**
 * A row that cannot be scored before something is filled in.
 * @param why what is missing, in words of the form
 * @param waitsFor the cells it stands in
 */
export function incomplete(
  row: ScoredRow,
  why: string,
  waitsFor: readonly CellAddress[],
): IndicatorScore {
  const { score } = row.indicator;
  const read = score ? readNumber(score) : null;
  const printed = read?.kind === 'number' ? read.value : null;
  const scored = scoredOf(score, {
    state: 'missing',
    computed: null,
    // a person's figure counts for the provisional total as long as the row could carry it
    value: printed && row.weight && withinBand(printed, wholeBand(row.weight)) ? printed : null,
    reachable: false,
    outcome: !score ? 'no-cell' : read?.kind === 'blank' ? 'missing' : 'review',
    explanation: null,
    digits: row.standard.parameters.scoreRounding.value.digits,
  });
  return ofRow(row, scored, { undecided: why, waitsFor });
}
