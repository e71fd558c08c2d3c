import { besideSentence } from '../../src/review/beside-counts';

const form = (hasTargets: boolean, lowered = 0) => ({ hasTargets, lowered });

test.each([
  [[], null],
  [[form(false), form(false)], null],
  [[form(true)], '对照：每张都有绩效目标表，没有降低指标值。'],
  [[form(true, 1), form(true, 2)], '对照：每张都有绩效目标表，降低指标值共 3 项。'],
  [[form(true, 3), form(false), form(false)], '对照：2 张没有绩效目标表，降低指标值共 3 项。'],
])('%j is told as %p', (forms, expected) => expect(besideSentence(forms)).toBe(expected));
