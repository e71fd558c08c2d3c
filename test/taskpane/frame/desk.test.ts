import { reviewSheet } from '../../../src/review';
import { type Card, worklistOf } from '../../../src/session';
import { asksReason, takesReason } from '../../../src/taskpane/frame/desk';
import { type Held, sheetWith } from '../../rules/sheet-with';

/** What the card of one row asks of the officer, and takes from him. */
function ofCard(changes: Record<string, Held>, rule: string) {
  const review = reviewSheet(sheetWith(changes)).reviews[0]!;
  const { fill, confirm, improve, hints } = worklistOf(review);
  const card = [...fill, ...confirm, ...improve, ...hints].find(({ findings }) =>
    findings.some((finding) => finding.rule === rule),
  ) as Card;
  return { asks: asksReason(card, review), takes: takesReason(card, review) };
}

describe('the reason of a row', () => {
  it('is asked for and taken where nothing but it is missing', () => {
    expect(ofCard({ H14: null }, 'reason-missing')).toEqual({ asks: true, takes: true });
  });

  it('is taken, and not asked for first, where it is one way out of several', () => {
    const deducted = { G13: '14.00', G21: '95.90' };
    expect(ofCard(deducted, 'met-but-deducted')).toEqual({ asks: false, takes: true });
    // 2600 of 2000, 130 %; 6200 of 2000, 310 %
    expect(ofCard({ E13: '2600人' }, 'overachieved')).toEqual({ asks: false, takes: true });
    expect(ofCard({ E13: '6200人' }, 'target-too-low')).toEqual({ asks: false, takes: true });
  });

  it('is not taken where a figure is wrong', () => {
    expect(ofCard({ E14: null }, 'actual-missing')).toEqual({ asks: false, takes: false });
  });
});
