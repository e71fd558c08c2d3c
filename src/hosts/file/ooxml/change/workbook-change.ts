import type { CellAddress, NewSheet, SheetChange } from '../../../../sheet';
import { dropSheetFromChain, updateCalcChain } from './calc-chain';
import { dependentFormulas, type FormulaCell } from '../formulas/dependents';
import { requestRecalculation } from './recalculation';
import { renewResults } from './renew-results';
import { hasFormula } from '../reading/scanned-cell';
import { addWorksheet } from './sheet-adder';
import { changeSheet, type SheetOutcome } from './sheet-change';
import { sheetFormulas } from '../reading/sheet-formulas';
import type { WorkbookFile } from '../reading/workbook-file';
import type { WorkbookSheet } from '../package/workbook';

/** A change together with the sheet it is for. */
export interface TargetedChange {
  readonly sheet: WorkbookSheet;
  readonly change: SheetChange;
}

/**
 * Writes changes into a workbook as one change: on an error nothing is written. Formulas that read
 * a written cell are calculated anew when the file is opened.
 * @param look reads what was written; where that fails nothing was written either
 */
export function changeWorkbook<T>(
  file: WorkbookFile,
  changes: readonly TargetedChange[],
  look: (outcomes: readonly SheetOutcome[]) => T,
): T {
  try {
    return file.pack.change(() => {
      const outcomes = changes.map(({ sheet, change }) => {
        const outcome = changeSheet(file, sheet, change.edits, change.marks);
        file.refresh();
        updateCalcChain(file.pack, file.workbook, { sheet: sheet.id, ...outcome });
        file.refresh();
        return outcome;
      });
      recalculate(file, changes, outcomes);
      file.refresh();
      return look(outcomes);
    });
  } finally {
    file.refresh();
  }
}

/** Adds a worksheet as one change; returns its id. */
export function addSheetTo(file: WorkbookFile, sheet: NewSheet): string {
  try {
    return file.pack.change(() => {
      const id = addWorksheet(file.pack, sheet);
      file.refresh();
      dropSheetFromChain(file.pack, file.workbook, id);
      const hasFormula = sheet.cells.some(({ formula }) => formula !== undefined);
      if (hasFormula || allFormulas(file).length > 0)
        requestRecalculation(file.pack, file.workbook);
      return id;
    });
  } finally {
    file.refresh();
  }
}

function recalculate(
  file: WorkbookFile,
  changes: readonly TargetedChange[],
  outcomes: readonly SheetOutcome[],
): void {
  const written = outcomes.flatMap((outcome, i) =>
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- each change has an outcome
    outcome.written.map(({ cell }) => ({ ...cell, sheet: changes[i]!.sheet.name })),
  );
  const gained = outcomes.some((outcome) => outcome.gained.length > 0);
  if (written.length === 0) return;
  const dependents = dependentFormulas(allFormulas(file), written);
  if (gained || dependents.length > 0) requestRecalculation(file.pack, file.workbook);
  const touched = new Set(written.map(({ sheet }) => sheet));
  renewResults(file, dependents, touched);
}

/** Every formula of the workbook; sheets without one are not read. */
function allFormulas(file: WorkbookFile): FormulaCell[] {
  return file.sheets
    .filter(({ part }) => /<(?:[^<>:]+:)?f[\s>]/.test(file.pack.text(part)))
    .flatMap((sheet) => {
      const scan = file.scan(sheet);
      const formulas = sheetFormulas(scan);
      return scan.rows.flatMap(({ cells }) =>
        cells
          .filter(hasFormula)
          // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the cell has a formula
          .map((cell) => ({ ...at(cell), sheet: sheet.name, formula: formulas.of(cell)! })),
      );
    });
}

function at({ row, column }: CellAddress): CellAddress {
  return { row, column };
}
