import fc from 'fast-check';
import {
  IN_EVERY_WORDING,
  LEVEL_WORDINGS,
  UNDECIDED_WORDING,
} from '../../../src/values/words/levels';

test('every wording of a result says one of the characters that are looked for first', () => {
  const wordings = [...LEVEL_WORDINGS.map(({ wording }) => wording), UNDECIDED_WORDING];
  for (const wording of wordings) {
    fc.assert(fc.property(fc.stringMatching(wording), (phrase) => IN_EVERY_WORDING.test(phrase)));
  }
});

test('a wording that is tried only beside its sign always says it', () => {
  const signed = LEVEL_WORDINGS.flatMap(({ sign, wording }) => (sign ? [{ sign, wording }] : []));
  expect(signed).toHaveLength(3);
  for (const { sign, wording } of signed) {
    fc.assert(fc.property(fc.stringMatching(wording), (phrase) => sign.test(phrase)));
  }
});
