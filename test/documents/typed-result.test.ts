import { typedResult } from '../../src/documents/typed-result';
import { readForms } from '../../src/form';
import { sheetWith } from '../rules/sheet-with';

const typed = (target: string, actual: string) =>
  typedResult(readForms(sheetWith({ D14: target, E14: actual })).forms[0]!.indicators[1]!);

test.each([
  ['≥10公里', '9500米', '9.5'],
  ['≥9500米', '10公里', '10000'],
  ['≥1.2万人', '11000', '1.1'],
  ['≥1.2万人', '1.1万人', '1.1'],
  ['≥12000人', '1.1万人', '11000'],
  ['≤600万元', '5800000元', '580'],
  ['≥12次', '9次', '9'],
  ['≥12次', '≥2,150次', '2150'],
  ['≥90%', '98.60%', '98.6'],
  ['≤5‰', '4‰', '4'],
  ['10-12公里', '9500米', '9.5'],
])('the unit of %s: %s is typed as %s', (target, actual, number) => {
  expect(typed(target, actual)).toBe(number);
});

test.each([
  ['≥12次', '1.2万人'],
  ['≥90%', '0.96'],
  ['≥10万元', '12.34元'],
  ['=0万元', '300元'],
  ['及时', '9500米'],
  ['及时', '达成指标'],
])('%s: only the text says what %s is', (target, actual) => {
  expect(typed(target, actual)).toBeNull();
});
