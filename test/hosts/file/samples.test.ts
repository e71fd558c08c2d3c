import { buildSample, referenceGrid, SAMPLE_NUMBERS } from '../../../scripts/samples/build-sample';
import { WorkbookFile } from '../../../src/hosts/file/ooxml/reading/workbook-file';
import { a1 } from '../../../src/sheet';

function snapshotOf(number: number) {
  const file = new WorkbookFile(buildSample(number));
  return file.read(file.sheets[0]!);
}

describe.each(SAMPLE_NUMBERS)('sample workbook %i', (number) => {
  const sheet = snapshotOf(number);
  const grid = referenceGrid(number);

  test('shows every cell of the printed table where it is printed', () => {
    const shown = grid.map((row, r) => row.map((_, column) => sheet.cell({ row: r, column }).text));
    expect(shown).toEqual(grid);
  });

  test('holds no cell beyond the printed table', () => {
    const filled = sheet.rowNumbers().flatMap((row) => sheet.cellsInRow(row).map((c) => c.column));
    expect(Math.max(...sheet.rowNumbers())).toBeLessThan(grid.length);
    expect(Math.max(...filled)).toBeLessThan(grid[0]!.length);
  });

  test('holds printed numbers as numbers', () => {
    const printed = grid.flatMap((row, r) =>
      row.flatMap((text, column) =>
        /^[\d,]+(\.\d+)?$/.test(text)
          ? [[a1({ row: r, column }), Number(text.replace(/,/g, ''))]]
          : [],
      ),
    );
    const held = grid.flatMap((row, r) =>
      row.flatMap((_, column) => {
        const { value } = sheet.cell({ row: r, column });
        return typeof value === 'number' ? [[a1({ row: r, column }), value]] : [];
      }),
    );
    expect(held).toEqual(printed);
  });

  test('has no merge over a filled cell but its first', () => {
    for (const merge of sheet.merges) {
      for (const { column } of sheet.cellsInRow(merge.top)) {
        if (column <= merge.left || column > merge.right) continue;
        expect(sheet.cell({ row: merge.top, column }).text).toBe('');
      }
    }
  });

  test('is called 自评表', () => {
    expect(sheet.name).toBe('自评表');
  });
});

test('the same sample is built to the same bytes', () => {
  expect(buildSample(9)).toEqual(buildSample(9));
});
