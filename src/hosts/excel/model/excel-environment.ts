/** What the Office program around the add-in says of itself. */
export interface ExcelEnvironment {
  supports(version: string): boolean;
  /** Excel on the web: reading merged areas leaves the undo history alone there. */
  readonly isOnline: boolean;
  /** The workbook is only shown at the moment: protected view, viewing mode. */
  readonly isReadOnly: boolean;
  /** Path or address of the workbook; empty for one that was never saved. */
  readonly documentUrl: string;
}

/** The oldest Excel the add-in works in: LTSC 2021. */
export const BASELINE = '1.14';

/** From here on Excel can undo changes made through its API, by Microsoft's table of requirement sets. */
const KEEPS_UNDO = '1.20';

/** Asks Office.js, which must be ready. */
export function officeEnvironment(): ExcelEnvironment {
  return {
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    isOnline: Office.context.platform === Office.PlatformType.OfficeOnline,
    // Told by office.js as 'readOnly' or 'readWrite'; not by every host.
    get isReadOnly() {
      return String(openDocument()?.mode).toLowerCase() === 'readonly';
    },
    documentUrl: openDocument()?.url ?? '',
  };
}

/** Undefined in hosts that do not tell, whatever the types of Office.js say. */
function openDocument(): Office.Document | undefined {
  return Office.context.document;
}

/** Whether a change of formats empties the undo history of this Excel. */
export function formatsCostUndo(environment: ExcelEnvironment): boolean {
  return !environment.supports(KEEPS_UNDO);
}
