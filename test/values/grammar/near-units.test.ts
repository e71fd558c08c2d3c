import { toQuantity } from '../../../src/values/grammar/quantity';
import {
  isCounter,
  isDuration,
  isKnownUnit,
  mayCompare,
} from '../../../src/values/grammar/near-units';

const may = (target: string, result: string): boolean => mayCompare(read(target), read(result));

function read(text: string) {
  const [number = '', unit = ''] = text.split(' ');
  return toQuantity(number, unit)!;
}

test.each([
  ['3 台', '3 套'],
  ['3 所', '3 所小学'],
  ['10 天', '10 工作日'],
  ['2 次/月', '24 次'],
  ['24 次', '2 次/月'],
  ['40 学时/人', '42 学时'],
  ['35 人', '30 人/期'],
  ['600 元/人·月', '600 元/月'],
  ['90 %', '90 分'],
  ['90 分', '90 %'],
  ['8 小时', '8 课时'],
])('%s and %s may count the same', (target, result) => expect(may(target, result)).toBe(true));

test.each([
  ['100 人', '100 人次'],
  ['3 台', '3 米'],
  ['90 %', '90 人'],
  ['90 %', '90'],
  ['2 次/月', '24 人'],
  ['2', '2 个'],
  ['40 学时/人', '42 人'],
  ['40 学时/甲乙', '42 学时'],
])('%s and %s may not', (target, result) => expect(may(target, result)).toBe(false));

test('次 and 人次 are compared only where the numbers are alike, from 0.3 to 3 times', () => {
  expect(may('100 次', '30 人次')).toBe(true);
  expect(may('100 人次', '300 次')).toBe(true);
  expect(may('100 次', '29 人次')).toBe(false);
  expect(may('100 次', '301 人次')).toBe(false);
  expect(may('1 次', '1 人次')).toBe(true);
  expect(may('0 次', '0 人次')).toBe(false);
});

test.each([
  ['人', true],
  ['人次', true],
  ['个', true],
  ['个行政村', true],
  ['场次', true],
  ['起', false],
  ['例', false],
  ['米', false],
  ['元', false],
])('%s counts people or things: %p', (unit, expected) => expect(isCounter(unit)).toBe(expected));

test.each([
  ['天', true],
  ['个工作日', true],
  ['季度', true],
  ['次', false],
  ['', false],
])('%p is a length of time: %p', (unit, expected) => expect(isDuration(unit)).toBe(expected));

test.each([
  ['公里', true],
  ['人次', true],
  ['个行政村', true],
  ['元/人·月', true],
  ['次/半年', true],
  ['英里', false],
  ['公里/圈', false],
  ['超额', false],
  ['', false],
])('%p is a unit of the tables: %p', (unit, expected) => expect(isKnownUnit(unit)).toBe(expected));
