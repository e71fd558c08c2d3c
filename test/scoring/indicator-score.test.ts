import { field } from './form-of';
import { scoreOf } from './scores-of';

describe('a row that only says how points are given', () => {
  const method = { change: () => ({ method: field('I13', '制度健全得10分') }) };

  test('has its score from a person', () => {
    const score = scoreOf({ score: '8' }, method);
    expect(score).toMatchObject({ outcome: 'pass', computed: null });
    expect(score.undecided).toMatch(/人工按评分标准给定/);
  });

  test('is compared all the same where a result stands beside it', () => {
    expect(scoreOf({ actual: '5', score: '8' }, method).outcome).toBe('review');
  });
});

test('a number that is no score waits for a person in its cell', () => {
  expect(scoreOf({ target: '≥4', actual: '4', score: '100%' })).toMatchObject({
    outcome: 'review',
    value: null,
    waitsFor: [{ row: 12, column: 6 }],
  });
});

test('a sign for nothing is waited for only where there are points to give', () => {
  const sign = { target: '≥4', actual: '4', score: '/' };
  expect(scoreOf(sign).waitsFor).toHaveLength(1);
  expect(scoreOf({ ...sign, weight: '0' }).waitsFor).toHaveLength(0);
});

describe('a score with a remark in its cell', () => {
  // 9 of 10 due: 9.00 of 10 points
  const of = (score: string) => scoreOf({ target: '≥10', actual: '9', score });

  test('is the number before it where arithmetic gives that', () => {
    expect(of('9（差1次）')).toMatchObject({ outcome: 'pass' });
  });

  test('is asked about where arithmetic gives another, and counts', () => {
    const score = of('6（因疫情未办）');
    expect(score).toMatchObject({ outcome: 'review', state: 'judgement', computed: null });
    expect(score.value?.toString()).toBe('6');
    expect(score.undecided).toMatch(/说明/);
  });

  test('is wrong above its points, remark or not', () => {
    expect(of('12（超额）').outcome).toBe('fail');
  });

  test('is wrong where nothing explains it', () => {
    expect(of('6').outcome).toBe('fail');
  });
});
