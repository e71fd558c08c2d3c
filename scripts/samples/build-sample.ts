import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { approvedSheet } from './approved-sheet';
import { sampleSheet, type SampleLayout } from './sample-sheet';
import type { NewSheet } from '../../src/sheet';

/** The numbers of the reference tables, each of which has a sample workbook. */
export const SAMPLE_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

const ROOT = join(__dirname, '..', '..');

/** The sample workbook of a reference table, 1 to 11, as the bytes of an .xlsx file. */
export function buildSample(number: number): Uint8Array {
  return newWorkbook([sampleSheetOf(number)]);
}

/** The samples with a sheet of what was approved: one that agrees, one that does not, one adjusted in the year. */
export const APPROVED_NUMBERS = [2, 4, 6] as const;

/** The sample workbook with everything it comes with: of some tables also what was approved of them. */
export function buildWholeSample(number: number): Uint8Array {
  return newWorkbook([sampleSheetOf(number), ...approvedSheetsOf(number)]);
}

/** The sheet of approved targets of a sample, where it has one. */
export function approvedSheetsOf(number: number): NewSheet[] {
  const has = APPROVED_NUMBERS.some((one) => one === number);
  return has ? [approvedSheet(gridIn('approved', number))] : [];
}

/** The sheet of a sample, to be changed before it is built. */
export function sampleSheetOf(number: number): NewSheet {
  return sampleSheet(referenceGrid(number), layoutOf(number));
}

/** The cells of a reference table as printed: rows of texts, all of the same length. */
export function referenceGrid(number: number): string[][] {
  return gridIn('reference', number);
}

function gridIn(folder: string, number: number): string[][] {
  const text = readFileSync(join(ROOT, 'test/fixtures', folder, `${idOf(number)}.tsv`), 'utf8');
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
