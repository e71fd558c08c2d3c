import { isDone, isShort } from '../../../src/scoring/achievement/deviation';

test.each([
  ['none', true, false],
  ['over', true, false],
  ['shortfall', false, true],
  ['unmet', false, true],
  ['unknown', false, false],
] as const)('a deviation of %s is done: %s, short: %s', (deviation, done, short) => {
  expect([isDone(deviation), isShort(deviation)]).toEqual([done, short]);
});
