import { reproduces, scoreForm } from '../../src/scoring';
import { findStandard, STANDARDS } from '../../src/standards';
import { formOf, type FormSpec, type FundRowSpec } from './form-of';

const shanghai = findStandard('shanghai')!;
const national = findStandard('national-2020')!;

function fundOf(fund: FundRowSpec, standard = shanghai, more: Partial<FormSpec> = {}) {
  const row = { target: '≥1', actual: '1', weight: '90', score: '90' };
  return scoreForm(formOf({ fund, rows: [row], ...more }), standard);
}

/** The ten reference tables whose fund block is whole: budget, executed, printed rate and score. */
const TABLES = [
  [1, '39.51', '35.64', '90.20', '9.02'],
  [2, '28.00', '26.54', '94.78', '9.47'],
  [3, '51.70', '51.00', '98.64', '9.86'],
  [4, '139.62', '138.93', '99.50', '9.95'],
  [5, '8,978.79', '8,846.03', '98.52', '9.85'],
  [6, '169.80', '164.28', '96.74', '9.67'],
  [7, '214.20', '173.01', '80.77', '8.07'],
  [8, '260.00', '254.87', '98.02', '9.80'],
  [9, '2,216.54', '1,264.04', '57.02', '5.70'],
  [10, '12,250.19', '11,718.65', '95.66', '9.56'],
] as const;

describe('execution rate and score of the reference tables', () => {
  test.each(TABLES)(
    'table %i: %s and %s give the printed rate %s and score %s by truncation',
    (_table, budget, executed, rate, score) => {
      const { fund } = fundOf({ budget, executed, weight: '10.00', rate, score });
      expect(fund!.rate.computed!.toFixed(2)).toBe(rate);
      expect(fund!.score.computed!.toFixed(2)).toBe(score);
      expect([fund!.rate.outcome, fund!.score.outcome]).toEqual(['pass', 'pass']);
      expect([fund!.rate.reachable, fund!.score.reachable]).toEqual([false, false]);
    },
  );

  test('table 11: 28,360.64 and 28,032.80 give 98.84 and 9.88 without a cell, the weight being what 90 leaves', () => {
    const { fund } = fundOf({ budget: '28,360.64', executed: '28,032.80' });
    expect(fund!.rate.computed!.toFixed(2)).toBe('98.84');
    expect(fund!.score.computed!.toFixed(2)).toBe('9.88');
    expect(fund!.weight).toEqual({ cell: null, text: null, value: fund!.weight.value });
    expect(fund!.weight.value!.toString()).toBe('10');
    expect(fund!.score.outcome).toBe('no-cell');
  });

  test.each(TABLES)(
    'table %i under half up: only table 9 has an impossible rate, only 2, 7 and 10 an impossible score',
    (table, budget, executed, rate, score) => {
      const { fund } = fundOf(
        {
          budget,
          executed,
          weight: '10.00',
          rate,
          score,
        },
        national,
        { sources: [{ budget, executed, rate, score: '-', weight: '-' }] },
      );
      expect(fund!.rate.outcome).toBe(table === 9 ? 'fail' : 'pass');
      expect(fund!.sources[0]!.outcome).toBe(table === 9 ? 'fail' : 'pass');
      expect(fund!.score.outcome).toBe([2, 7, 10].includes(table) ? 'fail' : 'pass');
    },
  );

  test.each(TABLES)('table %i: the standards that reproduce it', (table, b, a, rate, score) => {
    const form = formOf({
      fund: { budget: b, executed: a, weight: '10.00', rate, score },
      rows: [{ target: '≥1', actual: '1', weight: '90', score: '90' }],
    });
    const ids = STANDARDS.filter((one) => reproduces(form, one)).map(({ id }) => id);
    expect(ids).toContain('shanghai');
    expect(ids.includes('national-2020')).toBe(![2, 7, 9, 10].includes(table));
  });
});

describe('reachable figures', () => {
  const table2 = { budget: '28.00', executed: '26.54', weight: '10.00' };

  test('9.48 beside 94.78 is wrong under truncation: no amount gives both', () => {
    const { fund } = fundOf({ ...table2, rate: '94.78', score: '9.48' });
    expect(fund!.rate.outcome).toBe('pass');
    expect(fund!.score.outcome).toBe('fail');
    expect(fund!.score.value!.toFixed(2)).toBe('9.47');
  });

  test('94.80 and 9.48 are reachable together: 26.5449 of 28.00 gives them', () => {
    const { fund } = fundOf({ ...table2, rate: '94.80', score: '9.48' });
    expect(fund!.rate).toMatchObject({ outcome: 'pass', reachable: true });
    expect(fund!.score).toMatchObject({ outcome: 'pass', reachable: true });
    expect(fund!.score.value!.toFixed(2)).toBe('9.48');
  });

  test('94.83 is not: at most 26.545 of at least 27.995 gives 94.8205', () => {
    const { fund } = fundOf({ ...table2, rate: '94.83', score: '9.47' });
    expect(fund!.rate.outcome).toBe('fail');
  });

  test('94.82 is only just reachable: 26.545 ÷ 27.995 = 94.8205, its upper end excluded', () => {
    expect(fundOf({ ...table2, rate: '94.82' }).fund!.rate.outcome).toBe('pass');
  });

  test('amounts in 元 are exact', () => {
    const { fund } = fundOf({ ...table2, rate: '94.79' }, shanghai, { unit: '元' });
    expect(fund!.rate.outcome).toBe('fail');
    expect(fundOf({ ...table2, rate: '94.79' }).fund!.rate.outcome).toBe('pass');
  });

  test('amounts stored with more decimals than they show are exact', () => {
    const budget = { value: 28.0001, text: '28.00', format: '0.00' };
    const executed = { value: 26.5401, text: '26.54', format: '0.00' };
    // 26.5401 ÷ 28.0001 = 94.78573…
    expect(fundOf({ budget, executed, rate: '94.79' }).fund!.rate.outcome).toBe('fail');
    expect(fundOf({ budget, executed, rate: '94.78' }).fund!.rate.outcome).toBe('pass');
  });

  test('a whole number in an unformatted cell beside 26.54 stands for 28.00', () => {
    const budget = { value: 28, text: '28' };
    expect(fundOf({ budget, executed: '26.54', rate: '94.80' }).fund!.rate.reachable).toBe(true);
  });

  test('two whole numbers are exact: 7 of 10 is not 70.05', () => {
    const { fund } = fundOf({ budget: '10', executed: '7', rate: '70.05' });
    expect(fund!.rate.outcome).toBe('fail');
  });

  test('25.00 of exactly 50 reaches from 49.99 up to, not including, 50.01', () => {
    const rateOf = (rate: string) => fundOf({ budget: '50', executed: '25.00', rate }).fund!.rate;
    expect(rateOf('49.99').outcome).toBe('pass');
    expect(rateOf('49.98').outcome).toBe('fail');
    expect(rateOf('50.00').outcome).toBe('pass');
    expect(rateOf('50.01').outcome).toBe('fail');
  });

  test('a rate printed beside amounts of 0.00 puts the amounts in doubt', () => {
    const { fund } = fundOf({ budget: '0.00', executed: '0.00', rate: '50.00' });
    expect(fund!.rate).toMatchObject({ outcome: 'review', computed: null });
    expect(fund!.rate.doubt!.why).toContain('没有相应的预算数和执行数');
  });
});

describe('rates printed otherwise', () => {
  const table1 = { budget: '39.51', executed: '35.64', weight: '10.00' };

  test('0.9020 in a percent-formatted cell is 90.20', () => {
    const rate = { value: 0.902, text: '90.20%', format: '0.00%' };
    const { fund } = fundOf({ ...table1, rate });
    expect(fund!.rate).toMatchObject({ outcome: 'pass', reachable: false });
    expect(fund!.rate.printed!.toString()).toBe('90.2');
  });

  test('the unrounded formula =E5/D5 in a percent-formatted cell is right, and 90.20 counts', () => {
    const rate = { value: 35.64 / 39.51, text: '90.21%', format: '0.00%', formula: '=E5/D5' };
    const { fund } = fundOf({ ...table1, rate });
    expect(fund!.rate.outcome).toBe('pass');
    expect(fund!.rate.value!.toFixed(2)).toBe('90.20');
  });

  test.each([
    ['0.984', 'pass'],
    ['0.98', 'pass'],
    ['0.9840', 'pass'],
    ['0.974', 'fail'],
    ['1', 'fail'],
  ])('260 and 255.84, 98.4%%: a rate printed as the ratio %s is a %s', (rate, outcome) => {
    const { fund } = fundOf({ budget: '260', executed: '255.84', weight: '10', rate }, national);
    expect(fund!.rate.outcome).toBe(outcome);
    expect(fund!.rate.value!.toFixed(2)).toBe('98.40');
  });

  test('43.2 and 37.24: 86% is the rate at no decimals, 9 is not the score (8.62)', () => {
    const { fund } = fundOf({
      budget: '43.2',
      executed: '37.24',
      weight: '10',
      rate: '86%',
      score: '9',
    });
    expect(fund!.rate.outcome).toBe('pass');
    expect(fund!.score.outcome).toBe('fail');
    expect(fund!.score.computed!.toFixed(2)).toBe('8.62');
  });

  test('86 and 86.2 are the rate 86.20 with fewer digits, kept and not called reachable', () => {
    for (const rate of ['86', '86.2']) {
      const { fund } = fundOf({ budget: '43.2', executed: '37.24', weight: '10', rate });
      expect(fund!.rate).toMatchObject({ outcome: 'pass', reachable: false });
      expect(fund!.rate.value!.toString()).toBe(rate);
    }
  });

  test('an unrounded rate computed on 元 is reachable, and counts rounded', () => {
    // 26.5449 ÷ 28.00 = 94.80321…
    const rate = { value: 94.8032142857143, text: '94.80', format: '0.00' };
    const { fund } = fundOf({ budget: '28.00', executed: '26.54', weight: '10', rate });
    expect(fund!.rate).toMatchObject({ outcome: 'pass', reachable: true });
    expect(fund!.rate.value!.toString()).toBe('94.8');
  });

  test('87% is not', () => {
    const { fund } = fundOf({ budget: '43.2', executed: '37.24', weight: '10', rate: '87%' });
    expect(fund!.rate.outcome).toBe('fail');
  });
});

describe('budgets of nothing, overspending and blanks', () => {
  test('0 of 0 in the total row: the rate is 0.00 and the score is for a person', () => {
    const blank = fundOf({ budget: '0', executed: '0', weight: '10', rate: '', score: '' });
    expect(blank.fund!.rate.computed!.toFixed(2)).toBe('0.00');
    expect(blank.fund!.score).toMatchObject({
      state: 'judgement',
      outcome: 'review',
      computed: null,
    });
    expect(blank.total.provisional!.waitsFor).toEqual([{ row: 4, column: 7 }]);
    const given = fundOf({ budget: '0', executed: '0', weight: '10', rate: '0.00', score: '10' });
    expect(given.fund!.score.value!.toString()).toBe('10');
    expect(given.total.provisional).toBeNull();
  });

  test('0 of 0 in a source row: 0.00', () => {
    const source = { budget: '0.00', executed: '0.00', weight: '-', rate: '0.00', score: '-' };
    const { fund } = fundOf({ budget: '10', executed: '10' }, shanghai, { sources: [source] });
    expect(fund!.sources[0]).toMatchObject({ outcome: 'pass', state: 'determined' });
  });

  test('5 of 0 has no rate; the total waits for the amounts', () => {
    const scores = fundOf({ budget: '0', executed: '5', weight: '10', rate: '0.00', score: '0' });
    expect(scores.fund!.rate.computed).toBeNull();
    expect(scores.fund!.undecided).toBe('全年预算数为零而全年执行数不为零');
    expect(scores.total.provisional!.waitsFor).toContainEqual({ row: 4, column: 3 });
  });

  test('12 of 10: rate 120.00, score capped at 10.00', () => {
    const { fund } = fundOf({ budget: '10', executed: '12', weight: '10', rate: '', score: '' });
    expect(fund!.rate.computed!.toFixed(2)).toBe('120.00');
    expect(fund!.score.computed!.toFixed(2)).toBe('10.00');
  });

  test('a - in the score cell asks for no score', () => {
    const { fund, total } = fundOf({ budget: '10', executed: '5', weight: '-', score: '-' });
    expect(fund!.score).toMatchObject({ state: 'none', value: null, outcome: 'pass' });
    expect(total.provisional).toBeNull();
  });

  test('年初预算数 is the denominator only where the form has no 全年预算数', () => {
    const { fund } = fundOf({ initial: '50.00', executed: '25.00' });
    expect(fund!.rate.computed!.toFixed(2)).toBe('50.00');
    const both = fundOf({ initial: '50.00', budget: '', executed: '25.00', rate: '' });
    expect(both.fund!.rate).toMatchObject({ state: 'missing', computed: null, outcome: 'missing' });
    expect(both.total.provisional!.waitsFor).toContainEqual({ row: 4, column: 3 });
  });

  test('a source row that cannot be read has no rate', () => {
    const source = { budget: '5.00', executed: '5.00', rate: '' };
    const { fund } = fundOf({ budget: '10', executed: '10' }, shanghai, {
      sources: [source],
      unreadable: '金额错位',
    });
    expect(fund!.sources[0]).toMatchObject({ state: 'missing', computed: null });
  });
});

describe('weight of 预算执行率', () => {
  test('is taken from its cell, else the heading, else what the indicators leave, else the standard', () => {
    const amounts = { budget: '100', executed: '100' };
    const weight = (fund: FundRowSpec, more: Partial<FormSpec> = {}, standard = shanghai) =>
      fundOf(fund, standard, more).fund!.weight.value!.toString();
    expect(weight({ ...amounts, weight: '20' })).toBe('20');
    expect(weight(amounts, { heading: '预算执行情况(15分)' })).toBe('15');
    expect(weight(amounts)).toBe('10');
    const unreadable = [{ target: '≥1', actual: '1', weight: '', score: '' }];
    expect(weight(amounts, { rows: unreadable }, findStandard('hubei')!)).toBe('20');
  });

  test('an indicator row 预算执行率 that already makes 100 is not counted twice', () => {
    const rows = [
      { target: '≥1', actual: '1', weight: '90', score: '90' },
      { name: '预算执行率', target: '=100', actual: '100', weight: '10', score: '10' },
    ];
    const fund = { budget: '100', executed: '100', weight: '10', rate: '100.00', score: '10' };
    const { total, totalWeight } = fundOf(fund, shanghai, { rows });
    expect(total.value!.toFixed(2)).toBe('100.00');
    expect(totalWeight.toString()).toBe('100');
  });
});

describe('banded execution', () => {
  const banded = {
    ...shanghai,
    parameters: {
      ...shanghai.parameters,
      executionRule: { ...shanghai.parameters.executionRule, value: 'banded' as const },
    },
  };

  test.each([
    ['100', '10.00'],
    ['99.99', '7.00'],
    ['80', '7.00'],
    ['79.99', '5.00'],
    ['60', '5.00'],
    ['59.99', '0.00'],
  ])('%s of 100 gives %s of 10', (executed, score) => {
    const { fund } = fundOf({ budget: '100', executed, weight: '10', score: '' }, banded);
    expect(fund!.score.computed!.toFixed(2)).toBe(score);
  });
});
