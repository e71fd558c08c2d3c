import { dependentFormulas } from '../../../../../src/hosts/file/ooxml/formulas/dependents';
import { a1, parseA1 } from '../../../../../src/sheet';

const cell = (at: string, formula: string, sheet = 's') => ({ sheet, ...parseA1(at), formula });
const FORMULAS = [
  cell('C1', '=A1+1'),
  cell('D1', '=C1*2'),
  cell('E1', '=B1'),
  cell('F1', '=预算'),
  cell('A9', '=s!A1', 't'),
];
const told = (...written: string[]) =>
  dependentFormulas(
    FORMULAS,
    written.map((at) => ({ sheet: 'S', ...parseA1(at) })),
  ).map((one) => `${one.sheet}!${a1(one)}`);

test('what reads a written cell changes, and what reads that', () => {
  expect(told('A1').sort()).toEqual(['s!C1', 's!D1', 's!F1', 't!A9']);
});

test('a formula nobody can follow always counts', () => expect(told('Z9')).toEqual(['s!F1']));

test('a written cell is no longer a formula', () => {
  expect(told('A1', 'C1').sort()).toEqual(['s!D1', 's!F1', 't!A9']);
});

test('formulas that read each other end', () => {
  const round = [cell('A1', '=B1'), cell('B1', '=A1')];
  const found = dependentFormulas(round, [{ sheet: 's', ...parseA1('C1') }]);
  expect(found).toEqual([]);
});
