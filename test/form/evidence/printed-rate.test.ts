import { isPercentage, isRateOf } from '../../../src/form/evidence/printed-rate';
import { cellOfText } from '../grid-of';

const isRate = (budget: string, executed: string, rate: string) =>
  isRateOf({
    budget: cellOfText(budget),
    executed: cellOfText(executed),
    rate: cellOfText(rate),
  });

// 90 of 120 are 75 %
test.each([
  ['75%', true],
  ['75', true],
  ['0.75', true],
  ['76%', true],
  ['74', true],
  ['76.1%', false],
  ['73.9', false],
  ['0.77', false],
  ['', false],
])('90 of 120 is a rate of %p: %s', (rate, expected) => {
  expect(isRate('120', '90', rate)).toBe(expected);
});

test('no rate is that of nothing, or of words', () => {
  expect(isRate('0', '0', '0')).toBe(false);
  expect(isRate('', '90', '75')).toBe(false);
  expect(isRate('120', '', '75')).toBe(false);
});

test('the budget of the year goes before that of its beginning', () => {
  const [initial, budget, executed, rate] = ['100', '120', '90', '90%'].map(cellOfText);
  expect(isRateOf({ initial, budget, executed, rate })).toBe(false);
  expect(isRateOf({ initial, executed, rate })).toBe(true);
});

test.each([
  ['95.5%', true],
  ['95％ ', true],
  ['95', false],
  ['%95', false],
])('%p is printed as a percentage: %s', (text, expected) => {
  expect(isPercentage(cellOfText(text))).toBe(expected);
});

test('an amount or a rate that is missing is no 0', () => {
  expect(isRate('120', '', '0')).toBe(false);
  expect(isRate('120', '0', '')).toBe(false);
  expect(isRate('120', '0', '0')).toBe(true);
  expect(isRateOf({ rate: cellOfText('0') })).toBe(false);
  expect(isRateOf({ executed: cellOfText('0'), rate: cellOfText('0') })).toBe(false);
});

// three times as much
test.each([
  ['300%', true],
  ['3', true],
  ['302%', false],
  ['3.02', false],
])('300 of 100 is a rate of %p: %s', (rate, expected) => {
  expect(isRate('100', '300', rate)).toBe(expected);
});
