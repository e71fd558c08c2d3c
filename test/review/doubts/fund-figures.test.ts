import { reviewSheet } from '../../../src/review';
import { sheetWith } from '../../rules/sheet-with';
import { edits, FUND, withFunds } from './edited';

/** Funds of which the amounts give 94 % and 9.4 of 10 points, with what is printed for these. */
const printed = (rate: string, score: string) => {
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', rate, score];
  return edits({}, withFunds([...FUND, '执行率', '得分'], row));
};

test('a rate and a score of each other are left alone where nothing bears the amounts out', () => {
  // 4 of 10 points are 40 %: both may be of other amounts than those printed
  expect(printed('40.00', '4.00')).toEqual([]);
  expect(printed('93.00', '9.30')).toEqual(expect.arrayContaining(['F6: 94', 'G6: 9.4']));
  expect(edits({ G6: '40.00', H6: '4.00' })).toEqual(expect.arrayContaining(['G6: 94', 'H6: 9.4']));
});

test('one of them is written over beside the other that is right', () => {
  expect(printed('40.00', '9.40')).toContain('F6: 94');
  expect(printed('94.00', '9.00')).toContain('G6: 9.4');
  expect(printed('40.00', '3.00')).toEqual([]);
});

/** The same with the points printed. */
const ofTen = (rate: string, score: string) => {
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '10.00', rate, score];
  return edits({}, withFunds([...FUND, '分值', '执行率', '得分'], row));
};

test('they give each other by their own last digits, and the rate as a ratio too', () => {
  // 9.6 of 10 is what 95.7 % gives with one decimal, 0.65 is 65 %
  expect(ofTen('65.7%', '6.6')).toEqual([]);
  expect(ofTen('0.65', '6.50')).toEqual([]);
  expect(ofTen('65.7%', '6.8')).not.toEqual([]);
  expect(ofTen('0.65', '6.70')).not.toEqual([]);
});

test('a ratio is not about a rate that only its figure is near to', () => {
  // 0.96 is 96 %, which gives 9.60 of 10 points, and not about the 0 % of nothing executed
  const row = ['', '年度资金总额', '120.00', '150.00', '0.00', '10.00', '0.96', '9.60'];
  expect(edits({}, withFunds([...FUND, '分值', '执行率', '得分'], row))).toEqual([]);
});

test('a rate of other amounts is asked about where nothing would be written to its cell, too', () => {
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '0.65', '6.50'];
  const rows = withFunds([...FUND, '执行率', '得分'], row);
  const found = reviewSheet(sheetWith({}, { rows })).reviews[0]!.findings;
  const ofRate = found.filter(({ rule }) => rule === 'exec-rate-mismatch');
  expect(ofRate.map(({ severity }) => severity)).toEqual(['review']);
});

test('nothing is written over the rate of a source whose amounts do not add up', () => {
  // 121.00 of 当年财政拨款 mistyped as 90.00: 93.07 is right, 69.23 would be written
  expect(edits({ E7: '90.00' })).toEqual([]);
  expect(edits({ G7: '69.00' })).toEqual(['G7: 93.07']);
});

test('nothing is written over a rate that a row named 预算执行率 prints once more', () => {
  const row = { C15: '预算执行率', D15: '=100%', E15: '84%', G15: '8.40', H15: '次年付清。' };
  expect(edits({ G6: '84.00', G21: '95.30', ...row })).toEqual([]);
  expect(edits({ G6: '81.00', ...row, E15: '94%', G15: '9.40' })).toContain('G6: 94');
});

test('a rate and a score of each other near those of the amounts are left alone where one slip in an amount explains them', () => {
  const ofAmounts = (executed: string, rate: string, score: string) => {
    const row = ['', '年度资金总额', '120.00', '150.00', executed, '10.00', rate, score];
    return edits({}, withFunds([...FUND, '分值', '执行率', '得分'], row));
  };
  // 141.00 of 150.00 are 94.00 %
  expect(ofAmounts('144.00', '94.00', '9.40')).toEqual([]);
  expect(ofAmounts('150.00', '94.00', '9.40')).toEqual([]);
  // 93.17 % would be 139.755
  expect(ofAmounts('141.00', '93.17', '9.31')).toEqual(expect.arrayContaining(['G6: 94']));
  // 144.00 are 96.00 %, and the score says that the rate is the wrong one
  expect(ofAmounts('144.00', '94.00', '9.60')).toContain('G6: 96');
});
