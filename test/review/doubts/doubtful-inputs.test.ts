import { reviewSheet } from '../../../src/review';
import { a1 } from '../../../src/sheet';
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

test('the ordinary form rests on nothing in doubt', () => {
  expect(claims({}, { rows: ORDINARY })).toEqual({ edits: [], errors: [] });
});

describe('two inputs next to each other that changed places', () => {
  // 2150 of ≥2000 is 15.00, 9 of ≥12 is 7.50; the other way round 0.06 of 15.00, and all of 10.00
  const results = { E13: '9', E14: '2150' };
  const bare = { D13: '≥2000', D14: '≥12' };

  test('leave the scores that they give once exchanged, and the total', () => {
    expect(claims({ ...bare, ...results })).toEqual({ edits: [], errors: [] });
    const [review] = reviewSheet(sheetWith({ ...bare, ...results })).reviews;
    const said = review!.findings.filter(({ severity }) => severity === 'review');
    expect(said.map(({ doubt }) => doubt).join()).toContain('E13与E14的实际完成值互换后');
  });

  test('are targets as well as results', () => {
    const targets = { D13: '≥12', D14: '≥2000', E13: '2150', E14: '9' };
    expect(claims(targets)).toEqual({ edits: [], errors: [] });
  });

  test('or points, of which nobody knows whether they or the scores moved', () => {
    // 15.00 of 15.00 and 10.00 of 10.00, one row below the other
    const points = { F17: '15.00', F18: '5.00' };
    expect(claims(points).edits).toEqual([]);
    expect(claims(points).errors).toEqual([]);
  });

  test('are not told where only one of the two rows has its score so', () => {
    const { errors } = claims({ ...bare, ...results, G14: '9.00' });
    expect(errors).not.toEqual([]);
  });

  test('nor by full marks for what nearly reached its target', () => {
    // 94 of 95 and 96 of 90, both given in full: the other way round both would be due
    const near = { D14: '≥95%', E14: '94%', G14: '10.00', D15: '≥90%', E15: '96%', G21: '99.40' };
    expect(claims(near).errors).toContain('full-score-unmet@G14');
  });
});

describe('points that slid by a row', () => {
  test('call no score wrong that the row below has the points for', () => {
    const { edits, errors } = claims({ F13: null, F14: '15.00', F17: '10.00', F18: '5.00' });
    expect(edits).toEqual([]);
    expect(errors.filter((one) => /@G(?:14|18)/.test(one))).toEqual([]);
  });
});
