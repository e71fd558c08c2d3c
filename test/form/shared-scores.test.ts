import { readForms } from '../../src/form';
import { scoreForm } from '../../src/scoring';
import { DEFAULT_STANDARD } from '../../src/standards';
import { snapshotOf } from './snapshot-of';

const HEAD = [
  ['项目支出绩效自评表（2022年度）'],
  ['项目名称', '', '培训'],
  ['', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
];
const TOTAL = ['总分', '', '', '', '', '', '100', '100', ''];

function read(rows: readonly (readonly string[])[], merges: readonly string[] = []) {
  const form = readForms(snapshotOf([...HEAD, ...rows, TOTAL], { merges })).forms[0]!;
  return { form, scores: scoreForm(form, DEFAULT_STANDARD) };
}

/** Two rows that share 60 points in one merged cell. */
const sharing = (held: string) => [
  ['', '产出指标', '数量指标', '培训人数', '≥100人', '120人', '60', '60', ''],
  ['', '', '', '办班期数', '≥4期', held, '', '', ''],
  ['', '效益指标', '社会效益指标', '结业率', '≥90%', '95%', '40', '40', ''],
];
const MERGES = ['G4:G5', 'H4:H5'];

test('keeps each row that shares one cell of points and one of scores', () => {
  const { form } = read(sharing('4期'), MERGES);
  expect(form.indicators.map(({ name, scoredWith }) => [name.text, scoredWith])).toEqual([
    ['培训人数', undefined],
    ['办班期数', { kind: 'shared', row: 3 }],
    ['结业率', undefined],
  ]);
  expect(form.indicators[1]).toMatchObject({ weight: null, score: null });
  expect(form.rows.map(({ kind }) => kind)).toEqual([
    'indicator',
    'continuation',
    'indicator',
    'foot',
  ]);
});

test('gives a shared cell its full points where each row of the group is done, and counts them once', () => {
  const { scores } = read(sharing('4期'), MERGES);
  expect(scores.indicators.map(({ computed }) => computed?.toFixed(2) ?? null)).toEqual([
    '60.00',
    null,
    '40.00',
  ]);
  expect(scores.indicatorWeight.toString()).toBe('100');
  expect(scores.total.computed?.toFixed(2)).toBe('100.00');
});

test.each(['2期', '', '办得好'])(
  'leaves a shared score to a person where a row of the group holds %j',
  (held) => {
    const { scores } = read(sharing(held), MERGES);
    expect(scores.indicators[0]).toMatchObject({
      state: 'judgement',
      outcome: 'review',
      computed: null,
    });
    expect(scores.indicators[1]).toMatchObject({ cell: null, computed: null });
  },
);

test('keeps a row whose score stands in the row above alone, beside one merged 分值', () => {
  const { form, scores } = read(sharing('4期'), ['G4:G5']);
  expect(form.indicators[1]?.scoredWith).toEqual({ kind: 'shared', row: 3 });
  expect(scores.total.computed?.toFixed(2)).toBe('100.00');
});

test('gives no row the points of one merged 分值 that several blank scores share', () => {
  const [first, second, last] = sharing('4期');
  const rows = [[...first!.slice(0, 7), '', ''], second!, last!];
  const { form, scores } = read(rows, ['G4:G5']);
  expect(form.indicators.map((row) => row.sharedPoints?.text)).toEqual(['60', '60', undefined]);
  expect(scores.indicators.map(({ computed }) => computed?.toFixed(2) ?? null)).toEqual([
    null,
    null,
    '40.00',
  ]);
  expect(scores.total.computed).toBeNull();
});

/** Two rows with points of their own, 40 and 20, that share one merged score. */
const sharingScore = (held: string, score: string) => [
  ['', '产出指标', '数量指标', '培训人数', '≥100人', '120人', '40', score, ''],
  ['', '', '', '办班期数', '≥4期', held, '20', '', ''],
  ['', '效益指标', '社会效益指标', '结业率', '≥90%', '95%', '40', '40', ''],
];

test('takes a merged score for that of all its rows, whose own points add up to those it may reach', () => {
  const { form, scores } = read(sharingScore('4期', '60'), ['H4:H5']);
  expect(form.indicators[1]).toMatchObject({
    score: null,
    scoredWith: { kind: 'score', row: 3 },
    weight: { text: '20' },
  });
  expect(scores.indicatorWeight.toString()).toBe('100');
  expect(scores.indicators[0]).toMatchObject({ outcome: 'pass', ofSeveral: 'done' });
  expect(scores.total.computed?.toFixed(2)).toBe('100.00');
});

test.each([
  ['4期', '50'],
  ['2期', '60'],
  ['2期', '50'],
])(
  'leaves a score of several rows to a person where one holds %s and %s is given',
  (held, score) => {
    const { scores } = read(sharingScore(held, score), ['H4:H5']);
    expect(scores.indicators[0]).toMatchObject({ outcome: 'review', computed: null });
    expect(scores.indicators[0]!.value?.toString()).toBe(score);
  },
);

test('calls a score beyond the points of all its rows wrong', () => {
  const { scores } = read(sharingScore('4期', '61'), ['H4:H5']);
  expect(scores.indicators[0]!.outcome).toBe('fail');
});

test('compares a 其中 row without points, scores the row it belongs to by itself, and counts it in no sum', () => {
  const rows = [
    ['', '产出指标', '数量指标', '河道长度', '≥12公里', '12公里', '60', '60', ''],
    ['', '', '', '其中：干流', '≥8公里', '7公里', '', '', ''],
    ['', '效益指标', '社会效益指标', '达标率', '≥90%', '95%', '40', '40', ''],
  ];
  const { form, scores } = read(rows);
  expect(form.indicators[1]?.scoredWith).toEqual({ kind: 'breakdown', row: 3 });
  expect(scores.indicators.map(({ deviation }) => deviation)).toEqual([
    'none',
    'shortfall',
    'none',
  ]);
  expect(scores.indicators.map(({ computed }) => computed?.toFixed(2) ?? null)).toEqual([
    '60.00',
    null,
    '40.00',
  ]);
  expect(scores.total.computed?.toFixed(2)).toBe('100.00');
});

test('takes the points of a group heading for the only row of it that is scored', () => {
  const header = [
    '',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '得分',
    '偏差原因',
  ];
  const rows = [
    ['', '产出指标（60分）', '数量指标', '河道长度', '≥12公里', '12公里', '60', ''],
    ['', '', '', '其中：干流', '≥8公里', '8公里', '', ''],
    ['', '效益指标（40分）', '社会效益指标', '达标率', '≥90%', '95%', '40', ''],
  ];
  const form = readForms(snapshotOf([HEAD[0]!, HEAD[1]!, header, ...rows])).forms[0]!;
  const { indicators } = scoreForm(form, DEFAULT_STANDARD);
  expect(indicators.map(({ weight }) => weight?.toString() ?? null)).toEqual(['60', null, '40']);
});
