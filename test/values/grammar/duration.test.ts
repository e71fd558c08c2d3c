import { joinDuration } from '../../../src/values/grammar/duration';

test.each([
  ['4分30秒', '270秒'],
  ['1小时30分钟', '90分钟'],
  ['2天12小时', '60小时'],
  ['1年6个月', '18个月'],
  ['4天半', '4.5天'],
  ['≤半小时', '≤30分钟'],
  ['不超过1小时05分', '不超过65分钟'],
  ['1小时零5分钟内', '65分钟内'],
])('%s is %s', (text, expected) => expect(joinDuration(text)).toBe(expected));

test.each([['3年半年'], ['30天'], ['2天30秒'], ['上半小时'], ['1.5天半'], ['及时']])(
  '%s stays as it is',
  (text) => expect(joinDuration(text)).toBe(text),
);
