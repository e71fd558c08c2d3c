import { readForms } from '../../src/form';
import { AUTO, reviewForm } from '../../src/review';
import { draftForm, editsOf, type ReviewOptions, settleDraft } from '../../src/review/plan-form';
import { RULES } from '../../src/rules';
import { a1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { type Held, type SheetOptions, sheetWith } from '../rules/sheet-with';

const formWith = (changes: Record<string, Held>, options?: SheetOptions) =>
  readForms(sheetWith(changes, options)).forms[0]!;

test.each<[string, Record<string, Held>, string[]]>([
  ['blanks that are filled', { G13: null, G6: null }, ['G6', 'G13']],
  ['a score that is certainly wrong', { G13: '16.00' }, ['G13']],
  ['a blank whose input is blank too', { E14: null, G14: null }, []],
])('the edits alone are those of the review: %s', (_, changes, cells) => {
  const form = formWith(changes);
  const edits = editsOf(form, AUTO, {});
  expect(edits.map(({ cell }) => a1(cell))).toEqual(cells);
  expect(edits).toEqual(reviewForm(form, AUTO).edits);
});

test('nothing is offered of a form that is to be left alone, or whose merges are not known', () => {
  const form = formWith({ G13: null });
  expect(editsOf(form, AUTO, { writesNothing: new Set([form]) })).toEqual([]);
  expect(editsOf(form, AUTO, { writesNothing: new Set() })).toHaveLength(1);
  expect(editsOf(formWith({ G13: null }, { unread: ['merges'] }), AUTO, {})).toEqual([]);
});

test('a figure rounded by habit is as good under a standard nobody chose, and wrong under one given', () => {
  // 10.00 × 9 ÷ 12 is 7.50
  const form = formWith({ G14: '8' });
  const outcome = (request: Parameters<typeof draftForm>[1]) =>
    draftForm(form, request, {}).input.scores.indicators[1]!.outcome;
  expect([outcome(AUTO), outcome(DEFAULT_STANDARD)]).toEqual(['pass', 'fail']);
});

describe('no score is written above what it may be at most', () => {
  const draft = draftForm(formWith({ H6: null, G13: null, G14: null, G21: null }), AUTO, {});
  /** What is written, and why the rest is not, where these figures were planned. */
  const settled = (figures: Record<string, number>) => {
    const planned = draft.planned.map((edit) => {
      return { ...edit, after: { ...edit.after, value: figures[a1(edit.cell)]! } };
    });
    const { edits, breaches } = settleDraft({ ...draft, planned }, {});
    return [...edits.map(({ cell }) => a1(cell)), ...breaches.map(({ why }) => why)];
  };

  test('the points of the funds, the weight of its row, or the full marks', () => {
    expect(settled({ H6: 10, G13: 15, G14: 10, G21: 100 })).toEqual(['H6', 'G13', 'G14', 'G21']);
    expect(settled({ H6: 10.1, G13: 15.1, G14: 10.1, G21: 100.1 })).toEqual([
      ...['H6: above 10', 'G13: above 15', 'G14: above 10', 'G21: above 100'],
    ]);
  });
});

describe('rules', () => {
  const settle = (changes: Record<string, Held>, options: ReviewOptions) =>
    settleDraft(draftForm(formWith(changes), AUTO, options), options);

  test('that are switched off say nothing, as far as there are such', () => {
    const [all, without] = [{}, { disabledRules: ['reason-missing', 'none'] }].map((options) =>
      settle({ H14: null }, options),
    );
    expect(all!.checked.map(({ rule }) => rule)).toContain('reason-missing');
    expect(without!.checked.map(({ rule }) => rule)).not.toContain('reason-missing');
    expect(without!.disabledRules).toEqual(['reason-missing']);
    expect(without!.checks.applied).toBe(all!.checks.applied - 1);
  });

  test('that break down are told where that is asked for, and nothing is written', () => {
    const check = jest.spyOn(RULES[0]!, 'check').mockImplementation(() => {
      throw new TypeError('a fault inside');
    });
    try {
      expect(() => settle({ G13: null }, {})).toThrow('a fault inside');
      const { edits, failedRules } = settle({ G13: null }, { isolated: true });
      expect(edits).toEqual([]);
      expect(new Set(failedRules.map(({ rule }) => rule))).toEqual(new Set([RULES[0]!.id]));
    } finally {
      check.mockRestore();
    }
  });
});

test('rules are asked only where there is anything to write', () => {
  const check = jest.spyOn(RULES[0]!, 'check');
  try {
    expect(editsOf(formWith({}), AUTO, {})).toEqual([]);
    expect(check).not.toHaveBeenCalled();
    editsOf(formWith({ G13: null }), AUTO, {});
    expect(check).toHaveBeenCalledTimes(1);
  } finally {
    check.mockRestore();
  }
});
