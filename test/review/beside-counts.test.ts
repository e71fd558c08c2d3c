import { layBeside } from '../../src/companion';
import { reviewSheet } from '../../src/review';
import { form as formWith, targets } from '../companion/drawn';
import { besideCounts, besideSentence } from '../../src/review/beside-counts';

const form = (hasTargets: boolean, lowered = 0) => ({ hasTargets, lowered });

test.each([
  [[], null],
  [[form(false), form(false)], null],
  [[form(true)], '对照：每张都有绩效目标表，没有降低指标值。'],
  [[form(true, 1), form(true, 2)], '对照：每张都有绩效目标表，降低指标值共 3 项。'],
  [[form(true, 3), form(false), form(false)], '对照：2 张没有绩效目标表，降低指标值共 3 项。'],
])('%j is told as %p', (forms, expected) => expect(besideSentence(forms)).toBe(expected));

const ROWS = ['补贴老年人数|≥2000人|2150人|50|50', '培训护理员场次|≥12次|12次|50|50'];
const counts = (approved: readonly string[]) => {
  const own = formWith(ROWS);
  const beside = layBeside(own, approved.length > 0 ? [targets(approved)] : []);
  return besideCounts({
    ...reviewSheet(own.snapshot).reviews[0]!,
    form: own,
    ...(beside && { beside }),
  });
};

test('a target lower than approved is counted, one raised or kept is not', () => {
  expect(counts(['补贴老年人数|≥2500人|50', '培训护理员场次|≥12次|50'])).toEqual({
    hasTargets: true,
    lowered: 1,
  });
  expect(counts(['补贴老年人数|≥1500人|50', '培训护理员场次|≥12次|50'])).toEqual({
    hasTargets: true,
    lowered: 0,
  });
});

test('without a table of targets nothing was compared', () => {
  expect(counts([])).toEqual({ hasTargets: false, lowered: 0 });
});
