import { anchorFor, HostError, type SheetSnapshot } from '../../../../src/sheet';
import { ExcelFault } from '../host/faults';
import { ACTION } from '../host/protocol';
import { editOf, expectNoGaps, startExcel } from '../start-excel';

afterEach(expectNoGaps);

function scored() {
  const excel = startExcel();
  excel.sheet.type('A1', '项目支出绩效自评表');
  for (const row of [3, 4, 5, 7]) excel.sheet.type(`A${row}`, `指标${row}`);
  return excel;
}

test.each([1, 2, 3])(
  'what was typed comes back to its row though %i rows slide in before it is put back',
  async (count) => {
    const { host, program, sheet } = scored();
    const snapshot = await host.read();
    const edits = ['G3', 'G4', 'G5', 'G7'].map((name) => anchored(snapshot, name));
    sheet.type('G4', 7);
    let trips = 0;
    program.fate = () => {
      trips += 1;
      if (trips === 2) sheet.insertRows(2, count);
      return 'answered';
    };
    const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
    expect(receipt.refused.map(({ code, edit }) => [code, edit.cell.row])).toEqual([
      ['changed', 3],
    ]);
    const scores = [3, 4, 5, 6, 7, 8, 9, 10].map((row) => sheet.at(`G${row}`).value);
    expect(scores.filter((_, at) => at < count)).toEqual(Array(count).fill(''));
    expect(scores.slice(count, count + 5)).toEqual([9.48, 7, 9.48, '', 9.48]);
  },
);

test.each([
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
])(
  'nothing is left in any row though %i rows slide in before the write and %i before the putting back',
  async (before, after) => {
    const { host, program, sheet } = scored();
    const names = ['G3', 'G4', 'G5', 'G6', 'G7'];
    sheet.type('A6', '指标6');
    sheet.type('G5', 5);
    const snapshot = await host.read();
    const edits = names.map((name, at) => anchored(snapshot, name, 9 + at / 10));
    let trips = 0;
    program.fate = () => {
      trips += 1;
      if (trips === 1) slideIn(sheet, before, '甲');
      if (trips === 2) slideIn(sheet, after, '乙');
      return 'answered';
    };
    const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
    expect(receipt.written).toEqual([]);
    const held = Array.from({ length: 14 }, (_, at) => sheet.at(`G${at + 1}`).value);
    const at = 4 + before + after;
    expect(held).toEqual(Array.from({ length: 14 }, (_, row) => (row === at ? 5 : '')));
  },
);

test.each([
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 1],
])(
  'a write that breaks off is taken back though %i rows slid in before it and %i after it',
  async (before, after) => {
    const { host, program, sheet } = scored();
    sheet.type('A6', '指标6');
    sheet.type('G5', 5);
    const snapshot = await host.read();
    const names = ['G3', 'G4', 'G6', 'G7'];
    const edits = names.map((name, at) => anchored(snapshot, name, 9 + at / 10));
    let trips = 0;
    program.fate = () => {
      trips += 1;
      if (trips === 1) slideIn(sheet, before, '甲');
      if (trips === 2) slideIn(sheet, after, '乙');
      return 'answered';
    };
    let isSet = false;
    program.checkpoint = (action) => {
      const isLast = action.ActionType === ACTION.set && action.Name === 'Formulas';
      if (!isLast || trips > 1) return;
      if (isSet) throw new ExcelFault('GeneralException');
      isSet = true;
    };
    const asked = host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
    await expect(asked).rejects.toBeInstanceOf(HostError);
    const held = Array.from({ length: 12 }, (_, at) => sheet.at(`G${at + 1}`).value);
    const at = 4 + before + after;
    expect(held).toEqual(Array.from({ length: 12 }, (_, row) => (row === at ? 5 : '')));
  },
);

/** Rows of other indicators come in above the third. */
function slideIn(sheet: ReturnType<typeof scored>['sheet'], count: number, by: string): void {
  sheet.insertRows(2, count);
  for (let row = 3; row < 3 + count; row++) sheet.type(`A${row}`, `新增指标${by}${row}`);
}

function anchored(snapshot: SheetSnapshot, name: string, value = 9.48) {
  const edit = editOf(snapshot, name, value);
  return { ...edit, anchor: anchorFor(snapshot, edit.cell, [{ row: edit.cell.row, column: 0 }]) };
}
