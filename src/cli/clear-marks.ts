import type { ClearMarksCommand } from './command-line';
import { Crew } from './crew';
import { failedOutcome } from './do-file';
import { eachFile } from './each-file';
import { FileError } from './file-error';
import type { ClearSettings } from './file-task';
import { JsonList } from './json-list';
import type { Output } from './output';
import { TOOL } from './tool';
import { Destinations } from './write-workbook';

/**
 * Clears the product's marks from every file found; returns the exit status.
 * @param script the file of the command itself, for threads
 */
export async function clearMarksIn(
  command: ClearMarksCommand,
  output: Output,
  script: string,
): Promise<number> {
  const { json, limits, target } = command;
  const settings: ClearSettings = { work: 'clear-marks', json, limits };
  const destinations = new Destinations(target);
  const list = json ? new JsonList(output, { tool: TOOL }) : null;
  const crew = new Crew(script, 1, settings);
  let failed = false;
  try {
    const interrupted = await eachFile(
      command,
      output,
      (file) => crew.run({ file, destination: destinations.of(file), checkPage: null }),
      (file, result) => {
        const { printed, error } =
          result instanceof FileError ? failedOutcome({ file }, result, settings) : result;
        failed ||= error !== null;
        if (list) list.addPieces(printed);
        else output.line(printed.join(''));
        if (!(result instanceof FileError) && error?.detail) output.complain(error.detail);
      },
    );
    list?.end();
    return interrupted ?? (failed ? 2 : 0);
  } finally {
    await crew.close();
  }
}
