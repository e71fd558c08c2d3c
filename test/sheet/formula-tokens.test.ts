import { formulaTokens, shiftFormula } from '../../src/sheet/formula-tokens';

/** The pieces of one kind. */
const pieces = (formula: string, kind: string): string[] =>
  formulaTokens(formula).flatMap((token) => (token.kind === kind ? [token.text] : []));

test.each([
  ['F14*E14/D14', ['F14', 'E14', 'D14']],
  ['SUM($G$13:G20)', ['$G$13', 'G20']],
  ['SUM(G:G)', ['G', 'G']],
  ['SUM(3:$5)', ['3', '$5']],
  ["'A1 表'!B2+表!C3", ['B2', 'C3']],
  ['"A1"&B1', ['B1']],
  ['LOG10(A1)', ['A1']],
  ['XFD1048576', ['XFD1048576']],
  ['XFE1+A1048577', []],
  ['SUM(3:1048577)', ['3']],
  ['A0+A01', []],
  ['G+3', []],
  ['Table1[[#All],[A1]]', []],
])('%s refers to %j', (formula, references) => {
  expect(pieces(formula, 'reference')).toEqual(references);
  expect(
    formulaTokens(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});

test.each([
  ['SUM(A1)', ['SUM']],
  ['预算*2', ['预算']],
  ['表!A1', []],
  ['"预算"', []],
  ['1.5e3+TRUE', ['TRUE']],
])('%s uses the names %j', (formula, names) => expect(pieces(formula, 'name')).toEqual(names));

test('a name followed by a bracket is a call', () => {
  expect(formulaTokens('SUM(A1)')[0]).toEqual({ kind: 'name', text: 'SUM', isCall: true });
  expect(formulaTokens('预算')[0]).toEqual({ kind: 'name', text: '预算', isCall: false });
});

test('a reference says its place from zero, and which parts are fixed', () => {
  expect(formulaTokens('$G14')[0]).toMatchObject({
    reference: { row: 13, column: 6, fixedColumn: true, fixedRow: false },
  });
  expect(formulaTokens('aa$1')[0]).toMatchObject({
    reference: { row: 0, column: 26, fixedColumn: false, fixedRow: true },
  });
  expect(formulaTokens('$B:C')[0]).toMatchObject({
    reference: { row: null, column: 1, fixedColumn: true, fixedRow: false },
  });
  expect(formulaTokens('3:$5')[2]).toMatchObject({
    reference: { row: 4, column: null, fixedColumn: false, fixedRow: true },
  });
});

test.each([
  ['F14*E14', 1, 0, 'F15*E15'],
  ['F14*E14', 0, 2, 'H14*G14'],
  ['$F14+F$14+$F$14', 2, 1, '$F16+G$14+$F$14'],
  ['SUM(G:$H)', 3, 1, 'SUM(H:$H)'],
  ['SUM(3:$5)', 1, 9, 'SUM(4:$5)'],
  ['Z1', 0, 1, 'AA1'],
  ['A2+B1', -1, 0, 'A1+#REF!'],
  ['B1+A1', 0, -1, 'A1+#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['XFC1', 0, 1, 'XFD1'],
  ['A1048576', 1, 0, '#REF!'],
  ['A1048575+A$1048576', 1, 0, 'A1048576+A$1048576'],
  ['SUM(3:1048576)', 1, 0, 'SUM(4:#REF!)'],
  ['"F14"&F14', 1, 0, '"F14"&F15'],
])('%s moved by %p rows and %p columns is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
