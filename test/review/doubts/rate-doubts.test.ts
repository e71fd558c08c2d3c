import { figureDoubt } from '../../../src/review/doubts/figure-doubt';
import { RATE_DOUBTS } from '../../../src/review/doubts/rate-doubts';
import { fundRows } from '../../../src/form';
import { Decimal } from '../../../src/values';
import { parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { sheetWith } from '../../rules/sheet-with';
import { type Changes, doubtAt, edits, FUND, over, withFunds } from './edited';

test('nothing is written over an amount of its row in the place of a rate, but over 100 that is none', () => {
  expect(edits({ E7: '65.50', G7: '65.50' })).toEqual([]);
  expect(edits({ E6: '85.50', E7: '65.50', G7: '66' })).not.toEqual([]);
  expect(edits({ D8: '40', E8: '20', G8: '100', E6: '141', D6: '170' })).toContain('G8: 50');
});

test('nothing is written over points and rate that became one figure', () => {
  const low = {
    E6: '6.00',
    E7: '6.00',
    E8: '0.00',
    G7: '4.61',
    G8: '0.00',
    H6: '0.40',
    G21: '87.90',
  };
  expect(edits({ ...low, G6: '104.00' })).toEqual(['B22: 良']);
  expect(edits({ ...low, G6: '14.00' })).toEqual(['G6: 4', 'B22: 良']);
});

test('points under the rates stay under the digits of a calculation', () => {
  const dusty = { text: '10.00', value: 10.004, format: '0.00' };
  expect(edits({ F6: '141.55', G6: dusty })).toEqual([]);
});

test('a wrong rate is written over, but no amount or points in its place', () => {
  expect(edits({ G7: '90.07' })).toEqual(['G7: 93.07']);
  expect(edits({ G7: '339.55' })).toEqual([]);
  expect(edits({ F6: '141.55', G6: '10' })).toEqual([]);
});

const EXECUTION_WEIGHT = { executionWeight: { value: new Decimal(20) } };
const doubtOf = (changes: Changes) => {
  const sheet = sheetWith(changes);
  const { standard, ...input } = inputOf(sheet);
  const parameters = { ...standard.parameters, ...EXECUTION_WEIGHT };
  const cell = parseA1('G6');
  const edit = { cell, field: 'rate', before: sheet.cell(cell) };
  const doubted = { ...input, standard: { ...standard, parameters } };
  return figureDoubt(doubted as never, edit as never);
};

test.each<[string, string, boolean]>([
  ['150', 'as it is', false],
  ['150.5', 'as it is', true],
  ['150.5%', 'as it is', false],
  // the points of the execution read as 141.55: 10 or the 20 of the standard slid under the rate
  ['10', '141.55', true],
  ['20', '141.55', true],
  ['11', '141.55', false],
  ['10', '10', false],
  ['10', '', true],
  ['11', '', false],
])(
  'the rate of %s beside points of %s may be an amount or points: %s',
  (rate, points, expected) => {
    const changes: Changes = points === 'as it is' ? {} : { F6: points };
    const doubt = doubtOf({ ...changes, G6: rate });
    expect(doubt === '表内的数可能是金额或分数，不是执行率').toBe(expected);
  },
);

describe('a rate', () => {
  const headers = [...FUND, '执行率'];
  const row = (rate: string) => ['', '年度资金总额', '120.00', '150.00', '141.00', rate];

  test('that no score and no other rate speaks for is left alone', () => {
    expect(edits({}, withFunds(headers, row('12.50')))).toEqual([]);
  });

  test('is written over where it is about right, or says itself that it is one', () => {
    expect(edits({}, withFunds(headers, row('93.07')))).toContain('F6: 94');
    expect(edits({}, withFunds(headers, row('12.50%')))).toContain('F6: 0.94');
  });

  test('is about right within 5 points of the 94 that the amounts give', () => {
    expect(edits({}, withFunds(headers, row('89.00')))).toContain('F6: 94');
    expect(edits({}, withFunds(headers, row('88.90')))).toEqual([]);
  });

  test('is written over beside a right rate of another row', () => {
    const rows = [...headers.slice(0, 5), '执行率'];
    const source = ['', '其中：当年财政拨款', '120.00', '150.00', '141.00'];
    const both = (rate: string) => {
      const form = withFunds(rows, row('40.00'));
      return edits({}, [...form.slice(0, 6), [...source, rate], ...form.slice(6)]);
    };
    expect(both('94.00')).toContain('F6: 94');
    expect(both('41.00')).toEqual([]);
  });
});

describe('amounts of two sources that changed rows', () => {
  // of all funds 120.00 are from one source, 30.00 from the other; 114.00 and 27.00 of them were spent, 95 and 90 %
  const printed: Changes = {
    D7: '120.00',
    D8: '30.00',
    E7: '114.00',
    E8: '27.00',
    G7: '95.00',
    G8: '90.00',
  };
  const WHY = '与另一资金来源的金额互换后，两行执行率都相符，可能是金额填错了行';

  test('leave the rates that they give once exchanged', () => {
    const budgets = { ...printed, D7: '30.00', D8: '120.00' };
    expect(edits(budgets)).toEqual([]);
    expect(doubtAt('G8', budgets)).toBe(WHY);
    const spent = { ...printed, E7: '27.00', E8: '114.00' };
    expect(edits(spent)).toEqual([]);
    expect(doubtAt('G7', spent)).toBe(WHY);
  });

  test('give no other', () => {
    expect(edits({ ...printed, D7: '30.00', D8: '120.00', G7: '96.00' })).toContain('G8: 22.5');
  });
});

test('nothing is written over a rate without a score of which the printed total has the points', () => {
  const row = ['', '年度资金总额', '120.00', '150.00', '114.00', '94.00'];
  const funds = withFunds([...FUND, '执行率'], row);
  expect(edits({}, funds)).toEqual([]);
  expect(doubtAt('F6', {}, funds)).toBe('表内总分正好计入了这一执行率应得的分，可能是金额填错了');
  // 87.50 and the 9.40 of the computed rate
  expect(edits({ E6: '141.00', F6: '97.00' }, funds)).toContain('F6: 94');
});

test('nothing is written over a rate by itself that one digit of an amount explains', () => {
  const rateOf = (budget: string) =>
    withFunds([...FUND, '执行率'], ['', '年度资金总额', '', budget, '141.00', '94.00%']);
  // the rows have all points, so that no total counts any of the funds
  const whole = { F10: '25.00', G10: '25.00', G18: '97.50' };
  expect(edits(whole, rateOf('1500.00'))).toEqual([]);
  expect(doubtAt('F6', whole, rateOf('1550.00'))).toBe(
    '金额有一位数字写错时执行率正好相符，可能是金额填错了',
  );
  expect(edits(whole, rateOf('1730.00'))).toContain('F6: 0.0815');
});

test('nothing is filled in beside a total that is blank, which tells of no rate', () => {
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '97.00'];
  expect(edits({ G18: null }, withFunds([...FUND, '执行率'], row))).toContain('F6: 94');
});

test('100.00 is written over beside an amount of 100.00 as well', () => {
  expect(edits({ G7: '100.00' })).toEqual(['G7: 93.07']);
});

test('a wrong rate is written over beside a source without amounts', () => {
  expect(edits({ C9: null, D9: null, E9: null, G9: null, G7: '90.07' })).toEqual(['G7: 93.07']);
  expect(edits({ E9: null, G9: null, G7: '90.07' })).toEqual(['G7: 93.07']);
});

test('the rate of a source of the budget of the beginning of the year is written over', () => {
  const headers = ['项目资金（万元）', '', '年初预算数', '全年执行数', '执行率'];
  const form = withFunds(headers, ['', '年度资金总额', '150.00', '141.00', '94.00']);
  const sources = [
    ['', '其中：当年财政拨款', '100.00', '95.00', '90.00'],
    ['', '其他资金', '50.00', '46.00', '92.00'],
  ];
  expect(edits({}, [...form.slice(0, 6), ...sources, ...form.slice(6)])).toEqual(['E7: 95']);
});

test('only a rate of a source, far from its amounts, is doubted where these do not add up', () => {
  const doubt = RATE_DOUBTS.find(({ why }) => why.startsWith('各资金来源的金额与总额不符'))!;
  const holdsFor = (at: string, changes: Changes) => {
    const cell = over(at, changes);
    const { form, scores } = cell.input;
    const fund = scores.fund!;
    const rate = [fund.rate, ...fund.sources].find((one) => one.cell?.row === cell.at.row)!;
    const row = fundRows(form.fund).find((one) => one.row === cell.at.row)!;
    return doubt.holds({ ...cell, fund, rate, row });
  };
  // 90.00 of 130.00 are 69.23 %, and 121.00 would be 93.07 %
  expect(holdsFor('G7', { E7: '90.00' })).toBe(true);
  expect(holdsFor('G7', { E7: '90.00', G7: '69.00' })).toBe(false);
  expect(holdsFor('G6', { E7: '90.00', G6: '40.00' })).toBe(false);
});

test('nothing is written in the place of a rate of which the score has the whole number', () => {
  // 141.60 of 150.00 are 94.40 %
  const funds = { E6: '141.60', E7: '121.60', G7: '93.53', G6: null, G21: '96.90' };
  expect(edits(funds)).toEqual([]);
  expect(doubtAt('G6', { ...funds, G6: '49.00' })).toBe(
    '表内得分是按取整的执行率算的，执行率可能也取整',
  );
  expect(edits({ ...funds, H6: '9.44', G21: '96.94' })).toContain('G6: 94.4');
  // 94.01 % give 9.40 as well
  expect(edits({ ...funds, E6: '141.02', E7: '121.02', G7: '93.09' })).toContain('G6: 94.01');
});

test('a printed total counts the points of a rate up to half a tenth, and no points of the computed one', () => {
  const doubt = RATE_DOUBTS.find(({ why }) => why.startsWith('表内总分正好计入了'))!;
  const counts = (rate: string, total: string) => {
    const row = ['', '年度资金总额', '120.00', '150.00', '114.00', rate];
    const cell = over('F6', { G18: total }, withFunds([...FUND, '执行率'], row));
    const fund = cell.input.scores.fund!;
    return doubt.holds({ ...cell, fund, rate: fund.rate, row: null });
  };
  // the rows have 87.50, 94 % of 10 points are 9.40, and the 76 % of the amounts 7.60
  expect(counts('94.00', '96.90')).toBe(true);
  expect(counts('0.94', '96.90')).toBe(true);
  expect(counts('94.00', '96.95')).toBe(true);
  expect(counts('94.00', '96.96')).toBe(false);
  expect(counts('94.00', '95.10')).toBe(false);
  expect(counts('0.00', '87.50')).toBe(false);
});
