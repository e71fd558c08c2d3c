import { type Asked, scoreOf, scoresOf } from './scores-of';

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
