import { isError, type SheetSnapshot } from '../../../src/sheet';
import type { SheetModel } from './host/sheet-model';

/** Puts what a snapshot shows into a sheet of the tests' Excel, formats and merges included. */
export function copySheet(snapshot: SheetSnapshot, sheet: SheetModel): void {
  sheet.name = snapshot.name;
  sheet.merges = [...snapshot.merges];
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const { value, formula, format, locked } = cell;
      const shown = value === null ? '' : isError(value) ? value.error : value;
      Object.assign(sheet.cell(row, column), { value: shown, formula, format, locked });
    }
  }
}
