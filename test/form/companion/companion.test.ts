import { companionOfForm } from '../../../src/form/companion/companion';
import type { Form } from '../../../src/form';
import { cellOfText } from '../grid-of';

const [first, second] = ['100', '120'].map((text) => cellOfText(text).field);
const budgetOf = (fund: object | null) =>
  companionOfForm({ fund, goals: { planned: first }, indicators: [] } as unknown as Form).budget;

test('the money of a form is that of its beginning, and the other as adjusted', () => {
  const both = { unit: '元', total: { initial: first, budget: second } };
  expect(budgetOf(both)).toEqual({ unit: '元', initial: first, adjusted: second });
});

test('one budget alone is the first', () => {
  const one = { unit: null, total: { initial: null, budget: second } };
  expect(budgetOf(one)).toEqual({ unit: null, initial: second, adjusted: null });
  expect(budgetOf(null)).toEqual({ unit: null, initial: null, adjusted: null });
  expect(budgetOf({ unit: '元', total: null })).toEqual({
    unit: '元',
    initial: null,
    adjusted: null,
  });
});

test('a form is laid beside as that of last year unless told otherwise', () => {
  const form = { fund: null, goals: { planned: first }, indicators: [] } as unknown as Form;
  expect(companionOfForm(form)).toMatchObject({ kind: 'last-year', goal: first });
  expect(companionOfForm(form, 'approved').kind).toBe('approved');
});
