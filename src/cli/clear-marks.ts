import { isWorkbookName } from '../hosts/file/formats';
import type { ClearMarksCommand } from './command-line';
import { Crew } from './crew';
import { Destinations } from './destinations';
import { failedOutcome } from './do-file';
import { eachFile } from './each-file';
import { FileError } from './file-error';
import type { ClearSettings } from './file-task';
import { findFiles } from './find-files';
import { JsonList } from './json-list';
import type { Output } from './output';
import { placesOf } from './places';
import { ScratchNames } from './scratch-names';
import { TOOL } from './tool';

/**
 * Clears the product's marks from every file found; returns the exit status.
 * @param script the file of the command itself, for threads
 */
export async function clearMarksIn(
  command: ClearMarksCommand,
  output: Output,
  script: string,
): Promise<number> {
  const { json, limits, target, force, paths } = command;
  const settings: ClearSettings = { work: 'clear-marks', json, limits, force };
  const folder = target.kind === 'folder' ? target.folder : null;
  const files = [...findFiles(paths, folder, { accepts: isWorkbookName })];
  const destinations = new Destinations(target, placesOf(files, force));
  const scratches = new ScratchNames();
  const list = json ? new JsonList(output, { tool: TOOL }) : null;
  const crew = new Crew(script, 1, settings);
  let failed = false;
  try {
    const interrupted = await eachFile(
      files,
      output,
      (file) => {
        const destination = destinations.of(file);
        return crew.run({ file, destination, checkPage: null, scratch: scratches.next() });
      },
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
