import { tickedEdits } from '../../../src/review/edits/ticked-edits';
import { reviewSheet } from '../../../src/review';
import { sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';

test('a click writes what arithmetic settles, and full marks taken off only once ticked', () => {
  // row 13 met its target and got 14 of 15: a person took the point, only a person gives it back
  const sheet = sheetWith({ G13: '14.00', G14: null, G21: '95.90' });
  const { edits } = reviewSheet(sheet).reviews[0]!;
  expect(written(edits.filter(({ optional }) => optional))).toContain('G13: 15');
  expect(written(tickedEdits(edits))).toContain('G14: 7.5');
  expect(written(tickedEdits(edits))).not.toContain('G13: 15');
});
