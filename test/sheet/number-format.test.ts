import { codesFor, isPercentFormat } from '../../src/sheet';

test.each([
  ['0%', true],
  ['0.00%;-0.00%', true],
  ['[红色]0.00%', true],
  ['0.00_%', false],
  ['0*%', false],
  ['0.00"%"', false],
  ['0\\%', false],
  ['0!%', false],
  ['[$%-804]0.00', false],
  ['0.00;-0.00%', false],
  ['General', false],
])('%s shows a share as a percentage: %p', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test.each([
  ['0.00;-0.00%', -0.5, true],
  ['0.00%;"—"', -0.5, true],
  ['0.00%;', -0.5, true],
  ['0.00%;-0.00', 0, true],
  ['[<=1]0.00%;0.00"%"', 0.9, true],
  ['[<=1]0.00%;0.00"%"', 90.2, false],
  ['[>1]0.00"%";0.00%', 0.9, true],
  ['[=0]0;[<>0]0%', 0.9, true],
  ['[=0]0;[<>0]0%', 0, false],
])('%s shows %p as a percentage: %p', (format, value, expected) => {
  expect(isPercentFormat(format, value)).toBe(expected);
});

test('the codes of a format are those of the section, without what it only prints', () => {
  expect(codesFor('[红色]"约"0.0_%;(0.00)', 5)).toBe('0.0');
  expect(codesFor('[红色]"约"0.0_%;(0.00)', -5)).toBe('(0.00)');
});
