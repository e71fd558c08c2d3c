import { type Asked, scoreOf, scoresOf } from '../scores-of';

test('a row without points of its own deviates by nothing known where its readings differ', () => {
  const row = { name: '沿岸负荷系数', target: '80', actual: '62', score: '10' };
  const change: Asked['change'] = ({ level2 }) => ({
    level2: { ...level2!, text: '质量指标' },
    weight: null,
  });
  expect(scoreOf(row, { change })).toMatchObject({ weight: null, deviation: 'unknown' });
});

describe('rows without points of their own, of a group of 40', () => {
  const group = (first: string, second: string) =>
    scoresOf([
      { points1: '40', weight: undefined, target: '≥4', actual: '2', score: first },
      { points1: '40', weight: undefined, target: '≥4', actual: '4', score: second },
    ]).map(({ outcome }) => outcome);

  test('one that fell short is asked about while the group has its full points', () => {
    expect(group('20', '20')).toEqual(['review', 'pass']);
  });

  test('a person has judged where the group has less', () => {
    expect(group('10', '20')).toEqual(['pass', 'pass']);
  });

  test('a group beyond its points is asked about in each of its rows', () => {
    expect(group('25', '20')).toEqual(['review', 'review']);
  });
});

test('a row without points of its own deviates by what its only reading says', () => {
  const row = { target: '≥4', actual: '2', score: '10' };
  const { deviation } = scoreOf(row, { change: () => ({ weight: null }) });
  expect(deviation).toBe('shortfall');
});

test.each([
  ['-5', '分值小于零'],
  ['若干', '分值未填写或不是数字'],
])('points of %s are waited for', (weight, why) => {
  const row = scoreOf({ target: '≥4', actual: '4', score: '4', weight });
  expect(row).toMatchObject({ undecided: why, waitsFor: [{ row: 12, column: 5 }] });
});

describe('a group with its full points', () => {
  const first = (row: object) =>
    scoresOf(
      [
        { points1: '40', weight: undefined, score: '20', ...row },
        { points1: '40', weight: undefined, score: '20', target: '≥4', actual: '4' },
      ],
      { change: ({ level2 }) => ({ level2: { ...level2!, text: '质量指标' } }) },
    )[0]!.outcome;

  test('is asked about where a result in words is not met', () => {
    expect(first({ target: '健全', actual: '部分达成指标并具有一定效果' })).toBe('review');
    expect(first({ target: '健全', actual: '达成指标' })).toBe('pass');
  });

  test('is left alone where a row may have met its target', () => {
    // 62 of 80 falls short where more is better, and is met where less is
    expect(first({ name: '沿岸负荷系数', target: '80', actual: '62' })).toBe('pass');
  });
});
