import { findingsAt, reviewForm, reviewSheet, sheetMarks } from '../../src/review';
import { RULES } from '../../src/rules';
import { a1, parseA1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { type Held, ORDINARY, sheetWith } from '../rules/sheet-with';

const review = (changes: Record<string, Held>, disabledRules: string[] = []) =>
  reviewSheet(sheetWith(changes), { disabledRules }).reviews[0]!;

describe('verdict', () => {
  test('ready when nothing is wrong', () => {
    expect(review({}).verdict).toBe('ready');
  });

  test('ready with infos alone', () => {
    const { verdict, findings } = review({ A2: null, E13: '2600人' });
    expect(findings.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(verdict).toBe('ready');
  });

  test('ready when only blanks are left that the review fills', () => {
    expect(review({ G13: null, G6: null }).verdict).toBe('ready');
  });

  test('needs-review when a person has to look', () => {
    expect(review({ E19: '制度修订三项' }).verdict).toBe('needs-review');
  });

  test('needs-review while the total is provisional', () => {
    const open = { E19: '未达成指标且效果较差', G19: null, H19: '制度未能印发，次年完成。' };
    expect(review({ ...open, G21: null }).verdict).toBe('needs-review');
  });

  test('must-fix when a printed value is certainly wrong, though the review rewrites it', () => {
    const { verdict, edits } = review({ G13: '16.00' });
    expect(edits).toHaveLength(1);
    expect(verdict).toBe('must-fix');
  });
});

describe('marks', () => {
  test('an error in a cell that the review rewrites is not marked', () => {
    expect(review({ G13: '16.00' }).marks).toEqual([]);
  });

  test('a row lowered without a word is marked at its score and where the reason is owed', () => {
    expect(review({ G13: '14.00' }).marks.map(({ cell }) => a1(cell))).toEqual(['G13', 'H13']);
  });

  test('an error in a cell of the officer is', () => {
    expect(review({ E14: null }).marks).toEqual([{ cell: parseA1('E14'), kind: 'actual-missing' }]);
  });

  test('a judgement out of its band is marked, for the review does not write it', () => {
    const partial = { E19: '部分达成指标并具有一定效果', H19: '制度尚在修订，次年印发。' };
    expect(review({ ...partial, G19: '14.00' }).marks).toEqual([
      { cell: parseA1('G19'), kind: 'qual-band' },
    ]);
  });

  test('warnings and infos are not', () => {
    expect(review({ A2: null, E13: '2600人' }).marks).toEqual([]);
  });
});

test('a rule switched off is not run, and the count says so', () => {
  const { findings, checks, disabledRules } = review({ H14: null }, ['reason-missing', 'unknown']);
  expect(findings).toEqual([]);
  expect(checks.applied + checks.notApplicable).toBe(RULES.length - 1);
  expect(checks.applied).toBe(checks.passed);
  expect(disabledRules).toEqual(['reason-missing']);
});

test('one mistyped amount is one error, and rate and score are not called wrong', () => {
  const { findings } = review({ D6: '160.00' });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'fund-sum',
  ]);
});

test('one mistyped amount of a source is one error', () => {
  const { findings } = review({ E7: '112.00' });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'fund-sum',
  ]);
});

test('one wrong rate with the score that follows from it is one error', () => {
  const { findings } = review({ G6: '97.00', H6: '9.70', G21: '97.20' });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'exec-rate-mismatch',
  ]);
});

test('two forms on one sheet are two reviews, and the sheet carries the marks of both', () => {
  const rows = [...ORDINARY, [], ...ORDINARY];
  const review = reviewSheet(sheetWith({ H14: null, H37: null }, { rows }));
  expect(review.reviews).toHaveLength(2);
  expect(sheetMarks(review)).toEqual([
    { cell: parseA1('H14'), kind: 'reason-missing' },
    { cell: parseA1('H37'), kind: 'reason-missing' },
  ]);
});

test('a sheet without a form has no review and says why', () => {
  const { reading, reviews } = reviewSheet(sheetWith({}, { rows: [['会议记录'], ['参会人员']] }));
  expect(reviews).toEqual([]);
  expect(reading.refusal!.code).toBe('no-form');
});

test('a custom copy of a standard is tried beside the shipped ones', () => {
  const own = { ...DEFAULT_STANDARD, id: 'own-copy' };
  const { form } = review({});
  expect(reviewForm(form, own).reproducedBy).toContain('own-copy');
});

test('findings at a cell, for a pane that follows the selection', () => {
  const { findings } = review({ H14: null });
  expect(findingsAt(findings, parseA1('H14'))).toEqual(findings);
  expect(findingsAt(findings, parseA1('H13'))).toEqual([]);
});
