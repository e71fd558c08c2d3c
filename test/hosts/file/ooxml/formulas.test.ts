import fc from 'fast-check';
import { dependentFormulas } from '../../../../src/hosts/file/ooxml/formulas/dependents';
import { formulaTokens, shiftFormula } from '../../../../src/sheet';
import { formulaValue } from '../../../../src/hosts/file/ooxml/formulas/formula-value';
import { a1, type CellValue, parseA1 } from '../../../../src/sheet';

const CELLS: Readonly<Record<string, CellValue>> = {
  A1: 35.64,
  A2: 39.51,
  A3: '文字',
  A4: null,
  A5: { error: '#N/A' },
  A6: true,
  B1: 17,
  B2: 16,
  B3: 17,
};

function value(formula: string) {
  return formulaValue(formula, (sheet, at) => (sheet === '另表' ? 100 : (CELLS[a1(at)] ?? null)));
}

test.each<[string, CellValue | undefined]>([
  ['=SUM(B1:B3)', 50],
  ['=SUM(B1:B3)+A1', 85.64],
  ['=B1+B2*2-B3/17', 48],
  ['=-2^2', 4],
  ['=2^-1', 0.5],
  ['=50%', 0.5],
  ['=ROUND(A1/A2*100,2)', 90.21],
  ['=ROUNDDOWN(A1/A2*100,2)', 90.2],
  ['=TRUNC(2.675*100)/100', 2.67],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234,-2)', 1200],
  ['=INT(-1.5)', -2],
  ['=IF(B1>=90,"优",IF(B1>=15,"良","差"))', '良'],
  ['=IF(A4=0,"零","非零")', '零'],
  ['=IF(A4="","空","有")', '空'],
  ['=IF(TRUE,1,1/0)', 1],
  ['=IF(B1<>17,1)', false],
  ['=IFERROR(1/0,"-")', '-'],
  ['=IFERROR(A5,0)', 0],
  ['=1/A4', { error: '#DIV/0!' }],
  ['=A5+1', { error: '#N/A' }],
  ['=A3+1', { error: '#VALUE!' }],
  ['=SUM(A1:A4)', 75.15],
  ['=SUM(A5:B1)', { error: '#N/A' }],
  ['=AVERAGE(B1:B3)', 50 / 3],
  ['=MAX(B1:B3,20)', 20],
  ['=MIN(B1:B3)', 16],
  ['=COUNT(A1:A6)', 2],
  ['=COUNTA(A1:A6)', 5],
  ['=AND(B1=17,NOT(B2=17))', true],
  ['=A1&"万元"', '35.64万元'],
  ["=另表!A1+'另表'!B2", 200],
  ['=A4', 0],
  ['=$B$1', 17],
  ['=VLOOKUP(1,A1:B2,2)', undefined],
  ['=合计得分*2', undefined],
  ['=SUM(A:A)', undefined],
  ['=SUM(表1[得分])', undefined],
  ['=1+', undefined],
])('%s is %j', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each([
  ['A1+$B$2', 2, 1, 'B3+$B$2'],
  ['SUM($A1:A$9)', 1, 1, 'SUM($A2:B$9)'],
  ['SUM(A:A)+SUM(3:3)', 1, 1, 'SUM(B:B)+SUM(4:4)'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'A1 表'!A1", 1, 0, "'A1 表'!A2"],
  ['Sheet1!A1*2', 1, 0, 'Sheet1!A2*2'],
  ['A1', -1, 0, '#REF!'],
  ['表1[[#This Row],[A1]]+A1', 1, 0, '表1[[#This Row],[A1]]+A2'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test('tokens always join to the formula they were taken from', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B$2',
    ':',
    '+',
    'SUM(',
    ')',
    '"x""y"',
    "'a b'!",
    ' ',
    '1.5',
    '[',
    ']',
    '得分',
    '#N/A',
    '%',
    '!',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = pieces.join('');
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
  );
});

describe('the formulas that depend on a written cell', () => {
  const cell = (name: string, formula: string, sheet = '一') => ({
    ...parseA1(name),
    sheet,
    formula,
  });
  const all = [
    cell('C1', '=A1+1'),
    cell('C2', '=C1*2'),
    cell('C3', '=SUM(B1:B9)'),
    cell('C4', '=SUM(A:A)'),
    cell('C5', '=一!C2', '二'),
    cell('C6', '=A1', '二'),
    cell('C7', '=合计'),
    cell('C8', '=INDIRECT("B"&1)'),
    cell('C9', '=B1'),
  ];
  const namesFor = (written: string) =>
    dependentFormulas(all, [{ ...parseA1(written), sheet: '一' }])
      .map((found) => `${found.sheet}!${a1(found)}`)
      .sort();

  test('are those that read it, those that read these, and those nobody can tell', () => {
    expect(namesFor('A1')).toEqual(['一!C1', '一!C2', '一!C4', '一!C7', '一!C8', '二!C5']);
    expect(namesFor('B5')).toEqual(['一!C3', '一!C7', '一!C8']);
  });

  test('do not count the written cell itself', () => {
    expect(namesFor('C1')).toEqual(['一!C2', '一!C7', '一!C8', '二!C5']);
  });
});
