import { withColumns } from '../../src/values/columns';
import { readValue } from '../../src/values/grammar/grammar';
import { notation } from './notation';
import type { ValueInput } from '../../src/values';

/** The reading of a value beside its columns, with what it was read from. */
function told(text: string, columns: Omit<ValueInput, 'text'>): string {
  const read = withColumns(readValue(text, null), { text, ...columns });
  return read.kind === 'unknown' ? read.why : `${notation(read)} from ${read.raw}`;
}

test.each([
  ['98', '≥', '%', '≥ 98 % from ≥98%'],
  ['98', '大于等于', '个', '≥ 98 个 from 大于等于98个'],
  ['≥98', '≥', '个', '≥ 98 个 from ≥98个'],
  ['≥98', '', '个', '≥ 98 个 from ≥98个'],
  ['98个', '≤', '个', '≤ 98 个 from ≤98个'],
  ['98', '/', '—', '· 98 from 98'],
  ['2', '反向', '%', '≤ 2 % from ≤2%'],
  ['98', '正', '%', '≥ 98 % from ≥98%'],
  ['=98', '正向', '%', '= 98 % from =98%'],
  ['<2', '反向', '%', '< 2 % from <2%'],
  ['1.2', '=', '万人', '= 12000 人 from =1.2万人'],
])('%s under %s and %s is %s', (text, operatorText, unitText, expected) => {
  expect(told(text, { operatorText, unitText })).toBe(expected);
});

test.each([
  ['≥98', '≤', '%', '指标性质一栏与指标值中的符号不一致'],
  ['≥98', '反向', '%', '指标性质一栏与指标值中的符号不一致'],
  ['<2', '正向', '%', '指标性质一栏与指标值中的符号不一致'],
  ['98', '定性', '%', '指标性质是定性，指标值却是数字'],
  ['3-5', '定性指标', '', '指标性质是定性，指标值却是数字'],
  ['5元', '', '万元', '度量单位一栏与指标值中的单位不一致'],
  ['3万元-5万元', '', '元', '度量单位一栏与指标值中的单位不一致'],
])('%s contradicts a column %s or %s: %s', (text, operatorText, unitText, why) => {
  expect(told(text, { operatorText, unitText })).toBe(why);
});

test.each([
  ['3-5', '个', '3..5 个 from 3-5个'],
  ['3-5个', '个', '3..5 个 from 3-5个'],
  ['5人', '个', '· 5 人 from 5人个'],
  ['2.3万', '万份', '· 23000 份 from 2.3万万份'],
  ['2.3万', '份', '· 23000 份 from 2.3万份'],
  ['2.3万', '亿元', '· 23000 from 2.3万亿元'],
  ['2.3亿', '亿元', '· 230000000 元 from 2.3亿亿元'],
])('%s under a unit %s is %s', (text, unitText, expected) => {
  expect(told(text, { unitText })).toBe(expected);
});

test('only the unit column says %, and the reading says so', () => {
  const read = withColumns(readValue('0.96', null), { text: '0.96', unitText: '%' });
  expect(read).toMatchObject({ percent: true, percentByColumn: true });
  const printed = withColumns(readValue('96%', null), { text: '96%', unitText: '%' });
  expect(printed).not.toHaveProperty('percentByColumn');
});

test.each([
  ['培训人数(≥**人)', '120', '≥ 120 人 from 120'],
  ['培训人数（≤人）', '120', '≤ 120 人 from 120'],
  ['培训人数(≥**人)', '≤120', '≤ 120 人 from ≤120'],
  ['培训人数(人)', '120', '· 120 from 120'],
])('the name %s completes %s to %s, and contradicts nothing', (name, text, expected) => {
  expect(told(text, { name })).toBe(expected);
});

test('a column comes before the name', () => {
  const columns = { name: '人数(≥**人)', operatorText: '≤', unitText: '名' };
  expect(told('120', columns)).toBe('≤ 120 名 from ≤120名');
});

test('a text and a day keep what they are', () => {
  expect(told('健全', { operatorText: '≥', unitText: '个' })).toBe('qualitative from 健全');
  expect(told('2023年12月31日', { operatorText: '≤' })).toBe('2023-12-31 from 2023年12月31日');
});
