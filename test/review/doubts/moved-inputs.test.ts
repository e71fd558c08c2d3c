import { reviewSheet } from '../../../src/review';
import {
  exchangedInputs,
  fitsExchanged,
  fitsNeighbour,
  isMisfit,
} from '../../../src/review/doubts/moved-inputs';
import { a1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { type Held, sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';

/** What a review would write, and of what it says for certain that it is wrong. */
function claims(changes: Record<string, Held>) {
  const [review] = reviewSheet(sheetWith(changes)).reviews;
  const errors = review!.findings.filter(({ severity }) => severity === 'error');
  return {
    edits: written(review!.edits),
    errors: errors.map(({ rule, cells }) => `${rule}@${a1(cells[0]!)}`).sort(),
  };
}

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

  test('nor where a slip of the arithmetic gives the score as well', () => {
    // 98 of 98 is 15.00, and 98 % of them 14.70, as 98 of the 100 below would be
    const slip = {
      D14: '≥98',
      E14: '98',
      F14: '10.00',
      G14: '9.80',
      D13: '≥100',
      E13: '100',
      H14: null,
    };
    expect(claims(slip).errors).toContain('score-by-actual-percent@G14');
  });

  test('nor of equal ones, nor of points by a result that is refuted', () => {
    // 980 % is no rate of anything, whatever the points of its row
    const refuted = { C15: '验收合格率', D15: '≥98%', E15: '980%' };
    expect(claims(refuted).errors).toEqual(['rate-out-of-range@E15']);
    expect(claims({ ...refuted, F16: '11.00', G16: '10.00', H16: '延后' }).errors).toContain(
      'rate-out-of-range@E15',
    );
  });

  test('nor by full marks for what nearly reached its target', () => {
    // 94 of 95 and 96 of 90, both given in full: the other way round both would be due
    const near = { D14: '≥95%', E14: '94%', G14: '10.00', D15: '≥90%', E15: '96%', G21: '99.40' };
    expect(claims(near).errors).toContain('full-score-unmet@G14');
  });
});

test('rows that are right either way changed nothing', () => {
  // 9 of 12 are 7.50 of 10.00 points in both, and one of the two is typed with a blank
  const alike = { D15: '≥12次', E14: '9次', E15: '9 次', G15: '7.50', C15: '走访次数' };
  expect(exchangedInputs(inputOf(sheetWith(alike)), new Set())).toEqual([]);
  // one cell as the other, and a result that is refuted says nothing of points
  expect(exchangedInputs(inputOf(sheetWith({ ...alike, E15: '9次' })), new Set([13]))).toEqual([]);
  expect(exchangedInputs(inputOf(sheetWith({ F15: '10' })), new Set([13]))).toEqual([]);
});

test('inputs changed places only where both rows are right then', () => {
  // 2150 of 2000 and 9 of 12
  const exchanged = { D13: '≥2000', D14: '≥12', E13: '9', E14: '2150' };
  const moved = (changes: Record<string, Held>) =>
    exchangedInputs(inputOf(sheetWith({ ...exchanged, ...changes })), new Set()).map(([at]) => at);
  expect(moved({})).toEqual(['E13', 'E14']);
  expect(moved({ G14: '8.00' })).toEqual([]);
  expect(moved({ G13: '8.00' })).toEqual([]);
});

test('full marks are far off for half of the points, and not for a little more', () => {
  const row = (actual: string) => isMisfit(inputOf(sheetWith({ E18: actual })), 17);
  // 30 of 60 % are 7.50 of 15.00 points, 30.1 are 7.52
  expect(row('30%')).toBe(true);
  expect(row('30.1%')).toBe(false);
});

test('what is below zero is no score of any input', () => {
  expect(isMisfit(inputOf(sheetWith({ G14: '-3.00' })), 13)).toBe(false);
  expect(isMisfit(inputOf(sheetWith({ G14: '3.00' })), 13)).toBe(true);
});

test('a score fits the input of the row above as it is rounded, but not in whole points', () => {
  const fits = (above: string, score: string) =>
    fitsNeighbour(
      inputOf(sheetWith({ E13: above, E14: '3次', G14: score })),
      'actual',
      13,
      'above',
    );
  // 9 of 12 are 7.50 of 10.00 points, 11 of them 9.1666
  expect(fits('9次', '7.50')).toBe(true);
  expect(fits('9次', '8')).toBe(false);
  expect(fits('11次', '9.17')).toBe(true);
  expect(fits('11次', '9.18')).toBe(false);
});

describe('a score exchanged with the target of its row', () => {
  const fits = (changes: Record<string, Held>, merges: readonly string[] = []) =>
    fitsExchanged(inputOf(sheetWith(changes, { merges })), 13);
  // 9 of 12 are 7.50 of 10.00 points
  const exchanged = { D14: '7.50', G14: '12' };

  test('makes the row right', () => {
    expect(fits(exchanged)).toBe(true);
    expect(fits({ ...exchanged, D14: '7.40' })).toBe(false);
  });

  test('takes no cell that another row shares', () => {
    const below = { C15: '培训人次', D15: null, E15: '9次', G15: '3.00' };
    expect(fits({ ...exchanged, ...below }, ['D14:D15'])).toBe(true);
  });
});
