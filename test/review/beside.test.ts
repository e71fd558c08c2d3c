import { gatherTables } from '../../src/companion';
import { readForms } from '../../src/form';
import { reportForm, reviewForm, reviewSheet } from '../../src/review';
import { DEFAULT_STANDARD } from '../../src/standards';
import { approvedWith, lastYearWith } from '../rules/approved/approved-sheet';
import { sheetWith } from '../rules/sheet-with';

const form = readForms(sheetWith()).forms[0]!;
const tables = (...sheets: ReturnType<typeof sheetWith>[]) =>
  gatherTables(sheets.map((snapshot) => ({ snapshot })));

test('a form beside its approved table has the findings it has by itself', () => {
  const alone = reviewForm(form, DEFAULT_STANDARD);
  const beside = reviewForm(form, DEFAULT_STANDARD, {
    tables: tables(approvedWith(), lastYearWith()),
  });
  expect(beside.findings).toEqual(alone.findings);
  expect(beside.edits).toEqual(alone.edits);
  expect(beside.verdict).toBe(alone.verdict);
  expect(alone.beside).toBeUndefined();
  expect(reportForm(alone)).not.toHaveProperty('companions');
});

test('a form beside itself has no difference', () => {
  const own = tables(sheetWith()).map((one) => ({ ...one, kind: 'approved' as const }));
  const { findings, beside } = reviewForm(form, DEFAULT_STANDARD, { tables: own });
  expect(beside?.targets?.matching.pairs).toHaveLength(8);
  expect(findings).toEqual(reviewForm(form, DEFAULT_STANDARD).findings);
});

test('a form of the same workbook and year is not taken for last year’s', () => {
  const review = reviewSheet(sheetWith(), { tables: tables(sheetWith()) }).reviews[0]!;
  // nothing lies beside the form, not even a table to ask about
  expect(review.beside?.lastYear ?? null).toBeNull();
});

test('a lowered target makes a form one to be reviewed, and writes nothing', () => {
  const options = { tables: tables(approvedWith({ D8: '≥2200人' })) };
  const review = reviewForm(form, DEFAULT_STANDARD, options);
  expect(review.verdict).toBe('needs-review');
  expect(review.edits).toEqual([]);
  expect(review.findings.map(({ rule, id }) => `${rule} ${id}`)).toContain(
    'approved-target-changed lowered',
  );
});

test('the report names the tables beside the form and every pair', () => {
  const options = {
    tables: tables(
      approvedWith({ D8: '≥2200人', A15: null, B15: null, C15: null, D15: null, E15: null }),
    ),
  };
  const report = reportForm(reviewForm(form, DEFAULT_STANDARD, options));
  expect(report.companions).toEqual([
    {
      kind: 'approved',
      title: '绩效目标表',
      sheet: '自评表',
      range: 'A1:E14',
      evidence: ['A1标题「项目支出绩效目标批复表」'],
      project: '社区养老服务补贴经费',
      year: 2023,
    },
  ]);
  expect(report.approved?.pairs[0]).toEqual({
    row: 13,
    name: '补贴老年人数',
    sure: true,
    approved: {
      sheet: '自评表',
      name: '补贴老年人数',
      target: { cell: 'D8', text: '≥2200人' },
      weight: { cell: 'E8', text: '15.00' },
    },
    change: 'lowered',
  });
  expect(report.approved?.initial).toEqual({ cell: 'C5', text: '120.00' });
  expect(report.approved?.added).toEqual(['C20']);
  expect(report.approved?.missing).toEqual([]);
});
