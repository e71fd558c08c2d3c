import { parseA1, summedFormula } from '../../src/sheet';
import { sheetWith } from '../rules/sheet-with';

/** 15.00 and 10.00 in F13 and F14, a text in E13. */
function given(formula: string) {
  const sheet = sheetWith({ J1: { value: 1, formula, format: '0.00', text: '1.00' } });
  return summedFormula(sheet, parseA1('J1')!)?.toString() ?? null;
}

test.each([
  ['=SUM(F13:F14)', '25'],
  ['=F13+F14', '25'],
  ['=sum(F13, F14) + $F$13', '40'],
  ['=SUM(E13:F14)', '25'],
  ['=SUM(F13:F14,F13)', '40'],
])('%s gives %s', (formula, sum) => expect(given(formula)).toBe(sum));

test.each(['=F13*2', '=SUM(F13:F14)-F13', '=F13+1', '=AVERAGE(F13:F14)', "=SUM('其他'!F13)", '=1'])(
  '%s is not known here',
  (formula) => expect(given(formula)).toBeNull(),
);

test('a cell without a formula adds nothing', () => {
  expect(summedFormula(sheetWith(), parseA1('F13')!)).toBeNull();
});
