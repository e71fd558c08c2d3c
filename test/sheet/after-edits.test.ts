import {
  afterEdits,
  type CellContent,
  type Edit,
  EMPTY_CELL,
  type Mark,
  parseA1,
  parseA1Area,
  SheetSnapshot,
} from '../../src/sheet';
import { sheetWith } from '../rules/sheet-with';

const edit = (at: string, value: CellContent['value'], format = 'General'): Edit =>
  ({ cell: parseA1(at), after: { value, formula: null, format } }) as Edit;

test.each([
  [94.2, '0.00', '94.20'],
  [0.942, '0.00%', '94.20%'],
  [0.942, '0%', '94%'],
  [94.2, 'General', '94.2'],
  [94.2, '0', '94.2'],
  [0.94785, '0.00%', '94.79%'],
  [1.005, '0.00', '1.01'],
  [94.2, '0.00_%', '94.20'],
  [0.942, '0.0%;-0.00', '94.2%'],
  ['优', 'General', '优'],
  [null, 'General', ''],
])('%p written with format %s shows %p', (value, format, shown) => {
  const after = afterEdits(sheetWith(), [edit('G14', value, format)]);
  expect(after.cell(parseA1('G14'))).toMatchObject({ value, format, text: shown });
});

test('every other cell, and the sheet it was read from, stay as they are', () => {
  const before = sheetWith({ G14: '9.00' });
  const after = afterEdits(before, [edit('G14', 7.5, '0.00')]);
  expect(after.cell(parseA1('C14')).text).toBe('培训护理员场次');
  expect(after.cell(parseA1('G15')).text).toBe('10.00');
  expect(before.cell(parseA1('G14')).text).toBe('9.00');
});

test('a cell in an empty row and column is written too', () => {
  const after = afterEdits(sheetWith(), [edit('J40', 3)]);
  expect(after.cell(parseA1('J40')).text).toBe('3');
});

test('of two edits of a cell the last one stands', () => {
  const after = afterEdits(sheetWith(), [edit('G14', 1), edit('G14', 2)]);
  expect(after.cell(parseA1('G14')).value).toBe(2);
});

test('whatever else is known of the sheet is kept', () => {
  const before = new SheetSnapshot({
    sheet: sheetWith().sheet,
    hidden: true,
    rows: new Map(),
    merges: [parseA1Area('A1:H1')],
    mergesOutdated: true,
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([2]),
    isProtected: true,
    marks: [{ cell: parseA1('B2'), severity: 'error', text: '' } as unknown as Mark],
    date1904: true,
    unread: new Set(['calendar'] as const),
    emptyCell: { ...EMPTY_CELL, locked: false },
  });
  expect(afterEdits(before, [])).toEqual(before);
  expect(afterEdits(before, []).cell(parseA1('J40')).locked).toBe(false);
});

test('merges and hidden lines are kept', () => {
  const before = sheetWith({}, { merges: ['A1:H1'], hiddenRows: [3], hiddenColumns: [2] });
  const after = afterEdits(before, [edit('G14', 1)]);
  expect(after.merges).toEqual([parseA1Area('A1:H1')]);
  expect([...after.hiddenRows]).toEqual([3]);
  expect([...after.hiddenColumns]).toEqual([2]);
});
