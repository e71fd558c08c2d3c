import { reportForm, reportSheet, reviewSheet, type FormReport } from '../../../src/review';
import { findStandard } from '../../../src/standards';
import { referenceSheet } from '../../form/snapshot-of';
import { type Held, ORDINARY, sheetWith } from '../../rules/sheet-with';
import { applied } from '../applied';

const report = (sheet: ReturnType<typeof sheetWith>, standard = 'shanghai'): FormReport =>
  reportSheet(reviewSheet(sheet, { standard: findStandard(standard)! })).forms[0]!;

const ordinary = (changes: Record<string, Held> = {}, options?: Parameters<typeof sheetWith>[1]) =>
  report(sheetWith(changes, options));

describe('reference table 9 with the reason of row 20 deleted', () => {
  const form = report(referenceSheet(9, { blank: ['H20'] }));

  test('the head', () => {
    expect(form).toMatchObject({
      range: 'A1:H24',
      standard: 'shanghai',
      reproducedBy: ['shanghai'],
      project: '世界技能博物馆专项经费',
      department: '上海市人力资源和社会保障局',
      unit: '上海市就业促进中心',
      verdict: 'must-fix',
      edits: [],
      marks: [{ cell: 'H20', kind: 'reason-missing' }],
      after: null,
    });
  });

  test('the fund block', () => {
    expect(form.fund).toMatchObject({
      unit: '万元',
      initial: { cell: 'C5', text: '1,967.13', value: '1967.13' },
      budget: { cell: 'D5', text: '2,216.54', value: '2216.54' },
      executed: { cell: 'E5', text: '1,264.04', value: '1264.04' },
      weight: { cell: 'F5', text: '10.00', value: '10' },
      rate: { cell: 'G5', text: '57.02', expected: '57.02', outcome: 'pass' },
      score: { cell: 'H5', text: '5.70', expected: '5.70', outcome: 'pass' },
    });
    expect(form.fund!.sources[0]).toEqual({
      label: '其中：当年财政拨款',
      row: 6,
      initial: { cell: 'C6', text: '1,967.13', value: '1967.13' },
      budget: { cell: 'D6', text: '2,216.54', value: '2216.54' },
      executed: { cell: 'E6', text: '1,264.04', value: '1264.04' },
      rate: { cell: 'G6', text: '57.02', expected: '57.02', outcome: 'pass' },
    });
  });

  test('row 20', () => {
    const { explanation, ...row } = form.indicators.find((one) => one.row === 20)!;
    expect(row).toEqual({
      row: 20,
      level1: '效益指标',
      level2: '社会效益指标',
      name: '博物馆年开放时间',
      target: {
        cell: 'D20',
        text: '≥120.00',
        kind: 'number',
        operator: '≥',
        value: '120',
        unit: null,
      },
      actual: { cell: 'E20', text: '55.00', kind: 'number', value: '55', unit: null },
      weight: { cell: 'F20', text: '10.00', value: '10' },
      score: { cell: 'G20', text: '4.58', expected: '4.58', min: null, max: null, outcome: 'pass' },
      reason: { cell: 'H20', text: '' },
      deviation: 'shortfall',
    });
    expect(explanation).toContain('截断(10.00 × 55.00 ÷ 120.00');
    expect(explanation).not.toContain('\n');
  });

  test('total, grade and the finding', () => {
    expect(form.total).toEqual({
      cell: 'G23',
      text: '90.28',
      expected: '90.28',
      outcome: 'pass',
      provisional: null,
    });
    expect(form.grade).toEqual({ cell: 'C24', text: '优', expected: '优', outcome: 'pass' });
    expect(form.findings[0]).toEqual({
      rule: 'reason-missing',
      severity: 'error',
      cells: ['H20'],
      id: 'blank',
      data: {
        name: '「博物馆年开放时间」',
        figures: '指标值≥120.00，实际55.00',
        points: '，完成45.83%，得4.58分（分值10.00）',
        cell: 'H20',
      },
      message:
        '「博物馆年开放时间」指标值≥120.00，实际55.00，完成45.83%，得4.58分（分值10.00），请在H20填写偏差原因。',
    });
  });

  test('is plain JSON: what is printed is what is read back', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});

test('table 11: no cells for rate, score and weight, their values computed', () => {
  const { fund } = report(referenceSheet(11));
  expect(fund).toMatchObject({
    weight: { cell: null, text: null, value: '10' },
    rate: { cell: null, text: null, expected: '98.84', outcome: 'no-cell' },
    score: { cell: null, text: null, expected: '9.88', outcome: 'no-cell' },
  });
});

test('table 11 with row 44 blanked: its band, and the total waits for it', () => {
  const form = report(referenceSheet(11, { blank: ['G44'] }));
  expect(form.indicators.find(({ row }) => row === 44)!.score).toMatchObject({
    cell: 'G44',
    text: '',
    expected: null,
    min: '0.00',
    max: '2.40',
  });
  expect(form.total).toMatchObject({
    expected: null,
    provisional: { value: '87.88', waitsFor: ['G44'] },
  });
  expect(form.grade.expected).toBeNull();
});

test('edits show what the cell shows, before and after', () => {
  const { edits } = ordinary({ G6: { value: 0.97, format: '0.00%', text: '97.00%' }, G14: null });
  expect(edits).toEqual([
    { cell: 'G6', before: '97.00%', after: '94.00%' },
    { cell: 'G14', before: '', after: '7.50' },
  ]);
});

test('a form of which nothing is known has nulls, not holes', () => {
  const form = ordinary({}, { rows: ORDINARY.filter((_, index) => index < 2 || index > 8) });
  expect(form).toMatchObject({ project: null, department: null, unit: null, fund: null });
});

test('after a write: verdict and findings of the form as written', () => {
  const sheet = sheetWith({ G13: '14.00' });
  const review = reviewSheet(sheet);
  const after = reviewSheet(applied(sheet, review.reviews[0]!.edits));
  const [form] = reportSheet(review, after.reviews).forms;
  expect(form!.verdict).toBe('must-fix');
  expect(form!.after).toEqual({ verdict: 'ready', findings: [] });
});

test('a finding set aside carries its reason; rules switched off are named', () => {
  const sheet = sheetWith({ H14: null, A2: null });
  const [first] = reviewSheet(sheet).reviews;
  const dismissals = [
    { rule: 'reason-missing', evidence: evidence(first!.form.indicators[1]!), reason: '另文说明' },
  ];
  const reviewed = reviewSheet(sheet, { dismissals, disabledRules: ['year-missing'] });
  const [form] = reportSheet(reviewed).forms;
  expect(form!.findings).toEqual([
    expect.objectContaining({ rule: 'reason-missing', setAside: '另文说明' }),
  ]);
  expect(form!.disabledRules).toEqual(['year-missing']);
});

test('a hidden sheet is named as such', () => {
  expect(reportSheet(reviewSheet(sheetWith({}, { hidden: true })))).toMatchObject({
    sheet: '自评表',
    hidden: true,
  });
});

function evidence(
  row: ReturnType<typeof reviewSheet>['reviews'][number]['form']['indicators'][number],
) {
  const fields = [row.name, row.target, row.actual, row.weight, row.reason, null];
  return fields.map((field) => field?.text ?? '').join('\u241f');
}

test('a cell the total waits for is marked in the sheet alone: the report lists errors', () => {
  // a result in words is asked about, and the total waits for it
  const sheet = sheetWith({ E13: '1.2.3' });
  const [review] = reviewSheet(sheet).reviews;
  expect(review!.marks).not.toEqual([]);
  expect(reportForm(review!).marks).toEqual([]);
});

test('every cell of an error that the review does not write is marked, a weight as well', () => {
  const { marks, findings } = ordinary({ F19: '16.00', G19: '16.00', G21: '97.90' });
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(marks).toEqual([{ cell: 'F13', kind: 'weight-total' }]);
});
