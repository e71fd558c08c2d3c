import { type Form, readForms } from '../../src/form';
import { a1, parseA1 } from '../../src/sheet';
import { referenceRows, snapshotOf } from './snapshot-of';
import { cellName, fundCells, gapsOf, indicatorCells, levelsOf } from './show';

type Rows = readonly (readonly string[])[];

/** Everything found of a form, by cell, as one list. */
function findings(form: Form): string[] {
  return [
    ...[form.title, form.project, form.department, form.unit].map(cellName),
    ...[form.goals.planned, form.goals.achieved].map(cellName),
    ...[form.fund!.total, ...form.fund!.sources].map(fundCells),
    ...form.indicators.map((one) => `${indicatorCells(one)} ${levelsOf(one)}`),
    ...[form.total!.weight, form.total!.score, form.grade].map(cellName),
    ...gapsOf(form),
  ];
}

/** The same list for the form moved down and to the right. */
function moved(list: readonly string[], down: number, right: number): string[] {
  return list.map((entry) =>
    entry.replace(/\b[A-Z]{1,2}\d+\b/g, (name) => {
      const at = parseA1(name);
      return a1({ row: at.row + down, column: at.column + right });
    }),
  );
}

const ALONE = new Map<number, string[]>();

function alone(table: number): string[] {
  const list = ALONE.get(table) ?? findings(readForms(snapshotOf(referenceRows(table))).forms[0]!);
  ALONE.set(table, list);
  return list;
}

function stacked(upper: Rows, lower: Rows, gap: number): Rows {
  return [...upper, ...Array.from({ length: gap }, () => [] as string[]), ...lower];
}

function beside(left: Rows, right: Rows, gap: number, down = 0): { rows: Rows; column: number } {
  const column = Math.max(...left.map((row) => row.length)) + gap;
  const shifted = [...Array.from({ length: down }, () => [] as string[]), ...right];
  const rows = Array.from({ length: Math.max(left.length, shifted.length) }, (_, i) => {
    const row = [...(left[i] ?? [])];
    while (row.length < column) row.push('');
    return [...row, ...(shifted[i] ?? [])];
  });
  return { rows, column };
}

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Each table with itself and with four others. */
const PAIRS = ALL.flatMap((a) =>
  [0, 1, 2, 5, 8].map((step) => [a, ((a - 1 + step) % 11) + 1] as const),
);

test.each([0, 1, 2])('any two tables stacked with %i blank rows between are two forms', (gap) => {
  for (const [a, b] of PAIRS) {
    const upper = referenceRows(a);
    const { forms } = readForms(snapshotOf(stacked(upper, referenceRows(b), gap)));
    const expected = [alone(a), moved(alone(b), upper.length + gap, 0)];
    expect([a, b, forms.map(findings)]).toEqual([a, b, expected]);
  }
});

test.each([0, 1, 3])(
  'any two tables side by side with %i blank columns between are two forms',
  (gap) => {
    for (const [a, b] of PAIRS) {
      const { rows, column } = beside(referenceRows(a), referenceRows(b), gap);
      const { forms } = readForms(snapshotOf(rows));
      const expected = [alone(a), moved(alone(b), 0, column)];
      const found = forms.map(findings);
      expect([a, b, found.sort()]).toEqual([a, b, expected.sort()]);
    }
  },
);

test('two tables side by side at different heights are two forms', () => {
  const { rows, column } = beside(referenceRows(3), referenceRows(11), 1, 7);
  const { forms } = readForms(snapshotOf(rows));
  expect(forms.map(findings).sort()).toEqual([alone(3), moved(alone(11), 7, column)].sort());
});

test('three stacked tables and two beside them are five forms', () => {
  const left = stacked(stacked(referenceRows(1), referenceRows(1), 1), referenceRows(10), 1);
  const right = stacked(referenceRows(7), referenceRows(11), 1);
  const { forms } = readForms(snapshotOf(beside(left, right, 1).rows));
  expect(forms.map((form) => form.indicators.length).sort((x, y) => x - y)).toEqual([
    5, 5, 24, 27, 39,
  ]);
});

test('a header repeated on the next page continues the form', () => {
  const rows = referenceRows(7);
  const repeated = [...rows.slice(0, 21), rows[10]!, ...rows.slice(21)];
  const { forms } = readForms(snapshotOf(repeated));
  expect(forms).toHaveLength(1);
  expect(forms[0]!.indicators).toHaveLength(24);
  expect(cellName(forms[0]!.total!.score)).toBe('G37');
});

test('hidden rows and columns are read like others', () => {
  const options = { hiddenRows: new Set([4, 12]), hiddenColumns: new Set([2]) };
  const { forms } = readForms(snapshotOf(referenceRows(4), options));
  expect(findings(forms[0]!)).toEqual(alone(4));
});

test('20,000 rows of other data above a form are no part of it', () => {
  const data = Array.from({ length: 20_000 }, (_, i) => [
    String(i + 1),
    `某单位第${i}科`,
    '办公用品采购',
    (i * 3.7).toFixed(2),
    '得分',
    '2023-05-06',
    '已付款',
  ]);
  const { forms } = readForms(snapshotOf([...data, ...referenceRows(11)]));
  expect(forms.map(findings)).toEqual([moved(alone(11), 20_000, 0)]);
});

test('data beside and below a form is no part of it', () => {
  const notes = [
    ['', '单价', '数量'],
    ['', '12', '3'],
    ['', '13', '4'],
  ];
  const { rows } = beside(referenceRows(2), [...notes, ...notes, ...notes, ...notes, ...notes], 2);
  const below = stacked(
    rows,
    [
      ['序号', '支出明细', '金额'],
      ['1', '维修', '12.00'],
      ['2', '耗材', '100'],
    ],
    3,
  );
  const { forms } = readForms(snapshotOf(below));
  expect(forms.map(findings)).toEqual([alone(2)]);
});
