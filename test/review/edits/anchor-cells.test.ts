import { gradeWitnesses, identifyingCells } from '../../../src/review/edits/anchor-cells';
import { a1, parseA1 } from '../../../src/sheet';
import { readForms, type WrittenField } from '../../../src/form';
import { type Held, sheetWith } from '../../rules/sheet-with';

function formWith(changes: Record<string, Held> = {}) {
  return readForms(sheetWith(changes)).forms[0]!;
}

const identifying = (at: string, field: WrittenField, changes: Record<string, Held> = {}) =>
  identifyingCells(formWith(changes), parseA1(at), field).map(a1);

test.each([
  ['G14', 'score', ['C14', 'D14', 'F14']],
  ['H14', 'reason', ['C14', 'D14', 'F14']],
  ['G6', 'rate', ['B6', 'C6', 'D6', 'E6']],
  ['H6', 'score', ['B6', 'C6', 'D6', 'E6']],
  ['G8', 'rate', ['B8', 'C8', 'D8', 'E8']],
  ['G21', 'total', ['A21', 'F21']],
] as const)('%s, a %s, is known again by %j', (at, field, expected) => {
  expect(identifying(at, field)).toEqual(expected);
});

test('a cell that is no figure of the form is known by nothing', () => {
  expect(identifying('D14', 'score')).toEqual([]);
});

test('the grade is known by what else its row prints, never by total or grade', () => {
  expect(gradeWitnesses(formWith()).map(a1)).toEqual(['A22']);
  expect(gradeWitnesses(formWith({ D22: '填报人：张' })).map(a1)).toEqual(['A22', 'D22']);
});

test('a grade alone in its row is known by what stands above it, the total excepted', () => {
  const { grade, total, ...form } = formWith();
  const alone = { ...form, total, grade: { ...grade!, at: parseA1('C22') } };
  expect(gradeWitnesses(alone as never).map(a1)).toEqual(['A22', 'B22']);
  const below = { ...form, total, grade: { ...grade!, at: parseA1('A23') } };
  expect(gradeWitnesses(below as never).map(a1)).toEqual(['A22', 'B22']);
  expect(gradeWitnesses({ ...form, total, grade: null } as never)).toEqual([]);
});

test('a total without label and weight is known by what else its row prints, never by the grade', () => {
  const { total, grade, ...form } = formWith({ D21: '核定' });
  const bare = {
    ...form,
    total: { ...total!, label: null, weight: null },
    grade: { ...grade!, at: parseA1('A21') },
  };
  expect(identifyingCells(bare as never, parseA1('G21'), 'total').map(a1)).toEqual(['D21', 'F21']);
});

test('a name merged over several rows is no witness of the lower ones', () => {
  const form = formWith();
  const [first, second, ...others] = form.indicators;
  const merged = { ...second!, name: { ...second!.name, at: first!.name.at } };
  expect(
    identifyingCells(
      { ...form, indicators: [first!, merged, ...others] },
      parseA1('G14'),
      'score',
    ).map(a1),
  ).toEqual(['D14', 'F14']);
});

test('a total with label and weight is known by these alone, whatever else its row prints', () => {
  expect(identifying('G21', 'total', { D21: '核定' })).toEqual(['A21', 'F21']);
});

test('what stands outside the columns of the form tells its total from no other', () => {
  const { total, ...form } = formWith({ D21: '核定' });
  const area = { ...form.area, left: 3, right: 3 };
  const bare = { ...form, area, total: { ...total!, label: null, weight: null } };
  expect(identifyingCells(bare as never, parseA1('G21'), 'total').map(a1)).toEqual(['D21']);
});
