import type { RangeArrays } from './cell-content';

/** As many texts in a row without any number are taken for a row of column headings. */
const HEADINGS = 5;

/**
 * What has to be unchanged for a layout read earlier to be used again: where the used range lies,
 * the texts of its first column and its rows of headings.
 */
export function layoutFingerprint(
  position: { readonly rowIndex: number; readonly columnIndex: number },
  { values }: Pick<RangeArrays, 'values'>,
): string {
  const rowLabels = values.map((row) => label(row[0]));
  const headings = values.filter(isHeadings).map((row) => row.map(label));
  return JSON.stringify([
    position.rowIndex,
    position.columnIndex,
    values.length,
    values[0]?.length ?? 0,
    rowLabels,
    headings,
  ]);
}

function isHeadings(row: readonly unknown[]): boolean {
  if (row.some((value) => typeof value === 'number')) return false;
  return row.filter((value) => label(value) !== null).length >= HEADINGS;
}

function label(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
