import type { ReviewCommand } from './command-line';
import { eachFile, errorEntry } from './each-file';
import { FileError } from './file-error';
import { JsonList } from './json-list';
import type { Output } from './output';
import { reviewFile } from './review-file';
import { Tally } from './tally';
import { fileText, summaryLine } from './terminal-report';
import { TOOL } from './tool';
import { WorkbookWriter } from './write-workbook';

/** Reviews every file found; returns the exit status. One file at a time is kept in memory. */
export async function reviewAll(command: ReviewCommand, output: Output): Promise<number> {
  const { target, standard, limits } = command;
  const writer = target.kind === 'none' ? null : new WorkbookWriter(target);
  const json = command.json ? new JsonList(output, { tool: TOOL, standard: standard.id }) : null;
  const tally = new Tally();
  const interrupted = await eachFile(
    command,
    output,
    (file) => reviewFile(file, { standard, limits, writer }),
    (file, result) => {
      tally.add(result);
      if (!json) output.line(fileText(file, result));
      else if (result instanceof FileError) json.add(errorEntry(file, result));
      else json.add(result.report);
    },
  );
  if (json) json.end();
  else output.line(summaryLine(tally));
  return interrupted ?? tally.status;
}
