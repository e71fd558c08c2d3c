import { chosenStandard, isIdle, sameMarks, standardsOf } from '../../src/session/flow';
import { DEFAULT_SETTINGS } from '../../src/session/kept/settings';
import { DEFAULT_STANDARD, findStandard, STANDARDS } from '../../src/standards';
import { parseA1 } from '../../src/sheet';

const own = { ...DEFAULT_STANDARD, id: 'own' };
const bureau = { standard: 'hubei', standards: [{ ...DEFAULT_STANDARD, id: 'bureau' }] } as never;

test('the shipped standards come first, then those of the bureau and of the officer, one an id', () => {
  const impostor = { ...own, id: 'hubei' };
  const all = standardsOf(bureau, [own, impostor]);
  expect(all.map(({ id }) => id)).toEqual([...STANDARDS.map(({ id }) => id), 'bureau', 'own']);
  expect(all.find(({ id }) => id === 'hubei')).toBe(findStandard('hubei'));
});

test.each([
  ['the officer’s own', 'own', 'own'],
  ['the bureau’s where he chose none', null, 'hubei'],
  ['the bureau’s where his is gone', 'gone', 'hubei'],
])('the standard in force is %s', (_, standard, expected) => {
  expect(chosenStandard({ ...DEFAULT_SETTINGS, standard }, bureau, [own])?.id).toBe(expected);
});

test('without bureau and choice none is chosen', () => {
  expect(chosenStandard(DEFAULT_SETTINGS, null, [])).toBeNull();
});

const edit = (texts: readonly string[], more: object = {}) =>
  ({
    cell: parseA1('G14'),
    field: 'score',
    anchor: { witnesses: texts.map((text, offset) => ({ offset, text })), occurrence: 0 },
    ...more,
  }) as never;

const mark = (at: string, kind = 'score-mismatch') => ({ cell: parseA1(at), kind });

test('marks are the same in any order, each cell and kind once', () => {
  expect(sameMarks([mark('A1'), mark('B1')], [mark('B1'), mark('A1'), mark('A1')])).toBe(true);
  expect(sameMarks([mark('A1')], [mark('A1'), mark('B1')])).toBe(false);
  expect(sameMarks([mark('A1')], [mark('A1', 'reason-missing')])).toBe(false);
});

test('nothing is to be done without edits where the marks lie as wanted, or are not asked for', () => {
  const review = { reading: { snapshot: { marks: [mark('A1')] } } } as never;
  const change = (edits: unknown[], marks: unknown) => ({ edits, marks }) as never;
  expect(isIdle(change([], [mark('A1')]), review)).toBe(true);
  expect(isIdle(change([], null), review)).toBe(true);
  expect(isIdle(change([], []), review)).toBe(false);
  expect(isIdle(change([edit(['甲'])], null), review)).toBe(false);
});
