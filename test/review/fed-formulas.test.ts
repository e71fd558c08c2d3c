import { references } from '../../src/review/fed-formulas';
import { a1Area } from '../../src/sheet';

const named = (formula: string) => references(formula, '自评表').map(a1Area);

test.each([
  ['=SUM(G13:G20)+H6', ['G13:G20', 'H6']],
  ['=$G$13*G$14', ['G13', 'G14']],
  ['=自评表!G13+其他表!G14', ['G13']],
  ["='自评表'!G13+'2022年'!G14", ['G13']],
  ['=IF(A1="G13","G14",B2)', ['A1', 'B2']],
  ['=LOG10(C3)', ['C3']],
  ['=年度_G13+1', []],
  ['=1.5*2', []],
])('%s refers to %j', (formula, expected) => {
  expect(named(formula)).toEqual(expected);
});
