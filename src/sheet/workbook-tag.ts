/**
 * The hidden defined name, of the workbook's own scope, by which a workbook is known again wherever it
 * is saved: Excel and WPS both keep it. It refers to `workbookTagFormula`.
 */
export const WORKBOOK_TAG_NAME = '_JIXIAO_CHECK_BOOK';

/** What the defined name refers to, with its leading `=`. */
export function workbookTagFormula(tag: string): string {
  return `="${tag}"`;
}

/** The tag a defined name of that name holds; null for one that holds something else. */
export function workbookTagIn(formula: string): string | null {
  return /^=?"([a-z0-9]+)"$/.exec(formula.trim())?.[1] ?? null;
}
