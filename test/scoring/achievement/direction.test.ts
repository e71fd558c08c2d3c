import { readForms } from '../../../src/form';
import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { sheetWith } from '../../rules/sheet-with';
import { dayDoubt, directionsOf } from '../../../src/scoring/achievement/direction';
import type { Indicator } from '../../../src/form';
import { formOf, type RowSpec } from '../form-of';

/** The operators of the readings, the usual first; `.` for none, `?` behind an unlikely one. */
function readOf(spec: RowSpec, level2 = '', others: readonly RowSpec[] = []): string {
  const drawn = formOf({ rows: [spec, ...others] });
  const indicators = drawn.indicators.map((one) => withGroup(one, level2));
  const form = { ...drawn, indicators };
  const row = indicators[0]!;
  const due = row.target!.parsed;
  if (due.kind !== 'number') throw new Error('a number was meant');
  return directionsOf(row, due, form)
    .map(({ operator, unlikely }) => `${operator ?? '.'}${unlikely ? '?' : ''}`)
    .join(' ');
}

function withGroup(row: Indicator, text: string): Indicator {
  return { ...row, level2: text === '' ? null : { text, at: row.level2!.at, points: null } };
}

test.each<[string, string, string, string]>([
  ['a sign settles it', '事故起数', '≥5', '≥'],
  ['a target of nothing is as printed', '满意程度', '0', '.'],
  ['=, of what is welcome', '覆盖率', '=90%', '='],
  ['=, of what harms: less is right too', '事故起数', '=5', '= ≤'],
  ['=, of what costs: less is right too', '人均成本', '=5', '= ≤'],
  ['what harms', '死亡率', '5%', '≤'],
  ['what costs', '人均成本', '500', '≤ .'],
  ['what is welcome', '覆盖率', '30%', '.'],
  ['most of something', '县道情况', '50%', '. ≤?'],
  ['less than half of something', '县道情况', '49%', '. ≤'],
  ['a number of things', '县道情况', '5个', '. ≤?'],
  ['a bare number that nothing tells', '县道情况', '49', '. ≤'],
  ['a name of a fall, by so much or to it', '降低投诉率', '5%', '. ≤'],
  ['a fall that the target states', '降低投诉率', '下降5%', '.'],
  ['a rate of falling', '投诉下降率', '5%', '.'],
  ['a name that states its target', '院区建成，医疗收入达到5亿元', '5亿元', '.'],
  ['a name that states how much at most', '单次用车不超过600元', '600元', '≤'],
])('%s: %s %s is read as %s', (_name, name, target, expected) => {
  expect(readOf({ name, target })).toBe(expected);
});

test.each([
  ['时效指标', '5天', '≤'],
  ['时效指标', '5', '. ≤'],
  ['成本指标', '500', '≤ .'],
  ['数量指标', '500', '. ≤?'],
  ['社会效益指标', '500', '. ≤'],
])('under %s, %s is read as %s', (level2, target, expected) => {
  expect(readOf({ name: '县道情况', target }, level2)).toBe(expected);
});

test.each([
  ['完成年度', '2023', '2024', '≤ .'],
  ['完成年度', '2023', '1000', '. ≤'],
  ['完成情况', '2023', '2024', '. ≤'],
])('%s %s done as %s is read as %s', (name, target, actual, expected) => {
  expect(readOf({ name, target, actual })).toBe(expected);
});

test('a saving under 成本 is welcome', () => {
  expect(readOf({ name: '资金节约率', target: '5%' }, '成本指标')).toBe('.');
});

test.each<[string, RowSpec, string]>([
  [
    'a share given to another unsigned row',
    { target: '100', actual: '80', weight: '10', score: '8.00' },
    '. ≤?',
  ],
  ['a cent less is no share', { target: '100', actual: '80', weight: '10', score: '7.99' }, '. ≤'],
  [
    'half a cent less is one',
    { target: '100', actual: '80', weight: '10', score: '7.995' },
    '. ≤?',
  ],
  [
    'full marks prove nothing',
    { target: '100', actual: '100', weight: '10', score: '10.00' },
    '. ≤',
  ],
  [
    'a row with a sign proves nothing',
    { target: '≥100', actual: '80', weight: '10', score: '8.00' },
    '. ≤',
  ],
  [
    'nothing done proves nothing',
    { target: '100', actual: '0', weight: '10', score: '0.00' },
    '. ≤',
  ],
])('%s', (_name, other, expected) => {
  expect(readOf({ name: '县道情况', target: '49' }, '', [other])).toBe(expected);
});

test('a row proves nothing of itself', () => {
  const own = { name: '县道情况', target: '100', actual: '80', weight: '10', score: '8.00' };
  expect(readOf(own)).toBe('. ≤');
});

test.each([
  ['时效指标', '9.30', true],
  ['时效指标', '12.5', true],
  ['时效指标', '13.5', false],
  ['时效指标', '0.5', false],
  ['时效指标', '9', false],
  ['时效指标', '≤9.30', false],
  ['时效指标', '9.30天', false],
  ['时效指标', '9.30%', false],
  ['数量指标', '9.30', false],
])('under %s, %s may be a day: %s', (level2, target, expected) => {
  const row = withGroup(formOf({ rows: [{ target }] }).indicators[0]!, level2);
  const due = row.target!.parsed;
  if (due.kind !== 'number') throw new Error('a number was meant');
  expect(dayDoubt(row, due) !== null).toBe(expected);
});

/** What row 19 (80 of a bare 100, 15 points) may be given beside row 15 of that name, given 8 of 10 for 80 of 100. */
function admissibleBeside(name: string): number[] {
  const open = { C19: '某项情况', D19: '100', E19: '80', G19: null };
  const other = { C15: name, D15: '100', E15: '80', G15: '8' };
  const [form] = readForms(sheetWith({ ...open, ...other })).forms;
  const score = scoreForm(form!, findStandard('shanghai')!).indicators[6]!;
  return (score.candidates ?? [{ value: score.computed! }]).map(({ value }) => value.toNumber());
}

test('a row that could be read either way and was given its share shows how bare numbers are meant', () => {
  expect(admissibleBeside('另一项情况')).toEqual([12]);
});

test('a row whose own words tell its direction shows nothing of the others', () => {
  expect(admissibleBeside('任务完成率')).toEqual([12, 15]);
});
