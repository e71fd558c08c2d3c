import { slipsOf } from '../../../src/review/doubts/slips';

/** What 12 may have been meant to be, by how its digits slipped. */
function meantBy(text: string, figure: number, keepsDigits: boolean): number[] {
  return slipsOf(text)
    .filter((slip) => slip.keepsDigits === keepsDigits)
    .map(({ factor }) => factor.times(figure).toDecimalPlaces(4).toNumber())
    .sort((a, b) => a - b);
}

test('two digits may have changed places, or one have been left out beside its like or typed twice', () => {
  expect(meantBy('≥12次', 12, true)).toEqual([21, 112, 122]);
  expect(meantBy('9.55%', 9.55, true)).toEqual([9.5, 9.555, 9.555, 99.55]);
});

test('one digit may have been typed for another, and none makes nothing of it', () => {
  expect(meantBy('7次', 7, false)).toEqual([1, 2, 3, 4, 5, 6, 8, 9]);
  expect(meantBy('1.5', 1.5, false)).toHaveLength(18);
});

test('a text without a figure above zero was meant to be none', () => {
  expect(slipsOf('健全')).toEqual([]);
  expect(slipsOf('0次')).toEqual([]);
});
