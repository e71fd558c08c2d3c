import { SAMPLE_NUMBERS } from '../../../../scripts/samples/build-sample';
import { WorkbookFile } from '../../../../src/hosts/file';
import { asWorkbook, readDocument } from '../../../../src/hosts/file/formats';
import { type FormReport, reportSheet, reviewSheet } from '../../../../src/review';
import type { SheetSnapshot } from '../../../../src/sheet';
import { asCsv, asOldWorkbook, asPage, asWord, sampleSnapshot } from './documents';

const MAKERS: readonly [name: string, make: (table: number) => Uint8Array][] = [
  ['表.xls', (table) => asOldWorkbook(table, 'biff8')],
  ['表.ods', (table) => asOldWorkbook(table, 'ods')],
  ['表.docx', asWord],
  ['表.html', asPage],
  ['表.csv', (table) => new TextEncoder().encode(asCsv(table))],
];

function reviewed(snapshot: SheetSnapshot): readonly FormReport[] {
  return reportSheet(reviewSheet(snapshot)).forms;
}

describe.each(SAMPLE_NUMBERS)('table %i', (table) => {
  const expected = reviewed(sampleSnapshot(table));

  test.each(MAKERS)(
    'as %s, and as a new workbook of it, is reviewed as its .xlsx',
    async (...made) => {
      const [name, make] = made;
      const sheets = await readDocument(make(table), name);
      expect(sheets).toHaveLength(1);
      const file = new WorkbookFile(asWorkbook(sheets));
      const again = reviewed(file.read(file.sheets[0]!));
      const read = reviewed(sheets[0]!);
      // Text without merges cannot say how far past its last filled column a form reaches.
      const range = name === '表.csv' ? { range: read[0]!.range } : {};
      expect(read).toEqual([{ ...expected[0]!, ...range }]);
      expect(again).toEqual(read);
    },
  );
});
