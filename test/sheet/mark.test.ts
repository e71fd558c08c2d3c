import { markFormula, markKind } from '../../src/sheet';

test('the kind of a mark is read back from its formula', () => {
  expect(markKind(markFormula('reason-missing'))).toBe('reason-missing');
});

test('a leading equals sign and spaces put in by a spreadsheet do not matter', () => {
  expect(markKind('= LEN("JIXIAO-CHECK:qual-band") > 0')).toBe('qual-band');
});

test.each(['A1>0', 'LEN("OTHER:reason-missing")>0', 'TRUE', ''])(
  '%p is not one of ours',
  (formula) => {
    expect(markKind(formula)).toBeNull();
  },
);
