import { SheetText } from '../../../src/cli/printing/sheet-text';
import { reviewSheet } from '../../../src/review';
import { SheetSnapshot } from '../../../src/sheet';
import { sheetWith } from '../../rules/sheet-with';

/** The ordinary form on a hidden sheet of this name. */
function hiddenSheet(name: string): SheetSnapshot {
  const given = sheetWith({}, { hidden: true });
  const rows = new Map(
    given
      .rowNumbers()
      .map((row) => [
        row,
        new Map(given.cellsInRow(row).map(({ column, cell }) => [column, cell])),
      ]),
  );
  return new SheetSnapshot({ ...given, sheet: { ...given.sheet, name }, rows });
}

test('the name of a hidden sheet cannot begin a line of its own', () => {
  const named = reviewSheet(hiddenSheet('自评表\n  ✓ 可以上报'));
  const lines = new SheetText(named, false).printed(null).split('\n');
  expect(lines.filter((line) => line.includes('是隐藏的'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('  ✓ 可以上报'))).toEqual([]);
});

test('a name that breaks is told the same of a form that was not reviewed', () => {
  const review = reviewSheet(hiddenSheet('自评\r\n表'));
  const failed = [{ at: { row: 4, column: 0 }, error: new Error('no such row') }];
  const lines = new SheetText({ ...review, failed }, false).printed(null).split('\n');
  expect(lines.filter((line) => line.includes('第5行起的自评表未核验'))).toHaveLength(1);
  expect(lines).not.toContain('表」是隐藏的');
});

test('what is not written is said to be writable', () => {
  const blank = reviewSheet(sheetWith({ G13: null }));
  expect(new SheetText(blank, false).printed(null)).toContain('  可写回 1 格');
  expect(new SheetText(blank, true).printed(null)).toContain('  写回 1 格');
});
