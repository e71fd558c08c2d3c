import { fingerprint } from '../../src/documents/fingerprint';
import { readForms } from '../../src/form';
import { DEFAULT_STANDARD, STANDARDS } from '../../src/standards';
import { type Held, ORDINARY, sheetWith } from '../rules/sheet-with';

const of = (changes: Record<string, Held> = {}, rows = ORDINARY) =>
  fingerprint(readForms(sheetWith(changes, { rows })).forms[0]!, DEFAULT_STANDARD);

test('it is sixteen hexadecimal digits, the same for the same form', () => {
  expect(of()).toMatch(/^(?:[0-9a-f]{4}-){3}[0-9a-f]{4}$/);
  expect(of()).toBe(of());
});

test.each([
  ['the project', 'B3', '社区养老服务补贴'],
  ['an amount', 'D6', '150.01'],
  ['an amount of a source', 'E8', '20.01'],
  ['a rate', 'G6', '94.01'],
  ['a goal', 'E11', '补贴按月发放。'],
  ['a level', 'A13', '产出'],
  ['a name', 'C13', '补贴老人数'],
  ['a target', 'D13', '≥2001人'],
  ['a result', 'E13', '2151人'],
  ['a weight', 'F13', '15.01'],
  ['a score', 'G13', '14.99'],
  ['a reason', 'H14', '场地改造。'],
  ['the total', 'G21', '96.91'],
  ['the grade', 'B22', '良'],
])('it changes with %s', (_, at, text) => expect(of({ [at]: text })).not.toBe(of()));

test('it does not change with the place of the form on the sheet', () => {
  expect(of({}, [[], [], ...ORDINARY])).toBe(of());
});

test('it changes with the standard', () => {
  const form = readForms(sheetWith()).forms[0]!;
  const all = STANDARDS.map((standard) => fingerprint(form, standard));
  expect(new Set(all).size).toBe(STANDARDS.length);
});
