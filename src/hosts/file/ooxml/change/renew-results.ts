import { a1, type CellAddress, type CellValue, type SheetSnapshot } from '../../../../sheet';
import type { FormulaCell } from '../formulas/dependents';
import { formulaValue } from '../formulas/formula-value';
import { type NewResult, patchResults } from './result-patch';
import { sheetFormulas } from '../reading/sheet-formulas';
import { spliceText } from '../xml/splice';
import type { WorkbookFile } from '../reading/workbook-file';

/**
 * Gives the formulas that depend on written cells their new results, on the sheets that were written
 * to; other sheets keep their parts untouched until the spreadsheet calculates them.
 */
export function renewResults(
  file: WorkbookFile,
  dependents: readonly FormulaCell[],
  touched: ReadonlySet<string>,
): void {
  const results = new Results(file, dependents);
  for (const sheet of file.sheets) {
    const own = dependents.filter((cell) => cell.sheet === sheet.name);
    if (!touched.has(sheet.name) || own.length === 0) continue;
    const scan = file.scan(sheet);
    const formulas = sheetFormulas(scan);
    const changed = own
      .filter((cell) => !formulas.arrayAround(cell))
      .map((cell): NewResult => ({ row: cell.row, column: cell.column, value: results.of(cell) }))
      .filter((result) => result.value !== results.held(sheet.name, result));
    file.pack.setText(sheet.part, spliceText(scan.source, patchResults(scan, changed)));
  }
}

/** Results of formulas that depend on each other, each calculated once. */
class Results {
  readonly #file: WorkbookFile;
  readonly #formulas: ReadonlyMap<string, FormulaCell>;
  readonly #known = new Map<string, CellValue | undefined>();
  readonly #sheets = new Map<string, SheetSnapshot>();

  constructor(file: WorkbookFile, dependents: readonly FormulaCell[]) {
    this.#file = file;
    this.#formulas = new Map(dependents.map((cell) => [keyOf(cell.sheet, cell), cell]));
  }

  /** Undefined for one that cannot be calculated here, or that needs one that cannot. */
  of(cell: FormulaCell): CellValue | undefined {
    const key = keyOf(cell.sheet, cell);
    if (this.#known.has(key)) return this.#known.get(key);
    // A formula met again while it is being calculated runs in a circle.
    this.#known.set(key, undefined);
    const value = this.#calculate(cell);
    this.#known.set(key, value);
    return value;
  }

  /** What the file holds for a cell. */
  held(sheet: string, at: CellAddress): CellValue {
    return this.#snapshot(sheet)?.cell(at).value ?? null;
  }

  #calculate(cell: FormulaCell): CellValue | undefined {
    const met = { unknown: false };
    const value = formulaValue(cell.formula, (named, at) => {
      const sheet = named ?? cell.sheet;
      const formula = this.#formulas.get(keyOf(sheet, at));
      if (!formula) {
        met.unknown ||= this.#snapshot(sheet) === undefined;
        return this.held(sheet, at);
      }
      const result = this.of(formula);
      met.unknown ||= result === undefined;
      return result ?? null;
    });
    return met.unknown ? undefined : value;
  }

  #snapshot(name: string): SheetSnapshot | undefined {
    const known = this.#sheets.get(name.toLowerCase());
    if (known) return known;
    const sheet = this.#file.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return undefined;
    const snapshot = this.#file.read(sheet);
    this.#sheets.set(name.toLowerCase(), snapshot);
    return snapshot;
  }
}

function keyOf(sheet: string, at: CellAddress): string {
  return `${sheet.toLowerCase()}!${a1(at)}`;
}
