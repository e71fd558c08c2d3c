import { anchorFor, planUndo, type Edit, type Receipt, type SheetSnapshot } from '../../src/sheet';
import { sheetOf } from './sheet-of';

const before = sheetOf([
  ['教师满意度', '≥90.00', 90, 2, null],
  ['学员满意度', '≥80.00', 80, 3, null],
]);
const written = sheetOf([
  ['教师满意度', '≥90.00', 90, 2, 2],
  ['学员满意度', '≥80.00', 80, 3, 3],
]);

test('both cells are restored where they hold what was written', () => {
  const { edits, left } = planUndo(receiptOf(before), written);
  expect(left).toEqual([]);
  expect(edits.map((edit) => [edit.cell, edit.after.value])).toEqual([
    [{ row: 0, column: 4 }, null],
    [{ row: 1, column: 4 }, null],
  ]);
});

test('a cell changed since is left and listed as changed', () => {
  const changed = sheetOf([
    ['教师满意度', '≥90.00', 90, 2, 1.5],
    ['学员满意度', '≥80.00', 80, 3, 3],
  ]);
  const { edits, left } = planUndo(receiptOf(before), changed);
  expect(edits.map((edit) => edit.cell.row)).toEqual([1]);
  expect(left.map((refusal) => [refusal.edit.cell.row, refusal.code])).toEqual([[0, 'changed']]);
});

test('a row deleted since is listed as gone', () => {
  const deleted = sheetOf([['学员满意度', '≥80.00', 80, 3, 3]]);
  const { edits, left } = planUndo(receiptOf(before), deleted);
  expect(edits.map((edit) => edit.cell)).toEqual([{ row: 0, column: 4 }]);
  expect(left.map((refusal) => refusal.code)).toEqual(['gone']);
});

test('a row whose name alone was changed is still known where the next row stands as it stood', () => {
  const renamed = sheetOf([
    ['教职工满意度', '≥90.00', 90, 2, 2],
    ['学员满意度', '≥80.00', 80, 3, 3],
  ]);
  const { edits, left } = planUndo(receiptOf(before), renamed);
  expect(left).toEqual([]);
  expect(edits.map(({ cell, after }) => [cell.row, after.value])).toEqual([
    [0, null],
    [1, null],
  ]);
  // What stands around the cell by now is what the write has to find there.
  expect(edits[0]!.anchor.witnesses.map(({ text }) => text)).toEqual(['≥90.00', '2']);
});

test('a row much like the one deleted is not taken for it', () => {
  const alike = sheetOf([
    ['家长满意度', '≥90.00', 95, 2, 2],
    ['学员满意度', '≥80.00', 80, 3, 3],
  ]);
  const [only] = receiptOf(before).written;
  const receipt = { ...receiptOf(before), written: [only!] };
  const { edits, left } = planUndo(receipt, alike);
  expect([edits, left.map(({ code }) => code)]).toEqual([[], ['gone']]);
});

test.each([
  ['another figure', ['教职工满意度', '≥90.00', 90, 2, 1]],
  ['another target too', ['教职工满意度', '≥95.00', 90, 2, 2]],
])('a renamed row with %s is gone', (_, row) => {
  const now = sheetOf([row, ['学员满意度', '≥80.00', 80, 3, 3]]);
  const { edits, left } = planUndo(receiptOf(before), now);
  expect(edits.map(({ cell }) => cell.row)).toEqual([1]);
  expect(left.map(({ code }) => code)).toEqual(['gone']);
});

test('a cell is found although something written above reads like its neighbour', () => {
  const sheet = sheetOf([
    [null, null, null],
    ['总分', '100', null],
  ]);
  const cell = { row: 1, column: 2 };
  const content = (value: number | null) => ({ value, formula: null, format: 'General' });
  const anchor = anchorFor(sheet, cell, [{ row: 1, column: 1 }]);
  const edit: Edit = { cell, field: 'total', before: content(null), after: content(97), anchor };
  const receipt = { ...receiptOf(before), written: [{ sheet: sheet.sheet, edit }] };
  const now = sheetOf([
    [null, '100', null],
    ['总分', '100', 97],
  ]);
  const { edits, left } = planUndo(receipt, now);
  expect(left).toEqual([]);
  expect(edits.map((one) => one.cell)).toEqual([cell]);
});

function receiptOf(sheet: SheetSnapshot): Receipt {
  const edits = [2, 3].map((value, row): Edit => {
    const cell = { row, column: 4 };
    const identifying = [0, 1, 3].map((column) => ({ row, column }));
    return {
      cell,
      field: 'score',
      before: { value: null, formula: null, format: 'General' },
      after: { value, formula: null, format: 'General' },
      anchor: anchorFor(sheet, cell, identifying),
    };
  });
  return {
    id: 'r1',
    at: '2026-01-31T09:00:00.000Z',
    workbook: '自评表.xlsx',
    written: edits.map((edit) => ({ sheet: sheet.sheet, edit })),
    refused: [],
    marks: [],
  };
}

test('a cell that holds what it held before has nothing to be taken back', () => {
  const { edits, left, untouched } = planUndo(receiptOf(before), before);
  expect([edits, left, untouched]).toEqual([[], [], 2]);
});

test('nothing is untouched where everything is taken back', () => {
  expect(planUndo(receiptOf(before), written).untouched).toBe(0);
});

test('what was written on another sheet is left to that sheet', () => {
  const receipt = receiptOf(before);
  const elsewhere = receipt.written.map(({ edit, sheet }) => ({
    edit,
    sheet: { ...sheet, id: 'another' },
  }));
  expect(planUndo({ ...receipt, written: elsewhere }, written)).toEqual({
    edits: [],
    left: [],
    untouched: 0,
  });
});

test('a write of the number format alone is told by the format', () => {
  const receipt = receiptOf(before);
  const formatted = receipt.written.map(({ sheet, edit }) => ({
    sheet,
    edit: {
      ...edit,
      before: { ...edit.after, format: '@' },
      after: { ...edit.after, format: 'General' },
    },
  }));
  const undone = planUndo({ ...receipt, written: formatted }, written);
  expect(undone.untouched).toBe(0);
  expect(undone.edits.map(({ after }) => after.format)).toEqual(['@', '@']);
});

test('a cell that has its old content under the format of the write gets its old format back', () => {
  const receipt = receiptOf(before);
  const formatted = receipt.written.map(({ sheet, edit }) => ({
    sheet,
    edit: { ...edit, before: { ...edit.before, format: '@' } },
  }));
  // the first cell is blank as before, under the format that was written
  const half = sheetOf([
    ['教师满意度', '≥90.00', 90, 2, null],
    ['学员满意度', '≥80.00', 80, 3, 3],
  ]);
  const { edits, untouched } = planUndo({ ...receipt, written: formatted }, half);
  expect(untouched).toBe(0);
  expect(edits.map((edit) => [edit.before.value, edit.before.format, edit.after])).toEqual([
    [null, 'General', { value: null, formula: null, format: '@' }],
    [3, 'General', { value: null, formula: null, format: '@' }],
  ]);
});
