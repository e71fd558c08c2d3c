import { readNumber } from '../../../src/values/grammar/number';
import { notation } from '../notation';

/** The reading, why not, or null. */
function told(text: string): string | null {
  const read = readNumber(text);
  if (read === null) return null;
  return read.kind === 'unknown' ? read.why : notation({ ...read, raw: text });
}

test.each([
  ['98', '· 98'],
  ['≥98%', '≥ 98 %'],
  ['不低于三次', '≥ 3 次'],
  ['3个以上', '≥ 3 个'],
  ['超过3个以上', '≥ 3 个'],
  ['高于90%(含)', '≥ 90 %'],
  ['4分30秒', '· 270 秒'],
  ['(≥12场)', '≥ 12 场'],
  ['(≥95%)', '≥ 95 %'],
  ['13公里)', '· 13 公里'],
  ['(13公里', '· 13 公里'],
  ['每年2次', '· 2 次'],
  ['一年2次', '· 2 次'],
  ['每年≥2次', '≥ 2 次/年'],
  ['人均860元', '· 860 元/人'],
  ['¥500', '· 500 元'],
  ['人民币500元', '· 500 元'],
  ['零事故', '= 0'],
  ['实现零投诉', '= 0'],
  ['及时率100%', '· 100 %'],
  ['合同签订后30日内', '≤ 30 日'],
  ['收到申请后5个工作日内', '≤ 5 个工作日'],
])('%s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['12次(每月1次)', '· 12 次'],
  ['4次(每季度1次)', '· 4 次'],
  ['24次(每月2次)', '· 24 次'],
  ['2次(平均每个半年1次)', '· 2 次'],
  ['10次(每月1次)', null],
])('a frequency is a remark only where it agrees: %s is %p', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['约90%', '写的是约数'],
  ['90%左右', '写的是约数'],
  ['10余个', '写的是约数'],
  ['2023年汛前', '写的是年份和文字，看不出是哪一天'],
  ['≥3个以下', '前后的比较符号互相矛盾'],
])('%s cannot be decided: %s', (text, why) => expect(told(text)).toBe(why));

test.each([
  '3个村5个组',
  '健全',
  '(12)',
  '13)',
  '13公里(英里',
  '13已验收',
  '每月2次/月',
  '每户2个',
  '未及时率100%',
  '合同签订后6月',
  '未签订后30日',
  '满意度95分甲乙丙丁戊己庚辛',
])('%s is built otherwise', (text) => expect(told(text)).toBeNull());

test('a change in front of a number is kept with it', () => {
  expect(readNumber('较上年增长8%')).toMatchObject({ trend: 'up', percent: true });
  expect(readNumber('同比下降8%')).toMatchObject({ trend: 'down' });
  expect(readNumber('8%')).not.toHaveProperty('trend');
});

test.each([
  ['约95%', true],
  ['3000余次', true],
  ['2200人左右', true],
  ['2200人', false],
  ['≥3次≤5', false],
])('%s is about as many: %s', (text, isAbout) => {
  const read = readNumber(text);
  expect(read?.kind === 'unknown' && read.isApproximate === true).toBe(isAbout);
});
