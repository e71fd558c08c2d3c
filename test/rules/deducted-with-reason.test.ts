import { reviewSheet } from '../../src/review';
import { a1 } from '../../src/sheet';
import { type Held, sheetWith } from './sheet-with';

/** What is written into the ordinary form, and what is offered, as `G14 7.5`. */
function edits(changes: Record<string, Held>) {
  const { edits: all } = reviewSheet(sheetWith(changes)).reviews[0]!;
  const said = (isOffered: boolean) =>
    all
      .filter(({ optional }) => (optional ?? false) === isOffered)
      .map(({ cell, after }) => `${a1(cell)} ${String(after.value)}`);
  return { written: said(false), offered: said(true) };
}

test('points taken off beyond the share, with a reason, are offered back and never written over', () => {
  // 96.90 without the 2.50 between 7.50 and 5.00
  expect(edits({ G14: '5.00', G21: '94.40' })).toEqual({
    written: [],
    offered: ['G14 7.5', 'G21 96.9'],
  });
});

test('without a reason the share is written', () => {
  expect(edits({ G14: '5.00', G21: '94.40', H14: '无' }).offered).toEqual([]);
});

test('what a slip of arithmetic gives is no deduction', () => {
  // 10.00 × 9 ÷ 100, the result taken for a percentage
  expect(edits({ G14: '0.90', G21: '90.30' }).written).toEqual(['G14 7.5', 'G21 96.9']);
});

test('more than the share is no deduction', () => {
  expect(edits({ G14: '8.20', G21: '97.60' }).written).toEqual(['G14 7.5', 'G21 96.9']);
});
