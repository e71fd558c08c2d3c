import { changeSheet } from '../../hosts/file/ooxml/sheet-change';
import { addWorksheet } from '../../hosts/file/ooxml/sheet-adder';
import { WorkbookFile } from '../../hosts/file/ooxml/workbook-file';
import type { AddedSheet } from '../../hosts/workbench/opened-file';
import { type Edit, sameContent, type SheetSnapshot } from '../../sheet';
import type { OpenWorkbook } from './open-workbook';

/**
 * The opened file with what was changed in the grid: cells, marks, sheets the product added. Every
 * other part of it stays as it was, byte for byte.
 * @param now all sheets of the grid as they are
 */
export function savedWorkbook(
  opened: OpenWorkbook,
  now: readonly SheetSnapshot[],
  added: readonly AddedSheet[],
): Uint8Array {
  const file = new WorkbookFile(opened.bytes);
  const ids = new Map<string, string>();
  for (const { ref, sheet } of added)
    ids.set(ref.id, addWorksheet(file.pack, { ...sheet, name: ref.name }));
  file.refresh();
  for (const snapshot of now) {
    const id = ids.get(snapshot.sheet.id) ?? snapshot.sheet.id;
    const sheet = file.sheets.find((s) => s.id === id);
    if (!sheet) continue;
    changeSheet(file, sheet, changedCells(file.read(sheet), snapshot), snapshot.marks);
  }
  return file.save();
}

/** What has to be written so that a sheet of the file holds what the grid shows. */
export function changedCells(before: SheetSnapshot, now: SheetSnapshot): Edit[] {
  const edits: Edit[] = [];
  for (const row of new Set([...before.rowNumbers(), ...now.rowNumbers()])) {
    const columns = new Set(
      [before, now].flatMap((sheet) => sheet.cellsInRow(row).map(({ column }) => column)),
    );
    for (const column of columns) {
      const cell = { row, column };
      const [old, current] = [before.cell(cell), now.cell(cell)];
      if (sameContent(old, current) && old.format === current.format) continue;
      edits.push({ cell, field: 'score', before: old, after: current, anchor: NO_ANCHOR });
    }
  }
  return edits;
}

const NO_ANCHOR = { witnesses: [], occurrence: 0 };
