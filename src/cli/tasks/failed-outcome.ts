import type { FileError } from '../errors/file-error';
import type { FileOutcome, FileTask, RunSettings } from './file-task';
import { jsonEntry } from '../printing/json-list';
import { failedText } from './terminal-report';

/** The outcome of a file that could not be done. */
export function failedOutcome(
  { file: { path } }: Pick<FileTask, 'file'>,
  error: FileError,
  { json, work }: Pick<RunSettings, 'json' | 'work'>,
): FileOutcome {
  const { code, message, detail } = error;
  const entry = { file: path, error: { code, message }, sheets: [] };
  return {
    printed: [json ? jsonEntry(entry) : failedText({ path }, error, work)],
    verdicts: [],
    error: { message, detail },
    forms: [],
    checkSections: [],
  };
}
