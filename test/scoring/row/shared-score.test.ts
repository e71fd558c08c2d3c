import type { RowSpec } from '../form-of';
import { type Asked, scoresOf } from '../scores-of';

describe('a score merged over rows with points of their own', () => {
  const rows = (actual: string, score: string): RowSpec[] => [
    { target: '≥4', actual: '4', score },
    { target: '≥4', actual, weight: '5' },
  ];
  const merged: Asked = {
    change: ({ row }, i) => (i === 1 ? { scoredWith: { kind: 'score', row: row - 1 } } : {}),
  };

  test.each([
    ['4', '15', 'pass', 'done'],
    ['4', '12', 'review', 'done'],
    ['2', '15', 'review', 'open'],
    ['4', '16', 'fail', 'done'],
    ['4', '', 'review', 'done'],
  ])(
    'where the second row reached %s of 4, %j of 15 is %s',
    (actual, score, outcome, ofSeveral) => {
      const [head, second] = scoresOf(rows(actual, score), merged);
      expect(head).toMatchObject({ outcome, ofSeveral });
      expect(head!.weight!.toString()).toBe('15');
      expect(second).toMatchObject({ outcome: 'no-cell', weight: null });
    },
  );
});

describe('points merged over rows whose scores are not', () => {
  const rows = (score: string): RowSpec[] => [
    { target: '≥4', actual: '4', weight: '50', score },
    { target: '≥4', actual: '4', weight: '' },
  ];
  const shared: Asked = {
    change: ({ row }, i) =>
      i === 1 ? { weight: null, score: null, scoredWith: { kind: 'shared', row: row - 1 } } : {},
  };

  test.each([
    // 20 may be the first row's alone
    ['20', 'review', null],
    ['50', 'pass', '50'],
    ['', 'missing', '50'],
    ['60', 'fail', '50'],
  ])('%j of 50 is %s where both rows are done', (score, outcome, computed) => {
    const [head] = scoresOf(rows(score), shared);
    expect(head).toMatchObject({ outcome });
    expect(head!.lowered).toBeUndefined();
    expect(head!.computed?.toString() ?? null).toBe(computed);
  });
});

test('a row that holds the score of several deviates by nothing known where its readings differ', () => {
  const shared: Asked = {
    change: ({ level2, row }, i) => ({
      level2: { ...level2!, text: '质量指标' },
      ...(i === 1 && { scoredWith: { kind: 'score', row: row - 1 } }),
    }),
  };
  // 62 of 80 falls short where more is better, and is met where less is
  const head = { name: '沿岸负荷系数', target: '80', actual: '62', score: '15' };
  const [open] = scoresOf([head, { target: '≥4', actual: '4', weight: '5' }], shared);
  expect(open).toMatchObject({ ofSeveral: 'open', deviation: 'unknown' });
});

describe('what is said of a score of several', () => {
  const saidOf = (actual: string, weight = '5') => {
    const rows = [
      { target: '≥4', actual: '4', score: '12', weight },
      { target: '≥4', actual, weight },
    ];
    const merged: Asked = {
      change: ({ row }, i) => (i === 1 ? { scoredWith: { kind: 'score', row: row - 1 } } : {}),
    };
    return scoresOf(rows, merged)[0]!.undecided;
  };

  test('a person gives it', () => {
    expect(saidOf('4')).toBe('几行共用一个得分，得分由人工确定');
  });

  test('that not each row is done', () => {
    expect(saidOf('2')).toBe('几行共用一个得分，其中有未完成或无法判断的，得分由人工确定');
  });

  test('that there are no points, where there are none', () => {
    expect(saidOf('4', '0')).toBe('分值未填写或不是数字');
    expect(saidOf('4', '0.4')).toBe('几行共用一个得分，得分由人工确定');
  });
});
