import {
  builtInCode,
  builtInId,
  FIRST_OWN_FORMAT,
} from '../../../../../src/hosts/file/ooxml/reading/number-formats';

test.each([
  [0, 'General'],
  [2, '0.00'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [49, '@'],
  [23, 'General'],
  [FIRST_OWN_FORMAT, 'General'],
])('the format of number %p is %s', (id, code) => expect(builtInCode(id)).toBe(code));

test('a code has the first number that means it, and one of its own has none', () => {
  expect(builtInId('0.00%')).toBe(10);
  expect(builtInId('General')).toBe(0);
  expect(builtInId('m"月"d"日"')).toBe(28);
  expect(builtInId('0.000')).toBeNull();
});
