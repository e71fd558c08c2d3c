import type { ClearSettings, FileOutcome, FileTask } from './file-task';
import { jsonEntry } from '../printing/json-list';
import { printableName } from '../printing/printable';
import { openXlsx } from '../files/read-workbook';
import { writeResult } from '../files/write-workbook';

interface Cleared {
  /** How many cells lost their mark. */
  readonly cleared: number;
  /** Names of sheets whose protection keeps the marks. */
  readonly refused: readonly string[];
  readonly writtenTo: string | null;
}

/**
 * Clears the product's marks from one file.
 * @param beforeWriting is called before anything is written, and throws where nothing may be any more
 * @throws FileError, WorkbookError or HostError when it cannot be done
 */
export async function clearFile(
  task: FileTask,
  settings: ClearSettings,
  beforeWriting: () => void,
): Promise<FileOutcome> {
  const result = await clearMarks(task, settings, beforeWriting);
  const { path } = task.file;
  const kept = result.refused.map((name) => `工作表「${name}」受保护，标记未清除`).join('；');
  const entry = { file: path, error: null, cleared: result.cleared };
  return {
    printed: [settings.json ? jsonEntry(entry) : lineOf(path, result, kept)],
    verdicts: [],
    error: kept === '' ? null : { message: kept, detail: null },
    forms: [],
    checkSections: [],
  };
}

async function clearMarks(
  { file, destination, scratch }: FileTask,
  { limits, force }: ClearSettings,
  beforeWriting: () => void,
): Promise<Cleared> {
  // The command always has a place: the file itself, or a folder.
  if (!destination) throw new RangeError('there is no place to write to');
  const { host, read } = openXlsx(file.path, limits);
  let count = 0;
  const changes = [];
  // One after the other, and only their number is kept: a workbook can have thousands of sheets.
  for (const sheet of await host.sheets()) {
    const { marks } = await host.read({ sheet });
    count += marks.length;
    if (marks.length > 0) changes.push({ sheet, edits: [], marks: [] });
  }
  const receipt = changes.length > 0 ? await host.apply(changes) : null;
  const kept = receipt?.marks.filter(({ refused }) => refused !== null) ?? [];
  const cleared = count - kept.reduce((sum, sheet) => sum + sheet.count, 0);
  beforeWriting();
  const writtenTo = writeResult(
    destination,
    { read, bytes: host.save(), isChanged: cleared > 0 },
    { scratch, replace: force },
  );
  return { cleared, refused: kept.map(({ sheet }) => sheet.name), writtenTo };
}

function lineOf(path: string, { cleared, writtenTo }: Cleared, kept: string): string {
  const done = cleared > 0 ? `已清除 ${cleared} 处标记` : '没有标记';
  const where = writtenTo === null ? '' : `，已写入 ${writtenTo}`;
  return printableName(`${path}  ${done}${where}${kept === '' ? '' : `；${kept}`}`);
}
