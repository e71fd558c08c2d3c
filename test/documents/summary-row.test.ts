import { fieldNumber, summaryRow } from '../../src/documents/summary-row';
import { reviewSheet } from '../../src/review';
import { field } from '../scoring/form-of';
import { type Held, sheetWith } from '../rules/sheet-with';

const rowOf = (changes: Record<string, Held> = {}) =>
  summaryRow({ source: '自评表.xlsx', review: reviewSheet(sheetWith(changes)).reviews[0]! }, 3);

test('a form is one row, its amounts in 万元', () => {
  expect(rowOf()).toEqual({
    number: 3,
    source: '自评表.xlsx',
    project: '社区养老服务补贴经费',
    department: '市民政局',
    unit: '市养老服务中心',
    initial: 120,
    budget: 150,
    executed: 141,
    rate: 94,
    total: 96.9,
    grade: '优',
    errors: 0,
    reviews: 0,
    verdict: '可以上报',
  });
});

test.each([
  ['项目资金（元）', 0.0141],
  ['项目资金（亿元）', 1_410_000],
  ['项目资金', 141],
])('under %s 141.00 is %p 万元', (label, executed) => {
  expect(rowOf({ A5: label }).executed).toBe(executed);
});

test('errors are counted, and the verdict follows them', () => {
  const row = rowOf({ G13: '14.00', H14: null });
  expect(row.errors).toBeGreaterThan(0);
  expect(row.verdict).toBe('必须改');
});

test('an amount that is missing is none, and one without a grade says 暂定 while its total is', () => {
  expect(rowOf({ C6: null })).toMatchObject({ initial: null, budget: 150 });
  const open = rowOf({
    E19: '部分达成指标并具有一定效果',
    G19: null,
    H19: '次年印发。',
    G21: null,
    B22: null,
  });
  expect(open.grade).toBe('暂定');
});

test('a total that is only asked about has no grade yet', () => {
  // what stands in a formula that was not recalculated is not wrong, nor is it the total
  const stale = { value: 90, formula: '=SUM(G13:G20)+H6', format: '0.00', text: '90.00' };
  expect(rowOf({ G21: stale }).grade).toBe('待核实');
});

test('the number of a field is what it shows', () => {
  expect(fieldNumber(field('D6', '1,250.50'))?.toString()).toBe('1250.5');
  expect(fieldNumber(field('D6', '见附表'))).toBeNull();
  expect(fieldNumber(null)).toBeNull();
});

test('a question that was set aside is not counted, an error that was is', () => {
  const [review] = reviewSheet(sheetWith({ G14: '9.00' })).reviews;
  const error = review!.findings.find(({ severity }) => severity === 'error')!;
  const counts = (left: Pick<typeof error, 'setAside'>) => {
    const findings = (['error', 'review'] as const).map((severity) => ({
      ...error,
      severity,
      ...left,
    }));
    const { errors, reviews } = summaryRow({ source: '', review: { ...review!, findings } }, 1);
    return { errors, reviews };
  };
  expect(counts({})).toEqual({ errors: 1, reviews: 1 });
  expect(counts({ setAside: '已核实' })).toEqual({ errors: 1, reviews: 0 });
});

test('a form that only lacks figures is ready once they are written, or asked about where they are not', () => {
  expect(rowOf({ G14: null }).verdict).toBe('写回后可以上报');
  expect(rowOf({ G14: null, E14: null, D14: null }).verdict).not.toContain('可以上报');
});
