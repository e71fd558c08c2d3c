import type { Form, Indicator } from '../../src/form';
import { scoreForm } from '../../src/scoring';
import { findStandard } from '../../src/standards';
import { field, formOf, type RowSpec } from './form-of';

const shanghai = findStandard('shanghai')!;

interface Asked {
  readonly habits?: boolean;
  readonly change?: (indicator: Indicator, index: number) => Partial<Indicator>;
}

/** The scores of rows of 10 points each unless they say otherwise, in the cells G13, G14 … */
function scoresOf(rows: readonly RowSpec[], { habits = false, change = () => ({}) }: Asked = {}) {
  const form: Form = formOf({ rows: rows.map((row) => ({ weight: '10', ...row })) });
  const indicators = form.indicators.map((one, i) => ({ ...one, ...change(one, i) }));
  return scoreForm({ ...form, indicators }, shanghai, { habits }).indicators;
}

const scoreOf = (row: RowSpec, asked: Asked = {}) => scoresOf([row], asked)[0]!;

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

test('a row without points of its own deviates by nothing known where its readings differ', () => {
  const row = { name: '沿岸负荷系数', target: '80', actual: '62', score: '10' };
  const change: Asked['change'] = ({ level2 }) => ({
    level2: { ...level2!, text: '质量指标' },
    weight: null,
  });
  expect(scoreOf(row, { change })).toMatchObject({ weight: null, deviation: 'unknown' });
});

test('where readings differ the row deviates as its printed score says, and by nothing known otherwise', () => {
  const quality: Asked = {
    change: ({ level2 }) => ({ level2: { ...level2!, text: '质量指标' } }),
  };
  const row = { name: '沿岸负荷系数', target: '80', actual: '62' };
  const printing = (score: string) => scoreOf({ ...row, score }, quality);
  // 10 × 62 ÷ 80 where more is better; met where less is
  expect(printing('7.75')).toMatchObject({ outcome: 'pass', deviation: 'shortfall' });
  expect(printing('10')).toMatchObject({ outcome: 'pass', deviation: 'none' });
  expect(printing('3')).toMatchObject({ outcome: 'fail', deviation: 'unknown' });
});

describe('habits', () => {
  const habits = true;

  test('the other documented rule for a passed limit explains a score, and is named', () => {
    // 10 × 10 ÷ 12 = 8.33; less the 20 % it went beyond: 8
    const passed = { target: '≤10', actual: '12', score: '8' };
    expect(scoreOf(passed, { habits })).toMatchObject({ outcome: 'pass' });
    expect(scoreOf(passed, { habits }).habit).not.toBeUndefined();
    expect(scoreOf(passed).outcome).toBe('fail');
  });

  test('the bands of the execution explain a score of 预算执行率 alone', () => {
    const banded = { target: '100%', actual: '86%', score: '7' };
    expect(scoreOf({ ...banded, name: '预算执行率' }, { habits }).outcome).toBe('pass');
    expect(scoreOf({ ...banded, name: '设备完好率' }, { habits }).outcome).toBe('fail');
  });

  test('no habit gives full marks to a row that fell short, nor nothing to one that got some way', () => {
    expect(scoreOf({ target: '≥1000', actual: '999', score: '10' }, { habits }).outcome).toBe(
      'fail',
    );
    expect(scoreOf({ target: '≥1000', actual: '4', score: '0' }, { habits }).outcome).toBe('fail');
  });
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

test('a printed score without a result is kept as far as the row could carry it', () => {
  const blank = { target: '≥4', actual: '' };
  expect(scoreOf({ ...blank, score: '10' }).value?.toString()).toBe('10');
  expect(scoreOf({ ...blank, score: '11' }).value).toBeNull();
  expect(scoreOf({ target: '≥4', actual: '', score: undefined }).outcome).toBe('no-cell');
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
