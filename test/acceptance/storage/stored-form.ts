import { sampleSheetOf } from '../../../scripts/samples/build-sample';
import { FileHost } from '../../../src/hosts/file';
import { reviewSheet } from '../../../src/review';
import { a1, a1Area, type CellAddress } from '../../../src/sheet';
import { fixtureXlsx } from '../../hosts/contract/fixture-xlsx';
import type { FixtureCell, SheetFixture } from '../../hosts/contract/workbook-fixture';
import { paperOf } from '../paper';
import { type Told, toldOf } from '../told';

/** A cell of a reference table, with the text it is printed with. */
export interface StoredCell extends FixtureCell {
  readonly name: string;
  readonly text: string;
}

/** Gives the cell as it is to be stored; undefined leaves it as it is. */
export type Storing = (cell: StoredCell) => FixtureCell | undefined;

/** Reference table 1 to 11 as a worksheet, its cells stored otherwise. */
export function storedForm(table: number, storing: Storing = () => undefined): SheetFixture {
  const sheet = sampleSheetOf(table);
  const paper = paperOf(table);
  const cells = sheet.cells.flatMap(({ at, value, format = 'General' }) => {
    if (value === null || typeof value === 'object') return [];
    const name = a1(at);
    const cell: StoredCell = { name, value, format, text: paper.text(name) };
    return [[name, storing(cell) ?? { value, format }] as const];
  });
  return {
    name: '自评表',
    cells: Object.fromEntries(cells),
    merges: sheet.merges.map(a1Area),
  };
}

/** The file of a worksheet. */
export function fileOf(sheet: SheetFixture): Uint8Array {
  return fixtureXlsx({ sheets: [sheet] });
}

/** What the product tells of a table read from a file, in the cell names of the reference table. */
export async function toldFrom(
  file: Uint8Array,
  nameAt: (at: CellAddress) => string = a1,
): Promise<Told[]> {
  const snapshot = await FileHost.open(file, { name: '自评表.xlsx' }).read();
  return reviewSheet(snapshot).reviews.map((review) => toldOf({ nameAt }, review));
}
