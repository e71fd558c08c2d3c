import { reproducedBy } from '../../../src/review/standard/reproduced-by';
import { scoreForm } from '../../../src/scoring';
import { DEFAULT_STANDARD, STANDARDS } from '../../../src/standards';
import { formOf } from '../../scoring/form-of';

const row = { name: '场次', target: '≥12次', actual: '12次', weight: '90.00', score: '90.00' };
const right = formOf({ rows: [row], total: '100.00' });
const wrong = formOf({ rows: [{ ...row, score: '11.00' }], total: '100.00' });

test('a form that is right under every shipped standard is reproduced by each, in their order', () => {
  expect(reproducedBy(right, DEFAULT_STANDARD, scoreForm(right, DEFAULT_STANDARD))).toEqual(
    STANDARDS.map(({ id }) => id),
  );
});

test('a form that is wrong under all of them is reproduced by none', () => {
  expect(reproducedBy(wrong, DEFAULT_STANDARD, scoreForm(wrong, DEFAULT_STANDARD))).toEqual([]);
});

test("a bureau's own standard is tried beside the shipped ones, the last", () => {
  const own = { ...DEFAULT_STANDARD, id: 'bureau' };
  expect(reproducedBy(right, own, scoreForm(right, own)).at(-1)).toBe('bureau');
});
