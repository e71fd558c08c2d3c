import {
  a1,
  a1Area,
  type Area,
  contains,
  type Edit,
  HostError,
  type Receipt,
  type Refusal,
  type RefusalCode,
  sameContent,
  type SheetChange,
  WriteInterrupted,
} from '../../sheet';
import type { BlockReader } from './block-reader';
import { arrived, unchanged, writeCells, type WriteOutcome } from './cell-writer';
import type { EtApplication } from './et';
import { cellEditing, hostErrorOf } from './et-errors';
import { writeMarks } from './mark-writer';
import { quietly } from './quietly';
import { readColumn } from './sheet-reader';
import { nextTurn } from './turns';
import { uniformBlocks } from './uniform-blocks';
import type { OpenSheet } from './workbook';
import { type CellWrite, runsOf } from './write-runs';

interface EditWrite extends CellWrite {
  readonly edit: Edit;
}

/** One sheet's part of an `apply`. */
export interface OpenChange extends OpenSheet {
  readonly change: SheetChange;
}

/** What was begun and what came of it so far. */
interface Progress {
  readonly begun: { readonly open: OpenChange; readonly write: EditWrite }[];
  readonly written: Receipt['written'][number][];
  readonly refused: Refusal[];
  readonly marks: Receipt['marks'][number][];
}

/**
 * Writes changes sheet by sheet; each cell is compared before and read back after. WPS carries every
 * assignment out at once, so an error on the way is taken back by assigning again.
 * @throws HostError when nothing is left written; WriteInterrupted when something may be
 */
export async function writeChanges(
  app: EtApplication,
  changes: readonly OpenChange[],
  blocks: BlockReader,
  workbook: string,
): Promise<Receipt> {
  const progress: Progress = { begun: [], written: [], refused: [], marks: [] };
  try {
    for (const open of changes) {
      await quietly(app, async () => writeSheet(app, open, blocks, progress));
      await nextTurn();
    }
    for (const open of changes) {
      await quietly(app, async () => markSheet(open, progress));
    }
  } catch (error) {
    throw await takeBack(app, error, progress, blocks, workbook);
  }
  return receiptOf(workbook, progress);
}

function writeSheet(
  app: EtApplication,
  open: OpenChange,
  blocks: BlockReader,
  progress: Progress,
): void {
  const { change, ref } = open;
  const refuse = (edit: Edit, code: RefusalCode) =>
    progress.refused.push({ sheet: ref, edit, code });
  const isLocked = lockOf(open, change.edits);
  const writes = runsOf(change.edits).flatMap(({ area, items }) => {
    const held = readColumn(open, area, blocks);
    return items.flatMap((edit, index): EditWrite[] => {
      const { value, formula, format } = held[index]!;
      const from = { value, formula, format };
      if (!sameContent(from, edit.before)) refuse(edit, 'changed');
      else if (isLocked(edit)) refuse(edit, 'locked');
      else return [{ cell: edit.cell, from, to: edit.after, edit }];
      return [];
    });
  });
  const outcomes = writeCells(open, writes, blocks, (begun) =>
    progress.begun.push(...begun.map((write) => ({ open, write }))),
  );
  if (outcomes.length > 0 && outcomes.every(unchanged) && isEditing(app)) throw cellEditing();
  putRight(open, outcomes, blocks);
  for (const outcome of outcomes) {
    const { edit, from } = outcome.write;
    if (arrived(outcome)) progress.written.push({ sheet: ref, edit: { ...edit, before: from } });
    else refuse(edit, 'ignored');
  }
  const order = new Map(change.edits.map((edit, index) => [a1(edit.cell), index]));
  const at = ({ edit }: { edit: Edit }) => order.get(a1(edit.cell)) ?? 0;
  progress.written.sort((a, b) => (a.sheet === b.sheet ? at(a) - at(b) : 0));
}

/** A cell that took neither its new content nor kept its old one gets the old one back. */
function putRight(
  open: OpenChange,
  outcomes: readonly WriteOutcome<EditWrite>[],
  blocks: BlockReader,
): void {
  const spoilt = outcomes.filter((outcome) => !arrived(outcome) && !unchanged(outcome));
  const stuck = writeCells(
    open,
    spoilt.map(({ write, left }) => ({ cell: write.cell, from: left, to: write.from })),
    blocks,
  ).filter((outcome) => !arrived(outcome));
  if (stuck.length === 0) return;
  const places = stuck.map(({ write }) => `「${open.ref.name}」${a1(write.cell)}`).join('、');
  throw new HostError('failed', `${places}写入后不是应有的内容，也未能恢复，请核对这些单元格。`);
}

function markSheet({ sheet, ref, change }: OpenChange, progress: Progress): void {
  if (change.marks) progress.marks.push({ sheet: ref, ...writeMarks(sheet, change.marks) });
}

/** Which cells the protection of a sheet refuses; asked only where there is one. */
function lockOf({ sheet }: OpenSheet, edits: readonly Edit[]): (edit: Edit) => boolean {
  if (!sheet.ProtectContents) return () => false;
  const open: Area[] = [];
  for (const { area } of runsOf(edits)) {
    const blocks = uniformBlocks([{ area, isBody: false }], (part) => {
      return sheet.Range(a1Area(part)).Locked;
    });
    open.push(...blocks.filter(({ value }) => !value).map((block) => block.area));
  }
  return ({ cell }) => !open.some((area) => contains(area, cell));
}

/** Whether the officer is typing in a cell, as far as WPS says. */
function isEditing(app: EtApplication): boolean {
  return app.Ready === false;
}

/** After an error: assigns the old contents again, and gives the error to throw. */
async function takeBack(
  app: EtApplication,
  error: unknown,
  { begun, marks }: Progress,
  blocks: BlockReader,
  workbook: string,
): Promise<unknown> {
  const cause = reasonOf(app, error);
  try {
    const stuck = await quietly(app, async () => begun.filter((one) => !restore(one, blocks)));
    if (stuck.length === 0) return cause;
    return interrupted(stuck, true);
  } catch {
    // WPS does not even answer any more: the first error is the one that tells why.
    return interrupted(begun, false);
  }

  function interrupted(standing: Progress['begun'], certain: boolean): WriteInterrupted {
    const written = standing.map(({ open, write }) => ({
      sheet: open.ref,
      edit: { ...write.edit, before: write.from },
    }));
    return new WriteInterrupted(
      cause instanceof HostError ? cause.code : 'failed',
      '写入中途断开，没有全部完成。',
      receiptOf(workbook, { begun, written, refused: [], marks }),
      certain,
      { cause: error },
    );
  }
}

/** Whether the cell holds again, or still, what it held before the write. */
function restore(
  { open, write }: { readonly open: OpenChange; readonly write: EditWrite },
  blocks: BlockReader,
): boolean {
  const { row, column } = write.cell;
  const area = { top: row, left: column, bottom: row, right: column };
  const [left] = readColumn(open, area, blocks);
  if (unchanged({ write, left: left! })) return true;
  const back = { cell: write.cell, from: left!, to: write.from };
  return writeCells(open, [back], blocks).every(arrived);
}

function reasonOf(app: EtApplication, error: unknown): unknown {
  if (error instanceof HostError) return error;
  let editing = false;
  try {
    editing = isEditing(app);
  } catch {
    // What WPS cannot be asked any more is left unsaid.
  }
  return editing ? cellEditing(error) : hostErrorOf(error);
}

function receiptOf(workbook: string, { written, refused, marks }: Progress): Receipt {
  const at = new Date();
  const id = `wps-${at.getTime().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  return { id, at: at.toISOString(), workbook, written, refused, marks };
}
