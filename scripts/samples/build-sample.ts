import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/hosts/file/ooxml/new-workbook';
import { sampleSheet, type SampleLayout } from './sample-sheet';
import type { NewSheet } from '../../src/sheet';

/** The numbers of the reference tables, each of which has a sample workbook. */
export const SAMPLE_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

const ROOT = join(__dirname, '..', '..');

/** The sample workbook of a reference table, 1 to 11, as the bytes of an .xlsx file. */
export function buildSample(number: number): Uint8Array {
  return newWorkbook([sampleSheetOf(number)]);
}

/** The sheet of a sample, to be changed before it is built. */
export function sampleSheetOf(number: number): NewSheet {
  return sampleSheet(referenceGrid(number), layoutOf(number));
}

/** The cells of a reference table as printed: rows of texts, all of the same length. */
export function referenceGrid(number: number): string[][] {
  const text = readFileSync(join(ROOT, 'test/fixtures/reference', `${idOf(number)}.tsv`), 'utf8');
  const rows = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function layoutOf(number: number): SampleLayout {
  const file = join(ROOT, 'scripts/samples/layouts', `${idOf(number)}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as SampleLayout;
}

function idOf(number: number): string {
  return String(number).padStart(2, '0');
}
