import { reviewSheet } from '../../../src/review';
import { isAbout, isRight, isShare } from '../../../src/review/doubts/fund-figures';
import type { Scored } from '../../../src/scoring';
import { Decimal } from '../../../src/values';
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

test('they are left alone in a form that has the budget of the year’s beginning alone', () => {
  // 141.00 of 155.00 are 90.97 %, of 150.00 the printed 94 %
  const headers = ['项目资金（万元）', '', '年初预算数', '全年执行数', '分值', '执行率', '得分'];
  const row = ['', '年度资金总额', '155.00', '141.00', '10.00', '94.00', '9.40'];
  expect(edits({}, withFunds(headers, row))).toEqual([]);
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

/** A figure that prints a text so, and is computed. */
const figure = (text: string, more: Partial<Scored> = {}) =>
  ({ printed: new Decimal(text || 0), text, ...more }) as Scored;

test('a rate is about one that is 5 points away at most; one that is nothing is about none', () => {
  const computed = new Decimal(94);
  expect(isAbout(figure('89.00', { computed }))).toBe(true);
  expect(isAbout(figure('88.99', { computed }))).toBe(false);
  expect(isAbout(figure('94.00', { computed: null }))).toBe(false);
  expect(isAbout(figure('', { computed, printed: null }))).toBe(false);
});

test('a blank is right that will be filled with something', () => {
  const blank = (computed: number | null) =>
    isRight({ outcome: 'missing', computed: computed && new Decimal(computed) } as Scored);
  expect(blank(94)).toBe(true);
  expect(isRight({ outcome: 'missing', computed: new Decimal(0) } as Scored)).toBe(false);
  expect(blank(null)).toBe(false);
});

test('a score is a share of its points up to the last digits of both', () => {
  // 9.71 of 10 points, 0.1 in 9.6, and 0.1 of the rate, which is 0.01 points
  expect(isShare(figure('9.6'), figure('97.1'), 10)).toBe(true);
  expect(isShare(figure('9.6'), figure('97.2'), 10)).toBe(false);
  expect(isShare(figure('', { printed: null }), figure('97.1'), 10)).toBe(false);
  expect(isShare(figure('9.6'), figure('97.1'), null)).toBe(false);
});

test('one slip in an amount explains a rate up to its last digit', () => {
  const ofAmounts = (rate: string) => {
    const row = ['', '年度资金总额', '120.00', '160', '128', '10.00', rate, '7.81'];
    return edits({}, withFunds([...FUND, '分值', '执行率', '得分'], row));
  };
  // 128 of 160 are 80 %, and 125 of them 78.125
  expect(ofAmounts('78.136')).toEqual([]);
  expect(ofAmounts('78.138')).toEqual(expect.arrayContaining(['G6: 80', 'H6: 8']));
});

test('a rate near that of the budget of the beginning of the year, which no slip explains, is written over', () => {
  const row = ['', '年度资金总额', '150.00', '141.00', '93.17', '9.31'];
  const headers = ['项目资金（万元）', '', '年初预算数', '全年执行数', '执行率', '得分'];
  expect(edits({}, withFunds(headers, row))).toContain('E6: 94');
});

test('a rate that is only rounded otherwise is of these amounts', () => {
  // no amounts that print as these give 94.01 %
  const row = ['', '年度资金总额', '1200.00', '1500.00', '1410.00', '10.00', '94.01', '9.40'];
  expect(edits({}, withFunds([...FUND, '分值', '执行率', '得分'], row))).toEqual(['G6: 94']);
});

describe('amounts in whole 万元', () => {
  const headers = [...FUND, '分值', '执行率', '得分'];
  /** 63 of 66 are 95.45 %; 62.5 of 66.5 are 93.98, and 63.5 of 65.5 are 96.94. */
  const whole = (rate: string, score: string, [budget, executed] = ['66', '63']) =>
    edits(
      {},
      withFunds(headers, ['', '年度资金总额', '60', budget!, executed!, '10', rate, score]),
    );

  test('a rate that they have before they are rounded is asked about, with its score', () => {
    expect(whole('94.34', '9.43')).toEqual([]);
    expect(whole('96.90', '9.69')).toEqual([]);
    expect(whole('94.34', '')).not.toContainEqual(expect.stringMatching(/^G6/));
  });

  test('one that none of them has is written over, as is a score of another rate', () => {
    expect(whole('93.90', '8.00')).toContain('G6: 95.45');
    expect(whole('94.34', '8.00')).toContain('H6: 9.54');
  });

  test('more decimals, or 元, are not rounded', () => {
    expect(whole('94.34', '8.00', ['66.000', '63.000'])).toContain('G6: 95.45');
    expect(whole('94.34', '8.00', ['66元', '63元'])).toContain('G6: 95.45');
    expect(whole('95.70', '8.00', ['66.0', '63.0'])).toContain('G6: 95.45');
    expect(whole('95.59', '8.00', ['66.0', '63.0'])).not.toContain('G6: 95.45');
  });

  test('a rate may be cut off or rounded to fewer decimals than they are', () => {
    // 2429.60 of 2739.12 are 88.700 %, and a little less or more before they are rounded
    const cents = (rate: string, score: string) => whole(rate, score, ['2739.12', '2429.60']);
    expect(cents('88.6%', '8.87')).toEqual(['G18: 96.37']);
    expect(cents('85.2%', '8.87')).toContain('G6: 0.887');
    expect(cents('88%', '8.87')).toEqual(['G18: 96.37']);
  });

  test('the score is of the amounts, whatever decimals the rate beside it has', () => {
    // 54 of 55 are 98.18 %, and 53.8 of 55.24 are 97.39
    expect(whole('98%', '9.74', ['55', '54'])).not.toContain('H6: 9.81');
    expect(whole('98%', '9.54', ['55', '54'])).toContain('H6: 9.81');
  });

  test('a score without a rate is asked about as well', () => {
    const row = ['', '年度资金总额', '60', '66', '63', '10', '9.43'];
    const rows = withFunds([...FUND, '分值', '得分'], row);
    expect(edits({}, rows)).toEqual([]);
    expect(edits({ G6: '9.00' }, rows)).toContain('G6: 9.54');
  });
});
