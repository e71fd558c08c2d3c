import { readDate } from '../../../src/values/grammar/dates';

/** `first to last` day, one day, why it cannot be settled, or null. */
function told(text: string, year: number | null = 2023): string | null {
  const read = readDate(text, year);
  if (read === null) return null;
  if (read.kind === 'unknown') return read.why;
  return read.earliest ? `${read.earliest} to ${read.date}` : read.date;
}

test.each([
  ['2023年12月31日', '2023-12-31'],
  ['2023年12月31日前', '2023-12-31'],
  ['2023-06-05', '2023-06-05'],
  ['2023/6/5', '2023-06-05'],
  ['2023.6.5', '2023-06-05'],
  ['20230605', '2023-06-05'],
  ['6月5日', '2023-06-05'],
  ['当年6月5日', '2023-06-05'],
])('a day %s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['6月1日-5日', '2023-06-01 to 2023-06-05'],
  ['2023年6月', '2023-06-01 to 2023-06-30'],
  ['2024年2月', '2024-02-01 to 2024-02-29'],
  ['2023-06', '2023-06-01 to 2023-06-30'],
  ['2023年1-6月', '2023-01-01 to 2023-06-30'],
  ['2023.03-2023.05', '2023-03-01 to 2023-05-31'],
  ['3月上旬', '2023-03-01 to 2023-03-10'],
  ['3月中旬', '2023-03-11 to 2023-03-20'],
  ['3月下旬', '2023-03-21 to 2023-03-31'],
  ['第一季度', '2023-01-01 to 2023-03-31'],
  ['第三季度', '2023-07-01 to 2023-09-30'],
  ['4季度', '2023-10-01 to 2023-12-31'],
  ['上半年', '2023-01-01 to 2023-06-30'],
  ['下半年', '2023-07-01 to 2023-12-31'],
  ['年底', '2023-12-01 to 2023-12-31'],
  ['2022年底', '2022-12-01 to 2022-12-31'],
  ['2022年末', '2022-12-01 to 2022-12-31'],
  ['2022年度', '2022-01-01 to 2022-12-31'],
  ['2023年1月5日至2023年12月31日', '2023-01-05 to 2023-12-31'],
  ['2023年11月-2024年2月', '2023-11-01 to 2024-02-29'],
])('a period %s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['2023年2月30日', '写的日期不存在'],
  ['2023年12月1日至2023年1月5日', '起止日期颠倒'],
  ['每月5日', '写的是每期都有的期限，不是一个日期'],
  ['2023.12', '可能是年月，也可能是小数'],
  ['2022.12', '可能是年月，也可能是小数'],
  ['3月内', '「月内」可能指月份，也可能指月数'],
  ['6月5日以后', '日期后面的文字改变了期限的意思'],
])('%s cannot be settled: %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([['健全'], ['100'], ['2023.12人'], ['2030.12']])('%s is no date', (text) =>
  expect(told(text)).toBeNull(),
);

test('without a year on the form a day that prints none waits for one', () => {
  expect(told('6月5日', null)).toBe('日期没有写年份，表上也没有年度');
  expect(told('2022年6月5日', null)).toBe('2022-06-05');
  expect(told('2030.12', null)).toBe('可能是年月，也可能是小数');
});
