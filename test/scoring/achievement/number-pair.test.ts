import { scoreForm } from '../../../src/scoring';
import { numberPair, shownPair } from '../../../src/scoring/achievement/number-pair';
import { findStandard } from '../../../src/standards';
import { formOf, type RowSpec, type Shown } from '../form-of';

const shanghai = findStandard('shanghai')!;

const formWith = (row: RowSpec) => formOf({ rows: [{ weight: '30.00', ...row }] });

/** The result of a row as it is held and as it is shown, in the unit of the target. */
function results(target: Shown, actual: Shown): (string | null)[] {
  const indicator = formWith({ target, actual }).indicators[0]!;
  const pair = numberPair(indicator);
  return [
    pair && !('why' in pair) ? pair.actual.toString() : null,
    shownPair(indicator)?.actual.toString() ?? null,
  ];
}

test.each<[string, Shown, Shown, (string | null)[]]>([
  ['a text', '≥90%', '89.5%', ['89.5', null]],
  ['a number that shows all it holds', '≥90', { value: 89.5, text: '89.5' }, ['89.5', null]],
  ['a percentage', '≥90%', { value: 0.895, text: '90%', format: '0%' }, ['89.5', '90']],
  ['a whole number', '≥95', { value: 94.96, text: '95', format: '0' }, ['94.96', '95']],
  ['binary dust', '≥0.3', { value: 0.1 + 0.2, text: '0.3', format: '0.0' }, ['0.3', null]],
])('the result of %s, as held and as shown', (_, target, actual, expected) => {
  expect(results(target, actual)).toEqual(expected);
});

test.each<[string, string, string, boolean]>([
  // 89.5 ÷ 90 × 30 = 29.83
  ['full marks by what is shown', '30.00', 'pass', true],
  ['the share of what is held', '29.83', 'pass', false],
  ['a blank', '', 'review', true],
  ['neither', '20.00', 'fail', true],
])('%s of a result whose format hides that it falls short', (_, score, outcome, isAsked) => {
  const actual = { value: 0.895, text: '90%', format: '0%' };
  const scored = scoreForm(formWith({ target: '≥90%', actual, score }), shanghai);
  const { computed, doubt, outcome: found } = scored.indicators[0]!;
  expect([found, computed, doubt !== undefined]).toEqual([outcome, null, isAsked]);
});

test('digits that no score hangs on are no doubt', () => {
  // 94.999 of 100 and 95.00 of 100 both meet 90
  const actual = { value: 0.94999, text: '95.00%', format: '0.00%' };
  const scored = scoreForm(formWith({ target: '≥90%', actual, score: '30.00' }), shanghai);
  expect(scored.indicators[0]).toMatchObject({ outcome: 'pass' });
  expect(scored.indicators[0]!.doubt).toBeUndefined();
});
