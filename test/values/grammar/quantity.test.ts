import { toQuantity } from '../../../src/values/grammar/quantity';

/** `value unit`, with what was printed where a scale word was multiplied out; null for no unit. */
function told(number: string, behind: string): string | null {
  const read = toQuantity(number, behind);
  if (read === null) return null;
  const { value, unit, percent, written } = read;
  const printed = written ? `, printed ${written.value.toString()}${written.unit}` : '';
  return `${value.toString()} ${percent ? '%' : (unit ?? 'plain')}${printed}`;
}

test.each([
  ['3', '', '3 plain'],
  ['+3', '个', '3 个'],
  ['-1.5', '℃', null],
  ['.5', '天', '0.5 天'],
  ['1.2', '万人', '12000 人, printed 1.2万人'],
  ['3', '十万元', '300000 元, printed 3十万元'],
  ['2', '亿', '200000000 plain, printed 2亿'],
  ['2', '百万元', '2000000 元, printed 2百万元'],
  ['5', '千米', '5 千米'],
  ['5', '万千瓦', '50000 千瓦, printed 5万千瓦'],
  ['95', '%', '95 %'],
  ['5', '‰', '0.5 %, printed 5‰'],
  ['2', '个百分点', '2 %'],
  ['95', '%/年', '95 %'],
  ['95', '%以上', null],
  ['3', '(个)', '3 个'],
  ['3', '人(次)', '3 人次'],
  ['3', '个(套)', '3 个'],
  ['600', '元/人月', '600 元/人·月'],
  ['600', '元/人/月', '600 元/人·月'],
  ['600', '元/人*月', '600 元/人·月'],
  ['3', '未完成', null],
  ['3', '前', null],
  ['9', '成', '90 %, printed 9成'],
  ['9', '成套', '9 成套'],
  ['1.3', 'KM', '1.3 km'],
  ['1.3', '万KWH', '13000 kWh, printed 1.3万KWH'],
  ['3', 'M', '3 M'],
  ['1', 'O次', null],
  ['1', 'o', null],
  ['12', '次O', null],
  ['2', 'l人', null],
  ['5', 'l', '5 l'],
  ['5', 'kW时', '5 kW时'],
  ['3', '场)', null],
  ['3', '已验收', null],
  ['3', '(超额)', null],
  ['3', '个,其他', null],
  ['3', '一二三四五六七八', '3 一二三四五六七八'],
  ['3', '一二三四五六七八九', null],
])('%s and %p are %p', (number, behind, expected) => expect(told(number, behind)).toBe(expected));
