import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type CellAddress, type Edit, hasSlid, type RefusalCode, sameContent } from '../../sheet';
import { gridChange } from './grid-cell';
import type { GridSheet } from './grid-sheet';

const WRITE = 'sheet.command.set-range-values';

/** What became of the edits of one sheet before and after the write. */
export interface CellWrite {
  readonly written: Edit[];
  readonly refused: { readonly edit: Edit; readonly code: RefusalCode }[];
}

/**
 * Writes edits into a sheet as one step of the grid's undo history. Cells that no longer hold what
 * their edit expects, and locked cells, keep what they hold.
 */
export function writeCells(api: FUniver, sheet: GridSheet, edits: readonly Edit[]): CellWrite {
  const result: CellWrite = { written: [], refused: [] };
  const value: Record<number, Record<number, ICellData>> = {};
  for (const edit of edits) {
    const code = refusalOf(sheet, edit);
    if (code) {
      result.refused.push({ edit, code });
      continue;
    }
    const { row, column } = edit.cell;
    (value[row] ??= {})[column] = changeOf(sheet, edit);
    result.written.push(edit);
  }
  if (result.written.length > 0) {
    const { facade } = sheet;
    const target = { unitId: facade.getWorkbook().getUnitId(), subUnitId: facade.getSheetId() };
    api.syncExecuteCommand(WRITE, { ...target, value });
  }
  return result;
}

/** Moves the edits that did not take to the refused ones; formulas have been recalculated before. */
export function verifyCells(sheet: GridSheet, { written, refused }: CellWrite): CellWrite {
  const kept = written.filter((edit) => sameContent(sheet.cell(edit.cell), edit.after));
  const ignored = written.filter((edit) => !kept.includes(edit));
  return {
    written: kept,
    refused: [...refused, ...ignored.map((edit) => ({ edit, code: 'ignored' as const }))],
  };
}

function refusalOf(sheet: GridSheet, edit: Edit): RefusalCode | null {
  const now = sheet.cell(edit.cell);
  const isRight = sameContent(now, edit.before) && !hasSlid(edit, shows(sheet));
  if (!isRight) return 'changed';
  return sheet.protection && now.locked ? 'locked' : null;
}

function shows(sheet: GridSheet): (at: CellAddress, text: string) => boolean {
  return (at, text) => sheet.cell(at).text === text;
}

function changeOf(sheet: GridSheet, { cell, after }: Edit): ICellData {
  const change = gridChange(after);
  if (sheet.cell(cell).format === after.format) return change;
  return { ...change, s: { n: { pattern: after.format } } };
}
