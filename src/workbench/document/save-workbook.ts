import { FileHost } from '../../hosts/file';
import type { AddedSheet } from '../../hosts/workbench/opened-file';
import {
  a1,
  type Edit,
  HostError,
  type Receipt,
  sameContent,
  type SheetSnapshot,
} from '../../sheet';
import type { OpenWorkbook } from './open-workbook';

/**
 * The opened file with what was changed in the grid: cells, marks, sheets the product added. Every
 * other part of it stays as it was, byte for byte.
 * @param now all sheets of the grid as they are
 * @throws HostError `failed` naming the cells that the file could not take
 */
export async function savedWorkbook(
  opened: OpenWorkbook,
  now: readonly SheetSnapshot[],
  added: readonly AddedSheet[],
): Promise<Uint8Array> {
  const file = FileHost.open(opened.bytes, { name: opened.name });
  const inFile = new Map(now.map(({ sheet }) => [sheet.id, sheet]));
  for (const { ref, sheet } of added) {
    inFile.set(ref.id, await file.addSheet({ ...sheet, name: ref.name }));
  }
  const before = new Map((await file.readAll()).map((sheet) => [sheet.sheet.id, sheet]));
  const changes = now.map((snapshot) => {
    const sheet = inFile.get(snapshot.sheet.id) ?? snapshot.sheet;
    const old = before.get(sheet.id);
    if (!old) throw new HostError('failed', `文件中没有工作表「${sheet.name}」，未保存。`);
    // by the file's own reference: the grid's names the workbook as the grid opened it
    return {
      sheet: old.sheet,
      edits: changedCells(old, snapshot),
      marks: marksToWrite(old, snapshot),
    };
  });
  checkAllWritten(await file.apply(changes));
  return file.save();
}

/** A sheet that never had a mark and has none now is left alone altogether. */
function marksToWrite(before: SheetSnapshot, now: SheetSnapshot): SheetSnapshot['marks'] | null {
  return before.marks.length === 0 && now.marks.length === 0 ? null : now.marks;
}

function checkAllWritten({ refused }: Receipt): void {
  if (refused.length === 0) return;
  const named = refused.slice(0, 5).map(({ sheet, edit }) => `${sheet.name} ${a1(edit.cell)}`);
  throw new HostError(
    'failed',
    `${named.join('、')}${refused.length > named.length ? ' 等' : ''}共 ${refused.length} 格未能写入文件，未保存；请撤销对这些单元格的改动后重试。`,
  );
}

/** What has to be written so that a sheet of the file holds what the grid shows. */
function changedCells(before: SheetSnapshot, now: SheetSnapshot): Edit[] {
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
