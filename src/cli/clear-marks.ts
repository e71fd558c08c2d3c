import type { ClearMarksCommand } from './command-line';
import { eachFile, errorEntry } from './each-file';
import { FileError } from './file-error';
import type { FoundFile } from './find-files';
import { JsonList } from './json-list';
import type { Output } from './output';
import { openWorkbook } from './read-workbook';
import { TOOL } from './tool';
import { Destinations, writeResult } from './write-workbook';

interface Cleared {
  /** How many cells lost their mark. */
  readonly cleared: number;
  /** Names of sheets whose protection keeps the marks. */
  readonly refused: readonly string[];
  readonly writtenTo: string | null;
}

/** Clears the product's marks from every file found; returns the exit status. */
export async function clearMarksIn(command: ClearMarksCommand, output: Output): Promise<number> {
  const destinations = new Destinations(command.target);
  const json = command.json ? new JsonList(output, { tool: TOOL }) : null;
  let failed = false;
  const interrupted = await eachFile(
    command,
    output,
    (file) => clearMarks(file, command, destinations),
    (file, result) => {
      failed ||= result instanceof FileError || result.refused.length > 0;
      if (!json) output.line(lineOf(file, result));
      else if (result instanceof FileError) json.add(errorEntry(file, result));
      else json.add({ file: file.path, error: null, cleared: result.cleared });
    },
  );
  json?.end();
  return interrupted ?? (failed ? 2 : 0);
}

async function clearMarks(
  file: FoundFile,
  { limits }: ClearMarksCommand,
  destinations: Destinations,
): Promise<Cleared> {
  const host = openWorkbook(file.path, limits);
  const marked = (await host.readAll()).filter(({ marks }) => marks.length > 0);
  const count = marked.reduce((sum, { marks }) => sum + marks.length, 0);
  const changes = marked.map(({ sheet }) => ({ sheet, edits: [], marks: [] }));
  const receipt = changes.length > 0 ? await host.apply(changes) : null;
  const kept = receipt?.marks.filter(({ refused }) => refused !== null) ?? [];
  const cleared = count - kept.reduce((sum, sheet) => sum + sheet.count, 0);
  const destination = destinations.of(file)!;
  const writtenTo = writeResult(file.path, destination, host.save(), cleared > 0);
  return { cleared, refused: kept.map(({ sheet }) => sheet.name), writtenTo };
}

function lineOf({ path }: FoundFile, result: Cleared | FileError): string {
  if (result instanceof FileError) return `${path}  ✕ 未处理：${result.message}`;
  const kept = result.refused.map((name) => `；工作表「${name}」受保护，标记未清除`).join('');
  const done = result.cleared > 0 ? `已清除 ${result.cleared} 处标记` : '没有标记';
  const where = result.writtenTo === null ? '' : `，已写入 ${result.writtenTo}`;
  return `${path}  ${done}${where}${kept}`;
}
