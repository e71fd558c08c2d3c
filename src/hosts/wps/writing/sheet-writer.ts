import {
  a1,
  type Area,
  cellArea,
  type CellContent,
  contains,
  type Edit,
  hasSlid,
  HostError,
  type Receipt,
  type Refusal,
  type RefusalCode,
  sameContent,
  type SheetChange,
  witnessArea,
  WriteInterrupted,
} from '../../../sheet';
import { displayText } from '../../display-text';
import { newName } from '../../new-name';
import { isFilled } from '../reading/bands';
import { arrived, unchanged, writeCells, type WriteOutcome } from './cell-writer';
import { readColumn, type Readers } from '../reading/column-reader';
import { elementAt } from '../model/element-at';
import type { EtApplication, EtWorksheet } from '../model/et';
import { cellEditing, hostErrorOf, maybeEditing } from '../model/et-errors';
import { writeMarks } from './mark-writer';
import { atOnce } from '../model/pace';
import { quietly } from './quietly';
import { editingState } from '../model/ready';
import { nextTurn } from '../model/turns';
import { uniformBlocks } from '../reading/uniform-blocks';
import type { OpenSheet } from '../model/workbook';
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

/** What writing needs to know beside the changes. */
export interface WriteContext extends Readers {
  readonly app: EtApplication;
  /** The workbook's `lastingName`. */
  readonly workbook: string;
}

/**
 * Writes changes sheet by sheet; each cell is compared before and read back after. WPS carries every
 * assignment out at once, so an error on the way is taken back by assigning again.
 * @throws HostError when nothing is left written; WriteInterrupted when something may be
 */
export async function writeChanges(
  changes: readonly OpenChange[],
  context: WriteContext,
): Promise<Receipt> {
  const { app, workbook } = context;
  const progress: Progress = { begun: [], written: [], refused: [], marks: [] };
  try {
    for (const open of changes) {
      if (open.change.edits.length === 0) continue;
      await quietly(app, async () => writeSheet(open, context, progress));
      await nextTurn();
    }
  } catch (error) {
    throw await takeBack(error, progress, context);
  }
  // The values stand by now: whatever happens to the marks is told apart.
  for (const { sheet, ref, change } of changes) {
    const { marks } = change;
    if (!marks) continue;
    await quietly(app, async () =>
      progress.marks.push({ sheet: ref, ...writeMarks(sheet, marks) }),
    );
  }
  return receiptOf(workbook, progress);
}

function writeSheet(open: OpenChange, context: WriteContext, progress: Progress): void {
  const { change, ref } = open;
  const refuse = (edit: Edit, code: RefusalCode) =>
    progress.refused.push({ sheet: ref, edit, code });
  const isLocked = lockOf(open, change.edits);
  const keepsFormats = change.edits.length > 0 && refusesFormats(open.sheet);
  const slid = slidIn(open, change.edits, context);
  const writes = runsOf(change.edits).flatMap(({ area, items }) => {
    const expected = items.map(({ before }) => before.format);
    const held = readColumn(open, area, context, expected);
    return items.flatMap((edit, index): EditWrite[] => {
      const from = elementAt(held, index);
      const to = keepsFormats ? withFormatOf(from, edit.after) : edit.after;
      if (!sameContent(from, edit.before) || slid(edit)) refuse(edit, 'changed');
      else if (isLocked(edit)) refuse(edit, 'locked');
      else return [{ cell: edit.cell, from, to, edit }];
      return [];
    });
  });
  const outcomes = writeCells(open, writes, context, (begun) =>
    progress.begun.push(...begun.map((write) => ({ open, write }))),
  );
  if (outcomes.length > 0 && outcomes.every(unchanged)) refuseEditing(context.app);
  putRight(open, outcomes, context);
  for (const outcome of outcomes) {
    const { edit, from, to } = outcome.write;
    const done = { ...edit, before: from, after: to };
    if (arrived(outcome)) progress.written.push({ sheet: ref, edit: done });
    else refuse(edit, 'ignored');
  }
  const order = new Map(change.edits.map((edit, index) => [a1(edit.cell), index]));
  const at = ({ edit }: { edit: Edit }) => order.get(a1(edit.cell)) ?? 0;
  progress.written.sort((a, b) => (a.sheet === b.sheet ? at(a) - at(b) : 0));
}

/** Which of the cells to be written stand among other cells by now than those they were read among. */
function slidIn(
  { sheet }: OpenSheet,
  edits: readonly Edit[],
  { blocks }: Readers,
): (edit: Edit) => boolean {
  const shown = runsOf(edits).flatMap(({ items }) => {
    const area = witnessArea(items);
    return area ? [{ area, values: blocks.readNow(sheet, area, 'Value2') }] : [];
  });
  return (edit) =>
    hasSlid(edit, (at, text) => {
      const block = shown.find(({ area }) => contains(area, at));
      const held = block?.values[at.row - block.area.top]?.[at.column - block.area.left];
      return mayShow(held, text);
    });
}

/**
 * Whether a cell may show a text, as far as its value says: what a number looks like is a question of
 * its format, which would cost a call for each.
 */
function mayShow(value: unknown, text: string): boolean {
  if (text === '' || !isFilled(value)) return text === '';
  return typeof value !== 'string' || value === text || !Number.isNaN(Number(value));
}

/** Whether number formats are closed to edits; cells that are not locked may be written all the same. */
function refusesFormats(sheet: EtWorksheet): boolean {
  return sheet.ProtectContents && !sheet.Protection.AllowFormattingCells;
}

/** The content under the number format the cell has to keep: in a cell of text format a text. */
function withFormatOf({ format }: CellContent, after: CellContent): CellContent {
  if (format === after.format) return after;
  const isText = format === '@' && typeof after.value === 'number';
  return { ...after, format, value: isText ? displayText(after.value, after.format) : after.value };
}

/** @throws HostError where nothing at all was written because a cell is, or may be, being edited */
function refuseEditing(app: EtApplication): void {
  const editing = editingState(app);
  if (editing === 'editing') throw cellEditing();
  if (editing === 'unknown') throw maybeEditing();
}

/** A cell that took neither its new content nor kept its old one gets the old one back. */
function putRight(
  open: OpenChange,
  outcomes: readonly WriteOutcome<EditWrite>[],
  readers: Readers,
): void {
  const spoilt = outcomes.filter((outcome) => !arrived(outcome) && !unchanged(outcome));
  const stuck = writeCells(
    open,
    spoilt.map(({ write, left }) => ({ cell: write.cell, from: left, to: write.from })),
    readers,
  ).filter((outcome) => !arrived(outcome));
  if (stuck.length === 0) return;
  const places = stuck.map(({ write }) => `「${open.ref.name}」${a1(write.cell)}`).join('、');
  throw new HostError('failed', `${places}写入后不是应有的内容，也未能恢复，请核对这些单元格。`);
}

/** Which of the cells to be written a protected sheet refuses. */
function lockOf({ sheet }: OpenSheet, edits: readonly Edit[]): (edit: Edit) => boolean {
  if (!sheet.ProtectContents) return () => false;
  const open: Area[] = [];
  for (const { area } of runsOf(edits)) {
    const blocks = atOnce(
      uniformBlocks([{ area, isBody: false }], (address) => sheet.Range(address).Locked),
    );
    open.push(...blocks.filter(({ value }) => !value).map((block) => block.area));
  }
  return ({ cell }) => !open.some((area) => contains(area, cell));
}

/** After an error: assigns the old contents again, and gives the error to throw. */
async function takeBack(
  error: unknown,
  { begun, marks }: Progress,
  context: WriteContext,
): Promise<unknown> {
  const cause = reasonOf(context.app, error);
  try {
    const stuck = await quietly(context.app, async () =>
      begun.filter((one) => !restore(one, context)),
    );
    if (stuck.length === 0) return cause;
    return interrupted(stuck, true);
  } catch {
    // WPS does not even answer any more: the first error is the one that tells why.
    return interrupted(begun, false);
  }

  function interrupted(standing: Progress['begun'], certain: boolean): WriteInterrupted {
    const written = standing.map(({ open, write }) => ({
      sheet: open.ref,
      edit: { ...write.edit, before: write.from, after: write.to },
    }));
    return new WriteInterrupted(
      cause instanceof HostError ? cause.code : 'failed',
      '写入中途断开，没有全部完成。',
      receiptOf(context.workbook, { begun, written, refused: [], marks }),
      certain,
      { cause: error },
    );
  }
}

/** Whether the cell holds again, or still, what it held before the write. */
function restore(
  { open, write }: { readonly open: OpenChange; readonly write: EditWrite },
  readers: Readers,
): boolean {
  const area = cellArea(write.cell);
  const left = elementAt(readColumn(open, area, readers, [write.from.format]), 0);
  if (unchanged({ write, left })) return true;
  const back = { cell: write.cell, from: left, to: write.from };
  return writeCells(open, [back], readers).every(arrived);
}

function reasonOf(app: EtApplication, error: unknown): unknown {
  if (error instanceof HostError) return error;
  const editing = editingState(app);
  return editing === 'editing' ? cellEditing(error) : hostErrorOf(error, editing === 'unknown');
}

function receiptOf(workbook: string, { written, refused, marks }: Progress): Receipt {
  return { id: newName(), at: new Date().toISOString(), workbook, written, refused, marks };
}
