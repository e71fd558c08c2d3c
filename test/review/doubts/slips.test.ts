import { slipsOf } from '../../../src/review/doubts/slips';

/** What 12 may have been meant to be, by how its digits slipped. */
function meantBy(text: string, figure: number, keepsDigits: boolean): number[] {
  return slipsOf(text)
    .filter((slip) => slip.keepsDigits === keepsDigits)
    .map(({ factor }) => factor.times(figure).toDecimalPlaces(4).toNumber())
    .sort((a, b) => a - b);
}

test('two digits may have changed places, or one have been typed twice or once for twice', () => {
  expect(meantBy('≥12次', 12, true)).toEqual([21, 112, 122]);
  expect(meantBy('9.55%', 9.55, true)).toEqual([5.95, 9.5, 9.555, 99.55]);
});

test('one digit may have been typed for another, or left out', () => {
  // 0 to 9 in its place, but 7 and 0, and each digit before and behind it, but 07 and 77
  const [others, before, behind] = [
    [1, 2, 3, 4, 5, 6, 8, 9],
    [17, 27, 37, 47, 57, 67, 87, 97],
    [70, 71, 72, 73, 74, 75, 76, 78, 79],
  ];
  expect(meantBy('7次', 7, false)).toEqual([...others, ...before, ...behind].sort((a, b) => a - b));
});

test('a text without a figure above zero was meant to be none', () => {
  expect(slipsOf('健全')).toEqual([]);
  expect(slipsOf('0次')).toEqual([]);
});
