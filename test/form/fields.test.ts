import { FUND_FIELDS, isAmount } from '../../src/form/fields';

test('the budgets and what was spent are money, the points and the rate are not', () => {
  expect(FUND_FIELDS.filter(isAmount)).toEqual(['initial', 'budget', 'executed']);
});
