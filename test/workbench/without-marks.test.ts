import { FileHost } from '../../src/hosts/file';
import { reviewSheet, sheetMarks } from '../../src/review';
import { cleanName, savedName } from '../../src/workbench/document/download';
import { withoutMarks } from '../../src/workbench/document/without-marks';
import { blankCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';

test('a saved copy keeps the ending of a workbook with macros', () => {
  expect(savedName('自评表.xlsm')).toBe('自评表（已核验）.xlsm');
  expect(cleanName('自评表（已核验）.xlsm')).toBe('自评表（上报版）.xlsm');
});

/** Table 9 without a reason, reviewed, written and marked. */
async function written(): Promise<Uint8Array> {
  const file = FileHost.open(workbookOf(blankCells(sampleSheetOf(9), ['H20', 'G20'])), {
    name: '自评表.xlsx',
  });
  const snapshot = await file.read();
  const review = reviewSheet(snapshot);
  const edits = review.reviews.flatMap((one) => [...one.edits]);
  await file.apply([{ sheet: snapshot.sheet, edits, marks: sheetMarks(review) }]);
  return file.save();
}

const read = (bytes: Uint8Array) => FileHost.open(bytes, { name: '自评表.xlsx' }).read();

test('the copy to hand in holds every value and no mark', async () => {
  const bytes = await written();
  const before = await read(bytes);
  const after = await read(await withoutMarks(bytes, '自评表.xlsx'));
  expect(before.marks.length).toBeGreaterThan(0);
  expect(after.marks).toEqual([]);
  const texts = (sheet: typeof before) =>
    sheet.rowNumbers().map((row) => sheet.cellsInRow(row).map(({ cell }) => cell.text));
  expect(texts(after)).toEqual(texts(before));
});

test('a file without marks is handed on byte for byte', async () => {
  const bytes = workbookOf(sampleSheetOf(9));
  expect(await withoutMarks(bytes, '自评表.xlsx')).toBe(bytes);
});

test('neither copy takes the name of the original', () => {
  expect(savedName('自评表.xlsx')).toBe('自评表（已核验）.xlsx');
  expect(cleanName('自评表.xlsx')).toBe('自评表（上报版）.xlsx');
  expect(cleanName('自评表（已核验）.XLSX')).toBe('自评表（上报版）.xlsx');
});
