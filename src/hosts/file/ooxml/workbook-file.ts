import type { SheetSnapshot } from '../../../sheet';
import type { Inflate } from './inflate';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { Package } from './package';
import { readSharedStrings, type SharedStrings } from './shared-strings';
import { readSheet } from './sheet-reader';
import { scanSheet, type SheetScan } from './sheet-scan';
import { type CellStyles, readStyles } from './styles';
import { readWorkbook, type Workbook, type WorkbookSheet } from './workbook';

/**
 * A workbook in memory. Sheets are read when asked for; what is written into the package shows at
 * the next reading.
 */
export class WorkbookFile {
  readonly pack: Package;
  readonly limits: Limits;
  #workbook: Workbook;
  #styles: CellStyles | null = null;
  #strings: SharedStrings | null = null;

  /** @throws WorkbookError when the bytes are no workbook that can be read */
  constructor(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS, inflate?: Inflate) {
    this.limits = limits;
    this.pack = Package.open(bytes, limits, inflate);
    this.#workbook = readWorkbook(this.pack);
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  get sheets(): readonly WorkbookSheet[] {
    return this.#workbook.sheets;
  }

  get styles(): CellStyles {
    this.#styles ??= readStyles(this.pack, this.#workbook.stylesPart);
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
      strings: this.strings,
      styles: this.styles,
      date1904: this.#workbook.date1904,
    });
  }

  /** Forgets what was read of the workbook and its styles, after either was written. */
  refresh(): void {
    this.#workbook = readWorkbook(this.pack);
    this.#styles = null;
  }

  save(): Uint8Array {
    return this.pack.save();
  }
}
