import { otherWeights, scoreOther } from '../../../src/scoring/weight/other-points';
import type { Field } from '../../../src/form';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { field } from '../form-of';

const other = (score: string, unclear = false, weight: Field | null = field('F20', '10.00')) =>
  scoreOther({ score: field('G20', score), weight, unclear } as never, DEFAULT_STANDARD);

test.each([
  ['8.00', false, 'judgement', 'pass', '8'],
  ['-', false, 'none', 'pass', undefined],
  ['', false, 'missing', 'missing', undefined],
  ['见附表', false, 'missing', 'review', undefined],
  ['8.00', true, 'missing', 'review', undefined],
])('points given as %p (unclear: %p) are %s, %s', (score, unclear, state, outcome, value) => {
  const one = other(score, unclear);
  expect([one.state, one.outcome, one.value?.toString()]).toEqual([state, outcome, value]);
  expect(one.computed).toBeNull();
});

test('加分 that is blank is none', () => {
  expect(other('', false, null)).toMatchObject({ state: 'none', outcome: 'pass', value: null });
});

test('the points such rows can have are read one by one', () => {
  const otherPoints = [
    { weight: field('F20', '10.00') },
    { weight: field('F21', '见附表') },
    { weight: null },
  ];
  expect(otherWeights({ otherPoints } as never).map((one) => one?.toString())).toEqual([
    '10',
    undefined,
    undefined,
  ]);
});
