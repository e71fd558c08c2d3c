import type { ReviewSettings } from '../../src/cli/file-task';
import { DEFAULT_LIMITS } from '../../src/hosts/file';
import { DEFAULT_STANDARD } from '../../src/standards';

/** A run that asks for nothing but the report on a terminal. */
export const PLAIN_SETTINGS: ReviewSettings = {
  standard: DEFAULT_STANDARD,
  layouts: [],
  disabledRules: [],
  limits: DEFAULT_LIMITS,
  json: false,
  facts: false,
  checkSections: false,
};
