import { ExcelFault } from './faults';
import { SheetModel } from './sheet-model';

/** The workbook of the host: plain data the tests set up and look at. */
export class BookModel {
  name = '自评.xlsx';
  readOnly = false;
  date1904 = false;
  structureProtected = false;
  readonly sheets: SheetModel[] = [];
  /** Defined names of the workbook's own scope. */
  readonly names = new Map<string, { formula: string; visible: boolean }>();
  /** Null while no sheet is in front, as in protected view. */
  active: SheetModel | null = null;
  selected: { sheet: SheetModel; address: string } | null = null;
  /** Whether Excel can still undo what the officer typed. */
  undoIntact = true;

  add(name: string): SheetModel {
    const sheet = new SheetModel(name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  remove(sheet: SheetModel): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
  }

  /** By id or by name, in any case. @throws ExcelFault ItemNotFound */
  find(key: string): SheetModel {
    const found = this.findOrNull(key);
    if (!found) throw new ExcelFault('ItemNotFound', `no sheet ${key}`);
    return found;
  }

  findOrNull(key: string): SheetModel | null {
    const same = ({ id, name }: SheetModel) =>
      id === key || name.toLowerCase() === key.toLowerCase();
    return this.sheets.find((sheet) => sheet.kind === 'worksheet' && same(sheet)) ?? null;
  }
}
