import { scoreForm } from '../../../src/scoring';
import { findStandard, type Standard } from '../../../src/standards';
import { formOf, type RowSpec } from '../form-of';

const shanghai = findStandard('shanghai')!;
const { equalRule } = shanghai.parameters;
const exact: Standard = {
  ...shanghai,
  parameters: { ...shanghai.parameters, equalRule: { ...equalRule, value: 'exact' } },
};

function row(spec: RowSpec, standard = shanghai) {
  const form = formOf({ rows: [{ weight: '10.00', score: '', ...spec }] });
  return scoreForm(form, standard).indicators[0]!;
}

function said(spec: RowSpec, standard = shanghai): string {
  const { computed, deviation, completion } = row(spec, standard);
  const share = completion?.toDecimalPlaces(4).toString() ?? '-';
  return `${computed?.toFixed(2) ?? 'a person'} ${deviation} ${share}`;
}

test.each([
  ['≥120', '120', '10.00 none 1'],
  ['≥120', '119', '9.91 shortfall 0.9917'],
  ['≥120', '155.9', '10.00 none 1.2992'],
  ['≥120', '156', '10.00 over 1.3'],
  ['≥120', '0', '0.00 shortfall 0'],
  ['≥120', '-1', '0.00 shortfall -0.0083'],
  ['＞90', '90', '10.00 none 1'],
  ['＞0', '0', 'a person shortfall -'],
  ['＞0', '1', '10.00 none -'],
  ['≤10', '10', '10.00 none 1'],
  ['≤10', '12', '8.33 shortfall 1.2'],
  ['＜10', '10', '10.00 none 1'],
  ['=0', '0', '10.00 none -'],
  ['=0', '-1', '10.00 none -'],
  ['=0', '1', '0.00 shortfall -'],
  ['=100', '120', '10.00 none 1.2'],
  ['=100', '100', '10.00 none 1'],
  ['≥-5', '-8', 'a person shortfall 1.6'],
  ['≥-5', '-3', '10.00 none 0.6'],
  ['≥0', '-3', 'a person shortfall -'],
])('%s done as %s: %s', (target, actual, expected) => {
  expect(said({ target, actual })).toBe(expected);
});

test('where equal means equal, more is for a person and less is a share', () => {
  expect(said({ target: '=100', actual: '101' }, exact)).toBe('a person over 1.01');
  expect(said({ target: '=100', actual: '100' }, exact)).toBe('10.00 none 1');
  expect(said({ target: '=100', actual: '70' }, exact)).toBe('7.00 shortfall 0.7');
});

test.each([
  ['安全事故起数', '0.00 shortfall -'],
  ['检查次数', 'a person unknown -'],
])('a bare 0 of %s that was exceeded: %s', (name, expected) => {
  expect(said({ name, target: '0', actual: '2' })).toBe(expected);
  expect(said({ name, target: '0', actual: '0' })).toBe('10.00 none -');
});

test('a level in place of a growth is seen from five times the growth on', () => {
  // 24.9 ÷ 5 is 4.98, 25 ÷ 5 is 5
  expect(row({ target: '提高5%', actual: '24.9%' }).undecided).toBeNull();
  expect(row({ target: '提高5%', actual: '25%' }).undecided).toContain('变化幅度');
  expect(row({ target: '提高5%', actual: '提高25%' }).undecided).toBeNull();
  expect(row({ target: '≥5%', actual: '83%' }).undecided).toBeNull();
});

test.each([
  ['≥12次', '2023年6月', '实际完成值是日期'],
  ['≥12次', '12人', '单位'],
  ['≥95%', '不足95%', '只写了上限'],
])('%s done as %s is for a person: %s', (target, actual, why) => {
  expect(row({ target, actual }).undecided).toContain(why);
});

test.each([
  ['≥120.00', '155.00', '155.00 ≥ 120.00'],
  ['≤10', '8', '8 ≤ 10'],
  ['≥120.00', '55.00', ' × 55.00 ÷ 120.00'],
  ['≥120', '-5', ' × 0 ÷ 120'],
  ['=0', '1', '指标值为 0，实际为 1'],
])('%s done as %s is explained by %s', (target, actual, words) => {
  expect(row({ target, actual }).explanation?.formula).toContain(words);
});
