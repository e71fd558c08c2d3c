import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildSample, sampleSheetOf } from '../scripts/samples/build-sample';
import { newWorkbook, WorkbookFile } from '../src/hosts/file';
import type { NewCell, SheetSnapshot } from '../src/sheet';

/** The first row below the indicator header of reference table 9 that a copy can repeat, 0-based. */
const REPEATED = 12;

/** Reference table 9 with as many indicator rows as asked for, as the bytes of an .xlsx file. */
export function formOfRows(rows: number): Uint8Array {
  const sheet = sampleSheetOf(9);
  const model = sheet.cells.filter(({ at }) => at.row === REPEATED);
  const added = rows - 10;
  const moved = (cell: NewCell): NewCell =>
    cell.at.row <= REPEATED ? cell : { ...cell, at: { ...cell.at, row: cell.at.row + added } };
  const copies = Array.from({ length: Math.max(0, added) }, (_, copy) =>
    model.map((cell): NewCell => {
      const at = { ...cell.at, row: REPEATED + 1 + copy };
      return typeof cell.value === 'string' && cell.at.column === 2
        ? { ...cell, at, value: `${cell.value}之${copy + 1}` }
        : { ...cell, at };
    }),
  );
  const cells = [...sheet.cells.map(moved), ...copies.flat()];
  return newWorkbook([{ ...sheet, cells, merges: [], heights: [] }]);
}

export function firstSheet(bytes: Uint8Array): SheetSnapshot {
  const file = new WorkbookFile(bytes);
  return file.read(file.sheets[0]!);
}

/** One workbook with this many sheets, the reference tables over and over, as Excel would hold them. */
export function workbookOfSheets(count: number): Uint8Array {
  // Sheets name their formats by number, so all are copies of sheets of one workbook.
  const parts = unzipSync(buildSample(9));
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const replace = (part: string, pattern: RegExp, each: (n: number) => string) => {
    const text = strFromU8(parts[part]!).replace(pattern, () => numbers.map(each).join(''));
    parts[part] = strToU8(text);
  };
  replace(
    '[Content_Types].xml',
    /<Override PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*\/>/,
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}"/>`,
  );
  replace(
    'xl/_rels/workbook.xml.rels',
    /<Relationship [^>]*worksheets\/sheet1\.xml[^>]*\/>/,
    (n) => `<Relationship Id="s${n}" Type="${base}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  replace(
    'xl/workbook.xml',
    /<sheet [^>]*\/>/,
    (n) => `<sheet xmlns:r="${base}" name="自评表${n}" sheetId="${n}" r:id="s${n}"/>`,
  );
  for (const n of numbers) parts[`xl/worksheets/sheet${n}.xml`] = sheet;
  return zipSync(parts);
}
