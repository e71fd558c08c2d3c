import { FileHost } from '../../../../src/hosts/file';
import { type CellContent, type Mark, parseA1, type Receipt } from '../../../../src/sheet';
import { editOf } from '../../contract/form-fixture';

/** Opens a file, writes cells and marks into one sheet, and gives the file and the receipt. */
export async function writeTo(
  bytes: Uint8Array,
  values: Readonly<Record<string, number | string>>,
  options: {
    readonly marks?: Readonly<Record<string, string>>;
    readonly sheet?: string;
    readonly format?: string;
  } = {},
): Promise<{ bytes: Uint8Array; receipt: Receipt; host: FileHost }> {
  const host = FileHost.open(bytes, { name: 't.xlsx' });
  const sheet = (await host.readAll()).find(({ name }) => name === (options.sheet ?? '自评表'))!;
  const edits = Object.entries(values).map(([name, value]) =>
    editOf(sheet, name, value, options.format),
  );
  const marks = options.marks
    ? Object.entries(options.marks).map(([name, kind]): Mark => ({ cell: parseA1(name), kind }))
    : null;
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks }]);
  return { bytes: host.save(), receipt, host };
}

export async function contentsOf(
  bytes: Uint8Array,
  sheet = '自评表',
): Promise<Map<string, CellContent>> {
  const host = FileHost.open(bytes, { name: 't.xlsx' });
  const snapshot = (await host.readAll()).find(({ name }) => name === sheet)!;
  const contents = new Map<string, CellContent>();
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const { value, formula, format } = cell;
      contents.set(`${row}:${column}`, { value, formula, format });
    }
  }
  return contents;
}
