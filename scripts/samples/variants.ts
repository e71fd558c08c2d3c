import { WorkbookFile } from '../../src/hosts/file/ooxml/reading/workbook-file';
import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { type Area, a1, type CellAddress, type NewCell, type NewSheet } from '../../src/sheet';
import { sampleSheetOf } from './build-sample';

/*
 * Samples with something changed, for tests. Each function takes a sheet and returns another, so
 * that changes can be chained; `workbookOf` builds the file.
 */

export { sampleSheetOf };

/** The bytes of a workbook of these sheets. */
export function workbookOf(...sheets: readonly NewSheet[]): Uint8Array {
  return newWorkbook(sheets);
}

/** Empties cells by their A1 names; their formats stay. */
export function blankCells(sheet: NewSheet, names: readonly string[]): NewSheet {
  return setCells(sheet, Object.fromEntries(names.map((name) => [name, null])));
}

/** Puts values into cells that the sheet has; their formats stay unless one is given. */
export function setCells(
  sheet: NewSheet,
  values: Readonly<Record<string, NewCell['value']>>,
  format?: string,
): NewSheet {
  const unknown = new Set(Object.keys(values));
  const cells = sheet.cells.map((cell) => {
    const name = a1(cell.at);
    if (!unknown.delete(name)) return cell;
    return { ...cell, value: values[name]!, ...(format !== undefined && { format }) };
  });
  if (unknown.size > 0) throw new RangeError(`no such cells: ${[...unknown].join(', ')}`);
  return { ...sheet, cells };
}

/** Puts a formula, with its leading `=`, into a cell; the file holds no result for it. */
export function setFormula(sheet: NewSheet, name: string, formula: string): NewSheet {
  const cells = sheet.cells.map((cell) => (a1(cell.at) === name ? { ...cell, formula } : cell));
  return { ...sheet, cells };
}

/** Moves everything down, as inserting rows above the first does. */
export function insertRowsAbove(sheet: NewSheet, count: number): NewSheet {
  return moveDown(sheet, count);
}

/** Puts a second sheet's cells below the first's, with some empty rows between. */
export function stack(upper: NewSheet, lower: NewSheet, gap = 2): NewSheet {
  const moved = moveDown(lower, lastRow(upper) + 1 + gap);
  return {
    ...upper,
    widths: upper.widths.length >= lower.widths.length ? upper.widths : lower.widths,
    heights: [...(upper.heights ?? []), ...(moved.heights ?? [])],
    cells: [...upper.cells, ...moved.cells],
    merges: [...upper.merges, ...moved.merges],
  };
}

/** Puts a second sheet's cells to the right of the first's, with some empty columns between. */
export function besides(left: NewSheet, right: NewSheet, gap = 1): NewSheet {
  const by = left.widths.length + gap;
  return {
    ...left,
    widths: [...left.widths, ...Array<number>(gap).fill(4), ...right.widths],
    cells: [...left.cells, ...right.cells.map((c) => ({ ...c, at: moved(c.at, 0, by) }))],
    merges: [...left.merges, ...right.merges.map((m) => movedArea(m, 0, by))],
  };
}

/** The same workbook with its first sheet protected; only the cells named can be edited. */
export function protect(bytes: Uint8Array, unlocked: readonly string[] = []): Uint8Array {
  const file = new WorkbookFile(bytes);
  const { part } = file.sheets[0]!;
  const ranges = unlocked.length
    ? `<protectedRanges><protectedRange sqref="${unlocked.join(' ')}" name="可填"/></protectedRanges>`
    : '';
  const text = file.pack.text(part);
  const after = text.indexOf('</sheetData>') + '</sheetData>'.length;
  const protection = `<sheetProtection sheet="1" objects="1" scenarios="1"/>${ranges}`;
  file.pack.setText(part, text.slice(0, after) + protection + text.slice(after));
  return file.save();
}

function moveDown(sheet: NewSheet, by: number): NewSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, at: moved(cell.at, by, 0) })),
    merges: sheet.merges.map((area) => movedArea(area, by, 0)),
    heights: sheet.heights?.map(({ row, points }) => ({ row: row + by, points })),
  };
}

function moved({ row, column }: CellAddress, rows: number, columns: number): CellAddress {
  return { row: row + rows, column: column + columns };
}

function movedArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return {
    top: top + rows,
    bottom: bottom + rows,
    left: left + columns,
    right: right + columns,
  };
}

function lastRow(sheet: NewSheet): number {
  return Math.max(0, ...sheet.cells.map(({ at }) => at.row));
}
