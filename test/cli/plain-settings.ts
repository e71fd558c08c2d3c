import type { FileTask, ReviewSettings } from '../../src/cli/tasks/file-task';
import { DEFAULT_LIMITS } from '../../src/hosts/file';
import { DEFAULT_STANDARD } from '../../src/standards';

/** A run that asks for nothing but the report on a terminal. */
export const PLAIN_SETTINGS: ReviewSettings = {
  standard: DEFAULT_STANDARD,
  layouts: [],
  disabledRules: [],
  limits: DEFAULT_LIMITS,
  json: false,
  force: false,
  timeout: 60,
  facts: false,
  checkSections: false,
};

/** A file that is only to be read. */
export function taskFor(path: string): FileTask {
  const file = { path, named: false };
  return { file, destination: null, checkPage: null, scratch: '.jixiao-test.tmp' };
}
