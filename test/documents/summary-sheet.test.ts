import { summarySheet } from '../../src/documents';
import { reviewSheet } from '../../src/review';
import { referenceRows, referenceSheet, snapshotOf } from '../form/snapshot-of';

const review = (table: number) => reviewSheet(referenceSheet(table)).reviews[0]!;

test('tables 1 and 9 give a row each, their amounts and scores as numbers', () => {
  const { cells } = summarySheet(
    [1, 9].map((table) => ({ source: `表${table}`, review: review(table) })),
  );
  const row = (at: number) => cells.filter((cell) => cell.at.row === at).map(({ value }) => value);
  expect(row(2)).toEqual([
    1,
    '表1',
    '机关事业单位运行保障经费',
    '上海市人力资源和社会保障局',
    '上海市就业促进中心',
    39.51,
    39.51,
    35.64,
    90.2,
    99.02,
    '优',
    0,
    expect.any(Number),
    expect.any(String),
  ]);
  expect(row(3).slice(5, 11)).toEqual([1967.13, 2216.54, 1264.04, 57.02, 90.28, '优']);
});

test('totals are formulas over the rows', () => {
  const { cells } = summarySheet([{ source: '表1', review: review(1) }]);
  const formulas = cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas).toContain('=SUM(F3:F3)');
  expect(formulas).toContain('=IF(G4=0,0,ROUND(H4/G4*100,2))');
});

test('a project name that looks like a formula stays a text', () => {
  const rows = referenceRows(1);
  rows[1]![1] = '=HYPERLINK("x")';
  const [only] = reviewSheet(snapshotOf(rows)).reviews;
  const { cells } = summarySheet([{ source: '表1', review: only! }]);
  expect(cells.find(({ value }) => value === '=HYPERLINK("x")')).toMatchObject({ format: '@' });
  expect(cells.some(({ formula }) => formula?.includes('HYPERLINK'))).toBe(false);
});

test('no forms give a head and nothing to add up', () => {
  expect(summarySheet([]).cells.some(({ formula }) => formula !== undefined)).toBe(false);
});
