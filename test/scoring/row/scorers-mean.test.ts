import { readForms } from '../../../src/form';
import { reviewSheet } from '../../../src/review';
import { scorersMean } from '../../../src/scoring/row/scorers-mean';
import { drawn, snapshotOf } from '../../form/snapshot-of';

/** Three rows of 20, 30 and 50 points, scored by two under headers of their own. */
function sheet(heads: string, rows: readonly [string, string, string]) {
  const [a, b, c] = rows;
  return snapshotOf(
    drawn(`项目支出绩效自评表（2023年度）
三级指标|指标值|完成值|分值|${heads}|偏差原因分析
造林面积|≥2万亩|2.1万亩|20|${a}|
抚育面积|≥4万亩|3万亩|30|${b}|树苗晚到，明年补种。
群众满意度|≥90%|91%|50|${c}|
总分|||100|||94|`),
  );
}

function told(heads: string, rows: readonly [string, string, string]) {
  const [form] = readForms(sheet(heads, rows)).forms;
  return form!.indicators.map((_, index) => {
    const found = scorersMean(form!, index);
    return found && `${found.mean.toString()} ${found.score}`;
  });
}

const HEADS = '专家1评分|专家2评分|得分';

test('a score that is what two scorers gave on the average is theirs', () => {
  expect(told(HEADS, ['19|20|19.5', '24|25|24.5', '50|50|50'])).toEqual([
    '19.5 said',
    '24.5 said',
    '50 said',
  ]);
});

test.each([
  ['dressed otherwise', '1.专家1评分|▲项目专家2评分（必填）|得分'],
  ['numbered in words', '专家一评分|专家二评分|得分'],
  ['without a noun', '专家1|专家2|得分'],
])('headers alike but for a number are told however they are %s', (_, heads) => {
  expect(told(heads, ['19|20|19.5', '24|25|24.5', '50|50|50'])[0]).toBe('19.5 said');
});

test('an average is rounded to one decimal or two, in either way', () => {
  // 58.5 ÷ 2 is 29.25; 19.25 cut off is 19.2, half up 19.3
  expect(told(HEADS, ['19|19.5|19.2', '29|29.5|29.3', '49|49.5|49.25'])).toEqual([
    '19.25 said',
    '29.25 said',
    '49.25 said',
  ]);
});

test('a blank, and a score that is no average among others that are, are told as such', () => {
  expect(told(HEADS, ['19|20|', '24|25|22.5', '50|50|50'])).toEqual([
    '19.5 open',
    '24.5 otherwise',
    '50 said',
  ]);
  expect(told(HEADS, ['19|20|', '24|25|', '50|50|'])).toEqual([
    '19.5 open',
    '24.5 open',
    '50 open',
  ]);
});

test('a row that one of them gave nothing is not told', () => {
  expect(told(HEADS, ['19||', '24|25|24.5', '50|50|50'])).toEqual([null, '24.5 said', '50 said']);
});

test.each<[string, string, readonly [string, string, string]]>([
  ['the headers have no number', '备查|核对|得分', ['19|20|19.5', '24|25|24.5', '50|50|50']],
  [
    'headers alike have no number',
    '单位评分意见|部门评分意见|得分',
    ['19|20|19.5', '24|25|24.5', '50|50|50'],
  ],
  ['the scores are mostly no averages', HEADS, ['19|20|20', '24|25|22.5', '50|50|50']],
  ['one scorer gave nothing', HEADS, ['19||19.5', '24||24.5', '50||50']],
  [
    'the columns are those of years',
    '2021年完成值|2022年完成值|得分',
    ['19|20|19.5', '24|25|24.5', '50|50|50'],
  ],
  ['there is but one', '专家1评分|备查|得分', ['19|20|19.5', '24|25|24.5', '50|50|50']],
])('nothing is told where %s', (_, heads, rows) => {
  expect(told(heads, rows)).toEqual([null, null, null]);
});

/** The errors of a form and what is written, the total left out. */
function said(rows: readonly [string, string, string]) {
  const { findings, edits } = reviewSheet(sheet(HEADS, rows)).reviews[0]!;
  const of = findings.filter(
    ({ severity, indicator }) => severity === 'error' && indicator !== null,
  );
  return [
    ...of.map(({ rule }) => rule),
    ...edits.map(({ field, after }) => `${field} ${String(after.value)}`),
  ];
}

// 抚育面积 reached 3 of 4: 22.5 by arithmetic
test('what scorers gave is neither wrong nor written over, nor owes it a reason; a blank is asked about', () => {
  expect(said(['19|20|19.5', '24|25|24.5', '50|50|50'])).toEqual([]);
  expect(said(['19|20|', '24|25|24.5', '50|50|50'])).toEqual([]);
  expect(said(['19|20|20', '24|25|27', '50|50|50'])).toContain('score-mismatch');
});

test('a sign for nothing where theirs belongs is asked about, not called wrong', () => {
  const rows = ['19|20|—', '24|25|—', '50|50|—'] as const;
  expect(said(rows)).toEqual([]);
  const { scores, findings } = reviewSheet(sheet(HEADS, rows)).reviews[0]!;
  expect(scores.indicators.map(({ outcome }) => outcome)).toEqual(['review', 'review', 'review']);
  expect(findings.filter(({ rule }) => rule === 'score-missing')).toHaveLength(3);
});

test('a late day that scorers gave all points is asked about: what they gave is theirs', () => {
  const late = snapshotOf(
    drawn(`项目支出绩效自评表（2023年度）
三级指标|指标值|完成值|分值|专家1评分|专家2评分|得分|偏差原因分析
造林面积|≥2万亩|2.1万亩|50|49|50|49.5|
完工时间|2023年6月30日前|2023年9月|50|50|50|50|
总分|||100|||99.5|`),
  );
  const { findings } = reviewSheet(late).reviews[0]!;
  const of = findings.filter(({ rule }) => rule === 'date-late');
  expect(of.map(({ severity, id }) => `${severity} ${id}`)).toEqual(['review late']);
});
