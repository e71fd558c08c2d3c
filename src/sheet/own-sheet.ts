/**
 * The hidden defined name, of the sheet's own scope, by which a worksheet the product added is known
 * to be the product's: Excel, WPS and .xlsx files all keep it. It refers to `ownSheetFormula`.
 */
export const OWN_SHEET_NAME = '_JIXIAO_CHECK_SHEET';

/**
 * What the defined name of an added sheet refers to, with its leading `=`: what the sheet was called
 * when it was added, as a text.
 */
export function ownSheetFormula(given: string): string {
  return `="${given.replaceAll('"', '""')}"`;
}

/**
 * Whether a sheet is one the product added when `wished` was asked for, and may therefore be filled
 * anew: it carries the product's tag and still the name it was given. One that was renamed, and a
 * copy of one, are the officer's.
 * @param formula what OWN_SHEET_NAME of the sheet refers to; null where it has no such name
 */
export function isOwnSheet(formula: string | null, wished: string, name: string): boolean {
  if (formula === null || `=${formula.trim().replace(/^=/, '')}` !== ownSheetFormula(name)) {
    return false;
  }
  const suffix = / ?\(\d+\)$/.exec(name)?.[0] ?? '';
  return sameName(name, wished) || (suffix !== '' && sameName(name, numberedName(wished, suffix)));
}

/** Spreadsheets allow sheet names of up to 31 characters; a number takes the place of the last ones. */
const LONGEST_NAME = 31;

/** The name wished for with a number behind it, (2), within the length that a sheet's name may have. */
export function numberedName(wished: string, suffix: string): string {
  return wished.slice(0, LONGEST_NAME - suffix.length) + suffix;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
