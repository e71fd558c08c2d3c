import { type CellContent, sameContent } from '../../../sheet';
import { readColumn, type Readers } from '../reading/column-reader';
import { elementAt } from '../model/element-at';
import type { OpenSheet } from '../model/workbook';
import {
  assignCell,
  assignmentKind,
  assignRun,
  type CellWrite,
  runsOf,
  type WriteRun,
} from './write-runs';

/** A write with what its cell holds now; null where it was not even tried. */
export interface WriteOutcome<T extends CellWrite = CellWrite> {
  readonly write: T;
  readonly left: CellContent;
}

/**
 * Writes cells and reads each back. Runs are written at once where this build takes it; what did not
 * arrive is written once more, cell by cell.
 * @param began hears of a run before it is assigned
 * @throws the errors of WPS as they are
 */
export function writeCells<T extends CellWrite>(
  open: OpenSheet,
  writes: readonly T[],
  readers: Readers,
  began: (writes: readonly T[]) => void = () => undefined,
): WriteOutcome<T>[] {
  return runsOf(writes, assignmentKind).flatMap((run) => {
    began(run.items);
    return writeRun(open, run, readers);
  });
}

function writeRun<T extends CellWrite>(
  open: OpenSheet,
  run: WriteRun<T>,
  readers: Readers,
): WriteOutcome<T>[] {
  const isSingle = run.items.length === 1;
  try {
    assignRun(open.sheet, run);
  } catch (error) {
    // Some builds take no rows of values; a cell that may not be written says so again below.
    if (isSingle) throw error;
  }
  const outcomes = readBack(open, run, readers);
  if (isSingle || outcomes.every(arrived)) return outcomes;
  for (const { write } of outcomes.filter((one) => !arrived(one))) assignCell(open.sheet, write);
  return readBack(open, run, readers);
}

function readBack<T extends CellWrite>(
  open: OpenSheet,
  { area, items }: WriteRun<T>,
  readers: Readers,
): WriteOutcome<T>[] {
  const formats = items.map(({ to }) => to.format);
  const left = readColumn(open, area, readers, formats);
  return items.map((write, index) => ({ write, left: elementAt(left, index) }));
}

/** Whether the cell holds what was written, number format included. */
export function arrived({ write, left }: WriteOutcome): boolean {
  return sameContent(left, write.to) && left.format === write.to.format;
}

/** Whether the cell holds what it held before the write. */
export function unchanged({ write, left }: WriteOutcome): boolean {
  return sameContent(left, write.from) && left.format === write.from.format;
}
