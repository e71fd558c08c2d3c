import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, readForms } from '../../src/form';
import { REFERENCE } from './reference-expectations';
import { referenceSheet } from './snapshot-of';
import { cellName, fundCells, indicatorCells, levelsOf } from './show';

/** The merged areas of the sample workbook of a reference table. */
function mergesOf(table: number): string[] {
  const name = `${String(table).padStart(2, '0')}.json`;
  const path = join(__dirname, '../../scripts/samples/layouts', name);
  return (JSON.parse(readFileSync(path, 'utf8')) as { merges: string[] }).merges;
}

function readMerged(table: number, blank: readonly string[] = []): Form {
  const { forms } = readForms(referenceSheet(table, { merges: mergesOf(table), blank }));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe.each(REFERENCE)(
  'reference table $table with the merges of its sample workbook',
  (expected) => {
    it('has the cells it has without merges', () => {
      const merged = readMerged(expected.table);
      const plain = readForms(referenceSheet(expected.table)).forms[0]!;
      expect(merged.indicators.map(indicatorCells)).toEqual(plain.indicators.map(indicatorCells));
      expect(merged.indicators.map(levelsOf)).toEqual(plain.indicators.map(levelsOf));
      expect([merged.fund!.total, ...merged.fund!.sources].map(fundCells)).toEqual(expected.fund);
      expect([merged.project, merged.department, merged.unit].map(cellName)).toEqual(
        expected.head.slice(1),
      );
    });

    it('shows by its merges where a blanked total and grade belong', () => {
      const blank = [expected.total[1], expected.grade[0]];
      const { total, grade } = readMerged(expected.table, blank);
      expect(cellName(total!.score)).toBe(expected.total[1]);
      expect(cellName(grade)).toBe(expected.grade[0]);
      expect(grade!.text).toBe('');
    });
  },
);
