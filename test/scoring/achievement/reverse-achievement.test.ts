import { scoreForm } from '../../../src/scoring';
import { isReverse } from '../../../src/scoring/achievement/reverse-achievement';
import { findStandard } from '../../../src/standards';
import { formOf } from '../form-of';

const ratio = findStandard('shanghai')!;
const linear = findStandard('system')!;

function row(target: string, actual: string, standard = ratio) {
  const form = formOf({ rows: [{ target, actual, weight: '10.00', score: '' }] });
  return scoreForm(form, standard).indicators[0]!;
}

test.each([
  ['≤10', '12', '8.33', '8.00'],
  ['≤10', '20', '5.00', '0.00'],
  ['≤10', '19', '5.26', '1.00'],
  ['≤10', '25', '4.00', '0.00'],
  ['≤0', '1', '0.00', '0.00'],
])('%s done as %s is %s by the ratio and %s by the line', (target, actual, a, b) => {
  expect(row(target, actual).computed?.toFixed(2)).toBe(a);
  expect(row(target, actual, linear).computed?.toFixed(2)).toBe(b);
});

test('a negative limit is for a person', () => {
  expect(row('≤-5', '-3').undecided).toContain('指标值小于零');
});

test('the formula of each rule', () => {
  expect(row('≤10', '12').explanation?.formula).toContain('× 10 ÷ 12');
  expect(row('≤10', '12', linear).explanation?.formula).toContain('× (1 - (12 - 10) ÷ 10)');
});

test('less is better for ≤ and ＜ alone', () => {
  const all = ['≤', '<', '≥', '>', '=', null] as const;
  expect(all.map(isReverse)).toEqual([true, true, false, false, false, false]);
});
