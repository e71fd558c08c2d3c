import { FileError, fileError } from './file-error';
import type { FoundFile } from './find-files';
import { Interruption } from './interruption';
import type { Output } from './output';

/**
 * Does something with every file found, one after the other; a file that cannot be done does not
 * stop the rest. Returns the exit status of an interruption, null when there was none.
 */
export async function eachFile<T>(
  files: readonly FoundFile[],
  output: Output,
  work: (file: FoundFile) => Promise<T>,
  done: (file: FoundFile, result: T | FileError) => void,
): Promise<number | null> {
  const interruption = new Interruption();
  for (const file of files) {
    if (interruption.happened) return interruption.status;
    const result = await attempt(file, work);
    done(file, result);
    if (result instanceof FileError && result.detail !== null) output.complain(result.detail);
    await interruption.chance();
  }
  return interruption.happened ? interruption.status : null;
}

/** The report's entry for a file that could not be done. */
export function errorEntry({ path }: Pick<FoundFile, 'path'>, { code, message }: FileError) {
  return { file: path, error: { code, message }, sheets: [] };
}

async function attempt<T>(
  file: FoundFile,
  work: (file: FoundFile) => Promise<T>,
): Promise<T | FileError> {
  try {
    if (file.error) throw file.error;
    return await work(file);
  } catch (error) {
    return fileError(error);
  }
}
