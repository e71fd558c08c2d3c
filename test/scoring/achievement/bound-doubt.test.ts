import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf } from '../form-of';

const shanghai = findStandard('shanghai')!;

function outcomes(target: string, actual: string): string {
  return ['10.00', '9.99']
    .map((score) => {
      const form = formOf({ rows: [{ target, actual, weight: '10.00', score }] });
      return scoreForm(form, shanghai).indicators[0]!.outcome;
    })
    .join(' ');
}

test.each([
  ['≥95%', '不足95%', 'fail review', 'below the target: anything but full marks'],
  ['≥95%', '≤95%', 'review review', 'up to the target may be the target'],
  ['≥95%', '不足98%', 'review review', 'below something above the target says nothing'],
  ['≥95%', '不超过90%', 'fail review', 'at most something below the target'],
  ['≤5次', '超过5次', 'fail review', 'above the limit'],
  ['≤5次', '≥5次', 'review review', 'from the limit on may be the limit'],
  ['≤5次', '超过3次', 'review review', 'above something below the limit says nothing'],
  ['≤5次', '≥6次', 'fail review', 'at least something above the limit'],
  ['≥95%', '≥96%', 'pass pass', 'a bound on the right side that meets the target is a result'],
  ['≥95%', '95%以上', 'pass pass', 'so is the target itself'],
  ['≥95%', '≥90%', 'review review', 'from something below the target on says nothing'],
  ['≥12公里', '5公里以上', 'review review', 'nor does more than half of it'],
  ['≤5天', '10天以内', 'review review', 'within twice the limit says nothing'],
  ['≤5天', '5天以内', 'pass pass', 'within the limit is a result'],
  ['≥95%', '=96%', 'pass pass', 'an equal sign is no bound'],
])('%s done as %s: full marks and a cent less are %s, %s', (target, actual, expected) => {
  const [full, less] = outcomes(target, actual).split(' ');
  const [f, l] = expected.split(' ');
  expect(full).toBe(f);
  if (f !== 'pass') expect(less).toBe(l);
});

test.each([
  ['≥95%', '不足95%', '只写了上限'],
  ['≤5次', '超过5次', '只写了下限'],
])('%s done as %s: %s', (target, actual, why) => {
  const form = formOf({ rows: [{ target, actual, weight: '10.00', score: '' }] });
  expect(scoreForm(form, shanghai).indicators[0]!.undecided).toContain(why);
});

test('a sign that the form copies from its targets to its results bounds nothing', () => {
  const outcomesOf = (...results: readonly string[]) => {
    const rows = results.map((actual) => ({ target: '≥83%', actual, weight: '10.00', score: '' }));
    const { indicators } = scoreForm(formOf({ rows }), shanghai);
    return indicators.map(({ computed }) => computed?.toString() ?? null);
  };
  // 60 ÷ 83 × 10 = 7.22
  expect(outcomesOf('≥60%', '≥90%', '≥83%')).toEqual(['7.22', '10', '10']);
  expect(outcomesOf('≥60%', '90%', '83%')).toEqual([null, '10', '10']);
});
