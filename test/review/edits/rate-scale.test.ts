import { reviewSheet } from '../../../src/review';
import { a1 } from '../../../src/sheet';
import { sheetWith } from '../../rules/sheet-with';

/** What is written over the rate of all funds, 141.00 ÷ 150.00, beside those of its sources. */
function written(held: string | null, sources: readonly string[]): unknown {
  const [G7 = '', G8 = '', G9 = ''] = sources;
  const { edits } = reviewSheet(sheetWith({ G6: held, G7, G8, G9 })).reviews[0]!;
  return edits.find(({ cell }) => a1(cell) === 'G6')?.after.value;
}

test.each<[string | null, string[], number | undefined, string]>([
  ['0.97', ['0.9307', '1', '0'], 0.94, 'ratios beside it'],
  [null, ['0.9307', '1', '0'], 0.94, 'a blank beside ratios'],
  ['0.97', ['93.07', '100', '0'], 94, 'points beside it'],
  ['97', ['0.9307', '1', '0'], 0.94, 'points in a form of ratios'],
  ['0.97', ['0.9307', '100', '0'], undefined, 'ratios and points'],
  ['0.97', ['—', '—', '—'], undefined, 'nothing that tells'],
  ['97', ['—', '—', '—'], 94, 'points by themselves'],
  [null, ['—', '—', '—'], 94, 'a blank by itself'],
  ['0.97', ['93.07%', '100%', '0%'], undefined, 'signs, which it lacks'],
])('over %p beside %j %p is written: %s', (held, sources, expected) => {
  expect(written(held, sources)).toBe(expected);
});
