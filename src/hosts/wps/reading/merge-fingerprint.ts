import type { Area } from '../../../sheet';

/** As many texts in a row without any number are taken for a row of column headings. */
const HEADINGS = 5;

/**
 * What has to be unchanged for merged areas read earlier to be used again: where the used range
 * lies, the texts of its first column and its rows of headings.
 */
export function mergeFingerprint(used: Area, values: readonly (readonly unknown[])[]): string {
  const rowLabels = values.map((row) => label(row[0]));
  const headings = values.filter(isHeadings).map((row) => row.map(label));
  return JSON.stringify([used, rowLabels, headings]);
}

function isHeadings(row: readonly unknown[]): boolean {
  if (row.some((value) => typeof value === 'number')) return false;
  return row.filter((value) => label(value) !== null).length >= HEADINGS;
}

function label(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
