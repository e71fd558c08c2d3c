import { reviewSheet, type Review } from '../../src/review';
import { findStandard } from '../../src/standards';
import { referenceSheet } from '../form/snapshot-of';
import { type Held, sheetWith } from '../rules/sheet-with';
import { figures } from './figures';

type Changes = Readonly<Record<string, Held>>;

function review(changes: Changes, standard = 'shanghai'): Review {
  return reviewSheet(sheetWith(changes), { standard: findStandard(standard)! }).reviews[0]!;
}

/** The rules that name the cell, and at which level. */
function told({ findings }: Review, name: string): string[] {
  const at = { row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 };
  return findings
    .filter(({ cells }) => cells.some(({ row, column }) => row === at.row && column === at.column))
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

/** One source carries the whole amount. */
function amounts(budget: string, executed: string): Changes {
  const rest = { D8: '0.00', E8: '0.00', D9: '0.00', E9: '0.00' };
  return { D6: budget, E6: executed, D7: budget, E7: executed, ...rest };
}

/** A row of a table: the second 数量指标 of the ordinary form, its score and the total left to the product. */
function row(target: string, actual: string, weight: string): Changes {
  const blanks = { G14: null, G21: null };
  return { D14: target, E14: actual, F14: weight, H14: '受汛期影响，下年补做', ...blanks };
}

const BLANK_FUND = { G6: null, G7: null, G8: null, G9: null, H6: null };

describe('execution rate and score, cut off or rounded', () => {
  test.each([
    ['28.00', '26.54', '94.78', '9.47', '94.79', '9.48'],
    ['39.51', '35.64', '90.20', '9.02', '90.21', '9.02'],
    ['214.20', '173.01', '80.77', '8.07', '80.77', '8.08'],
    ['2216.54', '1264.04', '57.02', '5.70', '57.03', '5.70'],
    ['12250.19', '11718.65', '95.66', '9.56', '95.66', '9.57'],
    ['28360.64', '28032.80', '98.84', '9.88', '98.84', '9.88'],
  ])('%s and %s give %s and %s cut, %s and %s rounded', (budget, executed, ...expected) => {
    const given = { ...amounts(budget, executed), ...BLANK_FUND };
    const cut = figures(review(given));
    const rounded = figures(review(given, 'national-2020'));
    expect([cut.rates[0], cut.fundScore, rounded.rates[0], rounded.fundScore]).toEqual(expected);
  });

  test('nothing spent of nothing is a rate of 0.00, and its score is for a person', () => {
    const nothing = review({ ...amounts('0.00', '0.00'), ...BLANK_FUND });
    expect(figures(nothing).rates).toEqual(['0.00', '0.00', '0.00', '0.00']);
    expect(figures(nothing).fundScore).toBeNull();
    expect(nothing.scores.fund!.score.state).toBe('judgement');
  });

  test('5 spent of nothing is an error', () => {
    const spent = review({ ...amounts('0.00', '5.00'), ...BLANK_FUND });
    expect(told(spent, 'D6')).toContain('error exec-zero-budget');
  });

  test('12 spent of 10 is 120.00 %, full marks and an error', () => {
    const over = review({ ...amounts('10.00', '12.00'), ...BLANK_FUND });
    expect([figures(over).rates[0], figures(over).fundScore]).toEqual(['120.00', '10.00']);
    expect(told(over, 'E6')).toContain('error exec-over-budget');
  });

  test('a total of 0 over a source of 90 is named as such', () => {
    const zero = review({ ...amounts('90.00', '89.97'), C6: '0', D6: '0', E6: '0', G6: '0.00' });
    expect(told(zero, 'D6')).toEqual(['error fund-total-zero']);
  });

  test('37.24 of 43.20 printed as 86 %: the rate is right, 9 points are not', () => {
    const rate = { value: 0.86, text: '86%', format: '0%' };
    const none = { value: 0, text: '0%', format: '0%' };
    const printed = { ...amounts('43.20', '37.24'), G6: rate, G7: rate, G8: none, G9: none };
    const rounded = review({ ...printed, H6: '9' }, 'national-2020');
    expect(figures(rounded).fundScore).toBe('8.62');
    // the rate is right; that it is below 90 % without a word why is asked
    expect(told(rounded, 'G6')).toEqual(['review reason-missing-exec']);
    expect(told(rounded, 'H6')).toEqual(['error exec-score-mismatch']);
  });
});

test.each([
  ['≥120.00', '55.00', '10', '4.58'],
  ['=100.00', '70.00', '3', '2.10'],
  ['≥2.00', '0.00', '3', '0.00'],
  ['=0.00', '0.00', '10', '10.00'],
  ['=0', '1', '10', '0.00'],
  ['=100.00', '0.00', '4', '0.00'],
  ['≥1300', '3108', '4', '4.00'],
  ['≤10', '12', '10', '8.33'],
  ['≤10', '20', '10', '5.00'],
  ['≤0', '1', '10', '0.00'],
  ['≥20', '17', '3', '2.55'],
  ['≥3', '2', '9', '6.00'],
  ['≥98', '98', '8', '8.00'],
  ['及时', '达成指标', '17', '17.00'],
  ['2370人', '2370人', '10', '10.00'],
  ['98%以上', '100%', '10', '10.00'],
  ['≥100百分比', '100', '10', '10.00'],
  ['≤90万元', '90', '10', '10.00'],
])('%s and %s of %s points are %s', (target, actual, weight, expected) => {
  expect(figures(review(row(target, actual, weight))).computed[1]).toBe(expected);
});

test.each([
  ['≤10', '12', '8.00'],
  ['≤10', '20', '0.00'],
  ['≤0', '1', '0.00'],
])('%s and %s are %s of 10 points by the linear rule', (target, actual, expected) => {
  expect(figures(review(row(target, actual, '10'), 'system')).computed[1]).toBe(expected);
});

describe('what is said of rows as they were printed', () => {
  test('nothing done of two owes a reason', () => {
    const silent = review({ ...row('≥2.00', '0.00', '10'), G14: '0.00', H14: null });
    expect(told(silent, 'H14')).toEqual(['error reason-missing']);
  });

  test('239 % of the target is noted', () => {
    const over = review({ ...row('≥1300', '3108', '10'), G14: '10.00', H14: null });
    expect(told(over, 'E14')).toEqual(['info overachieved']);
  });

  test('未达成 of 4 points is for a person, below 2.40, and owes a reason', () => {
    const unmet = review({ ...row('提升', '未达成指标且效果较差', '4'), H14: null });
    const { computed, band } = unmet.scores.indicators[1]!;
    expect([computed, band!.max.toFixed(2), band!.maxIncluded]).toEqual([null, '2.40', false]);
    expect(told(unmet, 'H14')).toEqual(['error reason-missing']);
  });

  test('8.00 of 10 for 部分达成 lies outside 6.00 to 8.00', () => {
    const partly = { ...row('健全', '部分达成年度指标并具有一定效果', '10'), G14: '8.00' };
    expect(told(review(partly), 'G14')).toEqual(['error qual-band']);
    expect(told(review({ ...partly, G14: '7.99' }), 'G14')).toEqual([]);
  });

  test('≥90 % for a result copies its target', () => {
    const copied = review({ ...row('≥90%', '≥90%', '10'), G14: '10.00', H14: null });
    expect(told(copied, 'E14')).toEqual(['warning result-copies-target']);
  });

  test('8.62 printed as 9 was rounded to a whole number', () => {
    const whole = review({ ...row('≥100', '86.2', '10'), G14: '9', D15: '=100%' });
    expect(figures(whole).computed[1]).toBe('8.62');
    expect(told(whole, 'G14')).toEqual(['error score-integer-rounded']);
  });

  test('98 % of 98 % scored 19.6 of 20 took the result for the share', () => {
    const share = review({ ...row('≥98%', '98%', '20'), G14: '19.6', H14: null });
    expect(told(share, 'G14')).toEqual(['error score-by-actual-percent']);
  });

  test('百分比 and a unit on one side only are pointed out', () => {
    expect(told(review(row('≥100百分比', '100', '10')), 'D14')).toEqual(['info unit-word']);
    expect(told(review(row('≤90万元', '90', '10')), 'E14')).toEqual(['info unit-missing-one-side']);
  });

  test('a share for a day is for a person', () => {
    const mixed = review(row('12月底之前完成', '100%', '10'));
    expect(mixed.scores.indicators[1]!.state).toBe('judgement');
  });

  test('reference table 7 names one indicator twice, table 11 has lost the header of its funds', () => {
    const rules = (table: number) =>
      reviewSheet(referenceSheet(table)).reviews[0]!.findings.map(({ rule }) => rule);
    expect(rules(7)).toContain('l3-duplicate');
    expect(rules(11)).toContain('header-missing');
    const { indicators } = reviewSheet(referenceSheet(11)).reviews[0]!.scores;
    expect(indicators.map(({ outcome }) => outcome)).toEqual(indicators.map(() => 'pass'));
    expect(indicators.length).toBeGreaterThan(30);
  });
});

describe('total and grade', () => {
  /** The ordinary form is worth 96.90, 15.00 of them for the row that a person lowers. */
  test.each([
    ['8.09', '89.99', '良'],
    ['8.10', '90.00', '优'],
  ])('%s points for the lowered row make %s, %s', (score, total, grade) => {
    const lowered = review({
      D19: '健全',
      E19: '未达成指标且效果较差',
      G19: score,
      H19: '制度尚在修订，下年印发',
      G21: null,
      B22: null,
    });
    expect([figures(lowered).sum, figures(lowered).grade]).toEqual([total, grade]);
  });

  test('优秀 is 优', () => {
    expect(told(review({ B22: '优秀' }), 'B22')).toEqual([]);
  });

  test('a total printed 99.8 is 99.80', () => {
    const total = review({
      D14: '≥12次',
      E14: '12次',
      G14: '10.00',
      H14: null,
      ...amounts('150.00', '147.00'),
      C7: '120.00',
      C8: '0.00',
      G6: '98.00',
      G7: '98.00',
      G8: '0.00',
      H6: '9.80',
      G21: '99.8',
    });
    expect(figures(total).sum).toBe('99.80');
    expect(total.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
