import { reviewSheet } from '../../../src/review';
import { doubtfulInputs, whyOtherRow } from '../../../src/review/doubts/doubtful-inputs';
import { a1, type CellAddress, parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { type Held, ORDINARY, sheetWith, type SheetOptions } from '../../rules/sheet-with';
import { written } from '../applied';

/** What a review would write, and of what it says for certain that it is wrong. */
function claims(changes: Record<string, Held>, options: SheetOptions = {}) {
  const [review] = reviewSheet(sheetWith(changes, options)).reviews;
  const errors = review!.findings.filter(({ severity }) => severity === 'error');
  return {
    edits: written(review!.edits),
    errors: errors.map(({ rule, cells }) => `${rule}@${a1(cells[0]!)}`).sort(),
  };
}

describe('a score of several rows that is asked about', () => {
  const merges = ['G15:G16'];

  test('settles no total, whatever is left over agrees with', () => {
    // 76.90 without the rows 15 and 16, 10 in the cell of both; 9.40 is also the score of the funds
    expect(claims({ G21: '96.90' }, { merges })).toEqual({ edits: [], errors: [] });
    expect(claims({ G21: '96.30' }, { merges })).toEqual({ edits: [], errors: [] });
  });
});

test('a target whose sign says the opposite of its name settles no score, and no reason', () => {
  // the most satisfied are best: 95 % of at most 90 % would be too many
  const opposite = { D20: '≤90%', E20: '95%' };
  expect(claims(opposite)).toEqual({ edits: [], errors: [] });
  expect(claims({ ...opposite, C20: '群众投诉率' }).errors).toContain('full-score-unmet@G20');
});

describe('a column of results that slid by a row', () => {
  const blank = { E13: null, E14: '2150次', E15: '9%', E16: '100%', E17: '达成指标' };
  const slid = { ...blank, E18: '580', E19: '66%', E20: '达成指标' };

  test('settles none of the scores that rest on it, and no reason', () => {
    const { edits, errors } = claims(slid);
    expect(edits).toEqual([]);
    expect(errors.filter((one) => /@[GH]/.test(one))).toEqual([]);
    expect(errors).toContain('actual-missing@E13');
  });

  test('but a score below nothing is wrong by itself', () => {
    expect(claims({ ...slid, G15: '-7.50' }).errors).toContain('score-negative@G15');
  });

  test('one row that does not fit has its own fault', () => {
    const one = claims({ E13: null, E17: '达成指标', G14: '8.20' });
    expect(one.errors).toContain('score-mismatch@G14');
    expect(one.edits).toEqual(['G14: 7.5']);
  });
});

describe('an amount that the sources do not make', () => {
  test('calls neither rate nor score wrong, nor the spending too much', () => {
    // 141 ÷ 135 is 104.44 %; the sources make 150
    expect(claims({ D6: '135.00' })).toEqual({ edits: [], errors: ['fund-sum@D6'] });
    expect(claims({ D6: '135.00', G6: '94.01' })).toEqual({ edits: [], errors: ['fund-sum@D6'] });
  });
});

test('a target that no rate can reach leaves the score that rests on it', () => {
  // ≥90% typed as 290%: 93.5 of 290 would be 3.22 of 10.00
  expect(claims({ D20: '290%', E20: '93.5%' })).toEqual({ edits: [], errors: [] });
});

test('the ordinary form rests on nothing in doubt', () => {
  expect(claims({}, { rows: ORDINARY })).toEqual({ edits: [], errors: [] });
});

describe('points that slid by a row', () => {
  test('call no score wrong that the row below has the points for', () => {
    const { edits, errors } = claims({ F13: null, F14: '15.00', F17: '10.00', F18: '5.00' });
    expect(edits).toEqual([]);
    expect(errors.filter((one) => /@G(?:14|18)/.test(one))).toEqual([]);
  });
});

describe('the inputs in doubt', () => {
  /** Of such a form in which these cells are called wrong. */
  const doubts = (changes: Record<string, Held>, wrong: readonly string[]) => {
    const findings = wrong.map((at) => ({ severity: 'error', cells: [parseA1(at)] }));
    const { of, ofSlid } = doubtfulInputs(inputOf(sheetWith(changes)), findings as never);
    return { of: (at: string) => of(parseA1(at)), ofSlid: (at: string) => ofSlid(parseA1(at)) };
  };
  const SLID = '「实际完成值」一栏有几格与本行对不上，可能错了行';

  test('are all those that are called wrong, and no figure that arithmetic gives', () => {
    const { of, ofSlid } = doubts({ G14: '8.20' }, ['E15', 'E18', 'G14']);
    expect([of('E15'), of('E18')]).toEqual(['所依据的E15还有疑问', '所依据的E18还有疑问']);
    expect([of('E16'), of('G14'), ofSlid('E15')]).toEqual([null, null, null]);
  });

  test('are a whole column where two of its cells are wrong, and one is blank', () => {
    expect(doubts({ E13: null }, ['E15', 'E18']).ofSlid('E14')).toBe(SLID);
    expect(doubts({ E13: null }, ['D15', 'D18']).ofSlid('E14')).toBe(SLID);
    expect(doubts({}, ['E15', 'E18']).ofSlid('E14')).toBeNull();
  });

  test('are one alone beside a blank whose target is wrong', () => {
    expect(doubts({ E13: null }, ['D13', 'E15']).ofSlid('E14')).toBeNull();
  });

  test('are a whole column where one score, and a blank, would be right with the result below', () => {
    // 3 of 2 and 9 of 12, each a row too low
    const slid = { D13: '≥2', D14: '≥12', E13: null, E14: '3', E15: '9' };
    expect(doubts(slid, []).ofSlid('E18')).toBe(SLID);
    expect(doubts({ ...slid, E15: '8' }, []).ofSlid('E18')).toBeNull();
    expect(doubts({ ...slid, E14: '1' }, []).ofSlid('E18')).toBeNull();
  });
});

describe('what is said of a row', () => {
  /** Why it may be said of another, where a result of the row is in doubt, or has slid. */
  const why = (at: string, changes: Record<string, Held>, slid = false) => {
    const of = (cell: CellAddress) => (a1(cell) === 'E14' ? '可疑' : null);
    const finding = { indicator: 1, cells: [parseA1(at)] };
    const doubted = { of, ofSlid: slid ? of : () => null };
    return whyOtherRow(inputOf(sheetWith(changes)), doubted, finding as never);
  };

  test('may be said of another where one of its inputs has slid', () => {
    expect(why('C14', {}, true)).toBe('可疑');
    expect(why('H14', {}, true)).toBe('可疑');
  });

  test('is not where it is said of that input itself, or of a figure', () => {
    expect(why('E14', {}, true)).toBeNull();
    expect(why('G14', {}, true)).toBeNull();
  });

  test('rests on an input in doubt where a reason is owed for full marks alone', () => {
    expect(why('H14', { G14: '10.00' })).toBe('可疑');
    expect(why('H14', {})).toBeNull();
    expect(why('C14', { G14: '10.00' })).toBeNull();
  });
});
