import type { SheetRef } from '../../sheet';
import type { FileError } from '../errors/file-error';
import { innerEntry } from '../printing/json-list';
import { printableName } from '../printing/printable';
import type { SheetOutcome } from './sheet-record';

/** A sheet whose review broke down inside, which is our own fault; the others of its file are done. */
export class FailedSheet {
  readonly hasForm = false;
  readonly refusal = null;
  readonly change = null;

  constructor(
    readonly sheet: SheetRef,
    readonly error: FileError,
    readonly json: boolean,
  ) {}

  outcome(): SheetOutcome {
    const { code, message, detail } = this.error;
    const { name } = this.sheet;
    const entry = { sheet: name, error: { code, message }, forms: [] };
    return {
      name,
      hasForm: false,
      refusal: null,
      printed: this.json
        ? innerEntry(entry)
        : printableName(`  ✕ 工作表「${name}」未核验：${message}`),
      verdicts: [],
      forms: [],
      checkSections: [],
      fault: detail ?? message,
    };
  }
}
