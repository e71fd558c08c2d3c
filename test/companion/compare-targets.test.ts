import { compareTargets } from '../../src/companion';
import { targets } from './drawn';

function change(approved: string, own: string, name = '服务站点数') {
  const [a, b] = targets([`${name}|${approved}|10`, `${name}|${own}|10`]).indicators;
  return compareTargets(a!.target, b!.target, name);
}

test.each([
  ['≥2000人', '≥1800人', 'lowered'],
  ['≥2000人', '≥2200人', 'raised'],
  ['≤30万元', '≤35万元', 'lowered'],
  ['≤30万元', '≤25万元', 'raised'],
  ['2000人', '1800人', 'lowered'],
  ['=100%', '=95%', 'lowered'],
  ['0起', '1起', 'lowered'],
  ['2023年10月底前', '2023年12月底前', 'lowered'],
  ['2023年10月底前', '2023年9月底前', 'raised'],
  ['≥90%', '≤90%', 'operator'],
  ['≥90分', '>90分', 'operator'],
  ['≥90%', '≤95%', 'operator'],
  ['≥90万元', '≥90元', 'unit'],
  ['≥500人', '≥500人次', 'unit'],
  ['健全', '基本健全', 'reworded'],
  ['≥12次', '按需开展', 'reworded'],
] as const)('%s, then %s: %s', (approved, own, expected) => {
  expect(change(approved, own)).toBe(expected);
});

test.each([
  ['≥2000人', '≥2,000人'],
  ['≥2000人', '不少于2000人'],
  ['≥2000人', '2000人'],
  ['≥2000人', '≥2000'],
  ['≥60%', '≥60.00%'],
  ['=100%', '≥100%'],
  ['≥90万元', '≥900000元'],
  ['≥1.2万人', '≥12000人'],
  ['健全', '健 全。'],
  ['2023年12月31日前', '2023年12月底前'],
  ['≥12次', ''],
  ['', '≥12次'],
])('%s, then %s: the same', (approved, own) => {
  expect(change(approved, own)).toBeNull();
});

test('of what nobody wants more, more is less to reach', () => {
  expect(change('3起', '5起', '安全事故发生数')).toBe('lowered');
});
