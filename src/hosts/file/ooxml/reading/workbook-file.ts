import type { SheetSnapshot } from '../../../../sheet';
import type { Inflate } from '../zip/inflate';
import { DEFAULT_LIMITS, type Limits } from '../zip/limits';
import { Package } from '../package/package';
import { relationshipsPart } from '../package/relationships';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import { readSheet } from './sheet-reader';
import { scanSheet, type SheetScan } from './sheet-scan';
import { type CellStyles, readStyles } from './styles';
import { readWorkbook, type Workbook, type WorkbookSheet } from '../package/workbook';

/**
 * A workbook in memory. Sheets are read when asked for; what is written into the package shows at
 * the next reading.
 */
export class WorkbookFile {
  readonly pack: Package;
  readonly limits: Limits;
  #workbook: Workbook;
  /** The sheets by their ids: of thousands none is looked for among all. */
  #byId: ReadonlyMap<string, WorkbookSheet> | null = null;
  /** The states of the parts that were read, by which a new reading is spared. */
  #workbookStates: readonly unknown[];
  #stylesState: unknown = null;
  #styles: CellStyles | null = null;
  #strings: SharedStrings | null = null;

  /**
   * @param id what the references of its sheets call the workbook
   * @throws WorkbookError when the bytes are no workbook that can be read
   */
  constructor(
    bytes: Uint8Array,
    limits: Limits = DEFAULT_LIMITS,
    inflate?: Inflate,
    readonly id = '',
  ) {
    this.limits = limits;
    this.pack = Package.open(bytes, limits, inflate);
    this.#workbook = readWorkbook(this.pack);
    this.#workbookStates = this.#statesOfWorkbook();
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  get sheets(): readonly WorkbookSheet[] {
    return this.#workbook.sheets;
  }

  /** Undefined for a sheet that is not there, or not any more. */
  sheet(id: string): WorkbookSheet | undefined {
    this.#byId ??= new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    return this.#byId.get(id);
  }

  get styles(): CellStyles {
    if (this.#styles) return this.#styles;
    const part = this.#workbook.stylesPart;
    this.#stylesState = part && this.pack.state(part);
    this.#styles = readStyles(this.pack, part);
    return this.#styles;
  }

  get strings(): SharedStrings {
    this.#strings ??= readSharedStrings(this.pack, this.#workbook.sharedStringsPart);
    return this.#strings;
  }

  scan(sheet: WorkbookSheet): SheetScan {
    return scanSheet(this.pack.text(sheet.part), sheet.part, this.limits.rows);
  }

  read(sheet: WorkbookSheet): SheetSnapshot {
    return this.snapshotOf(this.scan(sheet), sheet);
  }

  snapshotOf(scan: SheetScan, sheet: WorkbookSheet): SheetSnapshot {
    return readSheet(scan, sheet, {
      workbook: this.id,
      strings: this.strings,
      styles: this.styles,
      date1904: this.#workbook.date1904,
    });
  }

  /** Reads the workbook and its styles anew where their parts were written. */
  refresh(): void {
    if (this.#statesOfWorkbook().some((state, i) => state !== this.#workbookStates[i])) {
      this.#workbook = readWorkbook(this.pack);
      this.#byId = null;
      this.#workbookStates = this.#statesOfWorkbook();
    }
    const part = this.#workbook.stylesPart;
    if ((part && this.pack.state(part)) !== this.#stylesState) this.#styles = null;
  }

  #statesOfWorkbook(): unknown[] {
    const { part } = this.#workbook;
    return ['[Content_Types].xml', relationshipsPart(''), part, relationshipsPart(part)].map(
      (name) => this.pack.state(name),
    );
  }

  save(): Uint8Array {
    return this.pack.save();
  }
}
