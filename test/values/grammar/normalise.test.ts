import { normaliseValue } from '../../../src/values/grammar/normalise';

test.each([
  ['≥９８．００％', '≥98.00%'],
  ['≥ 98 个', '≥98个'],
  ['10 20', '10 20'],
  ['10  个', '10个'],
  ['“健全”', '健全'],
  ['《手册》3册', '手册3册'],
  ['3—5', '3-5'],
  ['3～5', '3~5'],
  ['3〜5', '3~5'],
  ['1⁄2', '1/2'],
  ['1、健全制度', '健全制度'],
  ['12.健全制度', '健全制度'],
  ['123、健全制度', '123、健全制度'],
  ['1.5个', '1.5个'],
  ['健全。', '健全'],
  ['健全；', '健全'],
  ['12.', '12.'],
])('%s is written %s', (text, expected) => expect(normaliseValue(text)).toBe(expected));

test.each([
  ['1,200人', '1200人'],
  ['1,234,567.5元', '1234567.5元'],
  ['3,5', '3,5'],
  ['12,34人', '12,34人'],
  ['1234,567', '1234,567'],
])('commas between groups of three go: %s is %s', (text, expected) => {
  expect(normaliseValue(text)).toBe(expected);
});

test.each([
  ['100㎡', '100平方米'],
  ['100m2', '100平方米'],
  ['100m²', '100平方米'],
  ['100m^2', '100平方米'],
  ['100 m3', '100立方米'],
  ['100m³', '100立方米'],
  ['3km2', '3平方公里'],
  ['3㎢', '3平方公里'],
  ['3㎥', '3立方米'],
  ['3hm2', '3公顷'],
  ['3HM²', '3公顷'],
  ['元/m2', '元/平方米'],
  ['3万m2', '3万平方米'],
  ['100m25', '100m25'],
  ['5mg', '5毫克'],
  ['5μg', '5微克'],
])('a squared unit is no number: %s is %s', (text, expected) => {
  expect(normaliseValue(text)).toBe(expected);
});

test('markup that full-width signs hid is taken off in a second pass', () => {
  expect(normaliseValue('＜p＞98个＜/p＞')).toBe('98个');
});
