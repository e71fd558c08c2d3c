import { FileHost } from '../../src/hosts/file';
import { type CellContent, type Edit, parseA1 } from '../../src/sheet';

/** A file with some cells emptied, their formats kept. */
export async function withBlanks(bytes: Uint8Array, cells: readonly string[]): Promise<Uint8Array> {
  const file = FileHost.open(bytes, { name: 'x' });
  const sheet = await file.read();
  const edits = cells.map((name): Edit => {
    const before: CellContent = sheet.cell(parseA1(name));
    const anchor = { witnesses: [], occurrence: 0 };
    return {
      cell: parseA1(name),
      field: 'score',
      before,
      after: { ...before, value: null },
      anchor,
    };
  });
  await file.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  return file.save();
}
