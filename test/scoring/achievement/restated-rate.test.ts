import { Decimal } from 'decimal.js';
import { isRestated, isRestatedOtherwise, type Scored } from '../../../src/scoring';
import { formOf, type RowSpec } from '../form-of';

const RATE: RowSpec = { name: '预算执行率', target: '=100%', weight: '10' };

function isOtherwise(computed: string | null, ...rows: readonly RowSpec[]): boolean {
  const rate = { computed: computed === null ? null : new Decimal(computed), digits: 2 };
  return isRestatedOtherwise(formOf({ rows }), rate as Scored);
}

test.each([
  ['94.02', '94.03%', true],
  ['94.04', '94.03%', true],
  ['94.03', '94.03%', false],
  ['94.99', '95%', true],
  // another rate altogether, and one rounded more coarsely
  ['94.01', '94.03%', false],
  ['94.02', '94.0%', false],
])('%s beside a result of %s is restated otherwise: %s', (computed, actual, expected) => {
  expect(isOtherwise(computed, { ...RATE, actual })).toBe(expected);
});

test('only a row named 预算执行率 with a number restates a rate, and only one that is known', () => {
  expect(isOtherwise('94.02', { ...RATE, name: '群众满意率', actual: '94.03%' })).toBe(false);
  expect(isOtherwise('94.02', { ...RATE, actual: '完成' })).toBe(false);
  expect(isOtherwise(null, { ...RATE, actual: '94.03%' })).toBe(false);
});

test.each([
  ['95.00%', '95', '95%', true],
  ['0.95', '0.95', '95%', true],
  ['95.00%', '95', '90%', false],
  ['0.95%', '0.95', '95%', false],
])('a rate of %s (%s) beside a result of %s is restated: %s', (text, printed, actual, expected) => {
  const rate = { printed: new Decimal(printed), text } as Scored;
  expect(isRestated(formOf({ rows: [{ ...RATE, actual }] }), rate)).toBe(expected);
});
