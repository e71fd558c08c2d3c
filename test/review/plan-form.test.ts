import { readForms } from '../../src/form';
import { AUTO, reviewForm } from '../../src/review';
import { editsOf } from '../../src/review/plan-form';
import { RULES } from '../../src/rules';
import { a1 } from '../../src/sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

const formWith = (changes: Record<string, Held>) => readForms(sheetWith(changes)).forms[0]!;

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

test('nothing is offered of a form that is to be left alone', () => {
  const form = formWith({ G13: null });
  expect(editsOf(form, AUTO, { writesNothing: new Set([form]) })).toEqual([]);
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
