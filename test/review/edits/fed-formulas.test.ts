import { isFed } from '../../../src/review/edits/fed-formulas';
import { parseA1 } from '../../../src/sheet';
import { sheetWith } from '../../rules/sheet-with';

/** Whether G21, holding the formula, changes with what is written to G14. */
function isFedBy(formula: string): boolean {
  const sheet = sheetWith({ G21: { value: 96.9, formula, text: '96.90' } });
  return isFed(sheet, parseA1('G21'), [parseA1('G14')]);
}

test.each([
  ['=SUM(G13:G20)+H6', true],
  ['=$G$14*2', true],
  ['=SUMIF(B:B,"数量指标",G:G)', true],
  ['=SUM(14:14)', true],
  ["='测试'!G14", false],
  ['=SUM(Sheet9!G13:G20)', false],
  ['=SUM(G15:G20)+H6', false],
  ['=IF(A1="G14",B2,C3)', false],
  ['=SUMIF(B:B,"数量指标",F:F)', false],
  ['=LOG10(C3)', false],
  ['=1.5*2', false],
])('%s is fed by G14: %s', (formula, expected) => {
  expect(isFedBy(formula)).toBe(expected);
});

test.each(['=各项得分', '=SUM(INDIRECT("G13:G20"))', '=SUM(表1[得分])'])(
  'what cannot be known counts as fed: %s',
  (formula) => {
    expect(isFedBy(formula)).toBe(true);
  },
);

test('its own sheet may be named, in any case and in quotes', () => {
  const { name } = sheetWith();
  expect(isFedBy(`='${name}'!G14`)).toBe(true);
});

test('a formula fed through another is fed, and a circle ends', () => {
  const through = sheetWith({
    G21: { value: 1, formula: '=J1', text: '1' },
    J1: { value: 1, formula: '=G14+J2', text: '1' },
    J2: { value: 1, formula: '=J1', text: '1' },
  });
  expect(isFed(through, parseA1('G21'), [parseA1('G14')])).toBe(true);
  expect(isFed(through, parseA1('G21'), [parseA1('G15')])).toBe(false);
});
