import { readRange } from '../../../src/values/grammar/range';

/** `low-high unit`, or why not, or null. */
function told(text: string): string | null {
  const read = readRange(text);
  if (read === null) return null;
  if (read.kind === 'unknown') return read.why;
  const { low, high } = read;
  return `${low.value.toString()} to ${high.value.toString()} ${high.percent ? '%' : (high.unit ?? 'plain')}`;
}

test.each([
  ['3-5个', '3 to 5 个'],
  ['3个-5个', '3 to 5 个'],
  ['3个-5', '3 to 5 个'],
  ['3~5', '3 to 5 plain'],
  ['90%至95%', '90 to 95 %'],
  ['90-95%', '90 to 95 %'],
  ['控制在3到5天之间', '3 to 5 天'],
  ['介于3和5天', '3 to 5 天'],
  ['5-5个', '5 to 5 个'],
  ['1-2万元', '10000 to 20000 元'],
])('a span %s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['[3,5]', '3 to 5 plain'],
  ['[3,5]个', '3 to 5 个'],
  ['[90%,95%]', '90 to 95 %'],
  ['[90,95%]', '90 to 95 %'],
  ['(3,5]', '区间不含端点，或只含一端'],
  ['[3,5)', '区间不含端点，或只含一端'],
])('brackets %s are %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['3≤X≤5', '3 to 5 plain'],
  ['3个≤数量≤5个', '3 to 5 个'],
  ['3≤数量≤5个', '3 to 5 个'],
  ['3<X≤5', '区间不含端点，或只含一端'],
  ['3≤X<5', '区间不含端点，或只含一端'],
])('a chain %s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['≥3且≤5', '3 to 5 plain'],
  ['≤5且≥3', '3 to 5 plain'],
  ['≥3且≤5个', '3 to 5 个'],
  ['≥3个且≤5', '3 to 5 个'],
  ['≥90且≤95%', '90 to 95 %'],
  ['≥1且≤2万元', '10000 to 20000 元'],
  ['>3且≤5', '区间不含端点，或只含一端'],
  ['≥3且<5', '区间不含端点，或只含一端'],
])('two conditions %s are %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['≥3', null],
  ['≥3且≥5', null],
  ['≥3且按时', null],
  ['≥3且≤5且≤6', null],
  ['2021-2023年', '可能是年份，也可能是数值区间'],
  ['2021-2023', '可能是年份，也可能是数值区间'],
  ['2021-2023个', '2021 to 2023 个'],
  ['200-2023', '200 to 2023 plain'],
  ['5-3个', '区间的下限大于上限'],
  ['3个-5人', '区间两端的单位不同'],
  ['3个-5%', '区间两端的单位不同'],
])('%s: %s', (text, expected) => expect(told(text)).toBe(expected));
