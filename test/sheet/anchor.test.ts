import {
  anchorFor,
  EMPTY_CELL,
  findAnchored,
  hasSlid,
  isAnchoredAt,
  SheetSnapshot,
  standingWitnesses,
  witnessArea,
} from '../../src/sheet';
import { sheetOf } from './sheet-of';

const rows = [
  ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['报告应用情况', '均得到应用', '达成指标', 5, 5],
  ['报告应用情况', '均得到应用', '达成指标', 5, 5],
  ['教师满意度', '≥90.00', 90, 2, 2],
];
const identifying = (row: number) => [0, 1, 3].map((column) => ({ row, column }));

test('a cell is found again after two rows were inserted above', () => {
  const anchor = anchorFor(sheetOf(rows), { row: 3, column: 4 }, identifying(3));
  const moved = sheetOf([['填表说明'], ['第二行'], ...rows]);
  expect(findAnchored(moved, anchor, { row: 3, column: 4 })).toEqual({ row: 5, column: 4 });
});

test('a cell is found again after a column was inserted on the left', () => {
  const anchor = anchorFor(sheetOf(rows), { row: 3, column: 4 }, identifying(3));
  const moved = sheetOf(rows.map((row) => [null, ...row]));
  expect(findAnchored(moved, anchor, { row: 3, column: 4 })).toEqual({ row: 3, column: 5 });
});

test('of two rows alike the second is found again as the second', () => {
  const anchor = anchorFor(sheetOf(rows), { row: 2, column: 4 }, identifying(2));
  expect(anchor.occurrence).toBe(1);
  const moved = sheetOf([['填表说明'], ...rows]);
  expect(findAnchored(moved, anchor, { row: 2, column: 4 })).toEqual({ row: 3, column: 4 });
});

test('a deleted row is not found', () => {
  const anchor = anchorFor(sheetOf(rows), { row: 3, column: 4 }, identifying(3));
  expect(findAnchored(sheetOf(rows.slice(0, 3)), anchor, { row: 3, column: 4 })).toBeNull();
});

test('a cell without anything that identifies its row keeps its address', () => {
  const anchor = anchorFor(sheetOf(rows), { row: 9, column: 4 }, []);
  expect(findAnchored(sheetOf(rows), anchor, { row: 9, column: 4 })).toEqual({ row: 9, column: 4 });
});

test('a grade under its label is found again by the label above it', () => {
  const foot = [['评分等级', null, 100, 98.07], ['优']];
  const anchor = anchorFor(sheetOf(foot), { row: 1, column: 0 }, [{ row: 0, column: 0 }]);
  const moved = sheetOf([['填表说明'], ...foot]);
  expect(findAnchored(moved, anchor, { row: 1, column: 0 })).toEqual({ row: 2, column: 0 });
});

/** A sheet of one row whose cell D1 is a formula. */
const summed = (weight: string, name: string) => {
  const cell = (text: string, formula: string | null = null) => ({
    ...EMPTY_CELL,
    value: text,
    text,
    formula,
  });
  const row = new Map([
    [0, cell(name)],
    [3, cell(weight, '=SUM(D2:D9)')],
  ]);
  const sheet = { workbook: 'w', id: 's1', name: '自评表' };
  return new SheetSnapshot({ sheet, rows: new Map([[0, row]]), merges: [] });
};

test('a row is known by what is typed in it, whatever its formulas give by then', () => {
  const at = { row: 0, column: 4 };
  const anchor = anchorFor(summed('90', '总分'), at, identifying(0));
  expect(findAnchored(summed('100', '总分'), anchor, at)).toEqual(at);
  expect(findAnchored(summed('90', '合计'), anchor, at)).toBeNull();
});

test('a row of formulas alone is known by what they give', () => {
  const at = { row: 0, column: 4 };
  const anchor = anchorFor(summed('90', ''), at, [{ row: 0, column: 3 }]);
  expect(findAnchored(summed('90', ''), anchor, at)).toEqual(at);
  expect(findAnchored(summed('100', ''), anchor, at)).toBeNull();
});

describe('the cells around an edited one', () => {
  const cell = { row: 3, column: 4 };
  const anchor = anchorFor(sheetOf(rows), cell, identifying(3));
  // 「≥90.00」 became another target
  const changed = sheetOf(rows.map((row) => row.map((one) => (one === '≥90.00' ? '≥95.00' : one))));

  test('stand around it as long as all of them show what they did', () => {
    expect(isAnchoredAt(sheetOf(rows), anchor, cell)).toBe(true);
    expect(isAnchoredAt(changed, anchor, cell)).toBe(false);
    expect(isAnchoredAt(sheetOf(rows), anchor, { row: 2, column: 4 })).toBe(false);
  });

  test('are told one by one', () => {
    expect(standingWitnesses(sheetOf(rows), anchor, cell)).toHaveLength(3);
    const texts = standingWitnesses(changed, anchor, cell).map(({ text }) => text);
    expect(texts).toEqual(['教师满意度', '2']);
  });

  test('have slid where one of them is another by now', () => {
    const showing = (sheet: SheetSnapshot) =>
      hasSlid({ cell, anchor }, (at, text) => sheet.cell(at).text === text);
    expect(showing(sheetOf(rows))).toBe(false);
    expect(showing(changed)).toBe(true);
  });

  test('span the smallest area that holds those of all', () => {
    const above = { row: 1, column: 4 };
    const other = { cell: above, anchor: anchorFor(sheetOf(rows), above, [{ row: 0, column: 1 }]) };
    expect(witnessArea([{ cell, anchor }])).toEqual({ top: 3, left: 0, bottom: 3, right: 3 });
    expect(witnessArea([other])).toEqual({ top: 0, left: 1, bottom: 0, right: 1 });
    expect(witnessArea([other, { cell, anchor }])).toEqual({
      top: 0,
      left: 0,
      bottom: 3,
      right: 3,
    });
    expect(witnessArea([{ cell, anchor: { witnesses: [], occurrence: 0 } }])).toBeNull();
  });
});
