import { reviewSheet } from '../../src/review';
import { type Held, ORDINARY, sheetWith } from '../rules/sheet-with';
import { written } from './applied';

const edits = (changes: Record<string, Held>, rows = ORDINARY) =>
  written(reviewSheet(sheetWith(changes, { rows })).reviews.flatMap((review) => review.edits));

test('a score above its weight that no cell of the row explains is written over', () => {
  expect(edits({ G14: '75' })).toEqual(['G14: 7.5']);
});

test('nothing is written over a result that changed places with the score', () => {
  // ≥12场, 7.5 done and 11 given: 11 is nearer to the target than what stands under the results
  expect(edits({ E14: '7.5场', G14: '11' })).toEqual([]);
});

test('nothing is written over a target that changed places with the score', () => {
  expect(edits({ D14: '≥7.5场', E14: '12场', G14: '12' })).toEqual([]);
});

test('a wrong rate is written over, but no amount or points in its place', () => {
  expect(edits({ G7: '90.07' })).toEqual(['G7: 93.07']);
  expect(edits({ G7: '339.55' })).toEqual([]);
  expect(edits({ F6: '141.55', G6: '10' })).toEqual([]);
});

test('nothing is written over points that changed places with the total', () => {
  expect(edits({ G21: '100' })).toEqual(['G21: 96.9']);
  expect(edits({ F21: '96.90', G21: '100' })).toEqual([]);
});

test('a total above the form is written over where it is wrong, but not where it may be the points', () => {
  const head = (total: string) => [
    ...ORDINARY.slice(0, 3),
    [...(ORDINARY[3] ?? []), '', '总分', total],
    ...ORDINARY.slice(4, 20),
  ];
  expect(edits({}, head('95.00'))).toEqual(['G4: 96.9']);
  expect(edits({}, head('100'))).toEqual([]);
});
