import { isWorkbookName } from '../hosts/file/formats';
import type { ClearMarksCommand } from './options/command-line';
import { Destinations } from './files/destinations';
import { failedOutcome } from './tasks/failed-outcome';
import { fileError } from './errors/file-error';
import type { ClearSettings, FileOutcome, FileTask } from './tasks/file-task';
import { findFiles, type FoundFile } from './files/find-files';
import { Interruption } from './threads/interruption';
import { JsonList } from './printing/json-list';
import type { Output } from './printing/output';
import { placesOf } from './files/places';
import { ScratchNames } from './files/scratch-names';
import { TOOL } from './printing/tool';
import { WorkerPool } from './threads/worker-pool';

/**
 * Clears the product's marks from every file found, one after the other; returns the exit status.
 * @param script what threads run
 */
export async function clearMarksIn(
  command: ClearMarksCommand,
  output: Output,
  script: string,
): Promise<number> {
  const { json, limits, force, timeout } = command;
  const settings: ClearSettings = { work: 'clear-marks', json, limits, force, timeout };
  const tasks = tasksFor(command, settings);
  const list = json ? new JsonList(output, { tool: TOOL }) : null;
  const pool = new WorkerPool(script, 1, settings);
  const interruption = new Interruption(() => pool.stop());
  let failed = false;
  try {
    for (const task of tasks) {
      const outcome = 'error' in task ? task : await pool.run(task);
      if (!outcome) break;
      failed ||= outcome.error !== null;
      if (list) list.addPieces(outcome.printed);
      else output.line(outcome.printed.join(''));
      if (outcome.error?.detail) output.complain(outcome.error.detail);
    }
    list?.end();
    if (interruption.happened) return interruption.status;
    return failed ? 2 : 0;
  } finally {
    await pool.close();
  }
}

/** What is to be done with each file, or why that cannot be: settled before any is written. */
function tasksFor(
  { target, force, paths }: ClearMarksCommand,
  settings: ClearSettings,
): (FileTask | FileOutcome)[] {
  const folder = target.kind === 'folder' ? target.folder : null;
  const files = [...findFiles(paths, folder, { accepts: isWorkbookName })];
  const destinations = new Destinations(target, placesOf(files, force));
  const scratches = new ScratchNames();
  return files.map((file: FoundFile) => {
    if (file.error) return failedOutcome({ file }, file.error, settings);
    try {
      const destination = destinations.of(file);
      return { file, destination, checkPage: null, scratch: scratches.next() };
    } catch (error) {
      return failedOutcome({ file }, fileError(error), settings);
    }
  });
}
