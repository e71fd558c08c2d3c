import { undo } from '../../../src/hosts/undo';
import { HostError, type SheetSnapshot, WriteInterrupted } from '../../../src/sheet';
import { ExcelFault } from './host/faults';
import { ACTION, type Status } from './host/protocol';
import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

const REASON = { cell: { row: 2, column: 7 }, kind: 'reason-missing' };

function scored() {
  const excel = startExcel();
  excel.sheet.type('A1', '项目支出绩效自评表');
  for (const row of [3, 4, 5, 7]) excel.sheet.type(`A${row}`, `指标${row}`);
  return excel;
}

function change(snapshot: SheetSnapshot) {
  const edits = ['G3', 'G4', 'G5', 'G7'].map((name) => editOf(snapshot, name, 9.48));
  return [{ sheet: snapshot.sheet, edits, marks: [REASON] }];
}

/** One Chinese sentence, as an officer can read it. */
function expectSentence(error: unknown): asserts error is HostError {
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).message).toMatch(/^[^a-z！!]+。$/i);
}

const WHOLE: [string, Status, string][] = [
  ['a cell being edited', 5004, 'cell-editing'],
  ['an answer that is too large', 5104, 'too-large'],
  ['a lost session', 5012, 'session-lost'],
  ['too many requests', 5102, 'busy'],
  ['an unknown failure', 5001, 'failed'],
];

test.each(WHOLE)('reading in spite of %s says so and can be repeated', async (_, status, code) => {
  const { program, host } = scored();
  // What may be due to one part of the sheet, or to its size, is asked for once more, in parts.
  for (let i = 0; i < ([5104, 5001].includes(status) ? 4 : 1); i++) program.refuse(status);
  const error = await host.read().catch((e: unknown) => e);
  expectSentence(error);
  expect(error.code).toBe(code);
  expect((await host.read()).name).toBe('自评表');
});

const WRITES: [string, Status, string][] = [
  ['a cell being edited', 5004, 'cell-editing'],
  ['an open dialog', 5016, 'dialog-open'],
  ['a request that is too large', 5103, 'too-large'],
  ['a lost session', 5012, 'session-lost'],
  ['too many requests', 5102, 'busy'],
];

test.each(WRITES)(
  'writing in spite of %s changes nothing and can be repeated',
  async (_, status, code) => {
    const { program, host, sheet } = scored();
    const snapshot = await host.read();
    const before = sheet.contents();
    program.refuse(status);
    const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
    expectSentence(error);
    expect(error.code).toBe(code);
    expect(error).not.toBeInstanceOf(WriteInterrupted);
    expect([sheet.contents(), sheet.formats]).toEqual([before, []]);
    expect((await host.apply(change(await host.read()))).written).toHaveLength(4);
  },
);

test('an open dialog does not keep live review from reading', async () => {
  const { program, host } = scored();
  const { sheet } = await host.read();
  program.dialogOpen = true;
  expect((await host.read({ sheet, merges: 'remembered' })).name).toBe('自评表');
});

/** The action with which the value of a cell is set fails as Excel would fail it. */
function failAtWrite(program: ReturnType<typeof scored>['program'], nth: number, code: string) {
  let seen = 0;
  program.checkpoint = (action) => {
    if (action.ActionType !== ACTION.set || action.Name !== 'Formulas') return;
    seen += 1;
    if (seen === nth) throw new ExcelFault(code);
  };
}

test('an error in the middle of the write is rolled back while Excel answers', async () => {
  const { program, host, sheet } = scored();
  sheet.type('G3', 1);
  const snapshot = await host.read();
  const before = sheet.contents();
  failAtWrite(program, 2, 'GeneralException');
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentence(error);
  expect(error).not.toBeInstanceOf(WriteInterrupted);
  expect(sheet.contents()).toEqual(before);
  program.checkpoint = () => {};
  expect((await host.apply(change(await host.read()))).written).toHaveLength(4);
});

test('a write that breaks off before its last cell is read again is taken back', async () => {
  const { program, host, sheet } = scored();
  const snapshot = await host.read();
  const before = sheet.contents();
  let isSet = 0;
  program.checkpoint = (action) => {
    if (action.ActionType === ACTION.set && action.Name === 'Formulas') isSet += 1;
    if (isSet === 2 && action.ActionType === ACTION.query) {
      isSet += 1;
      throw new ExcelFault('InvalidArgument');
    }
  };
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentence(error);
  expect(sheet.contents()).toEqual(before);
});

test('what a broken-off write left behind is in a receipt that undo restores', async () => {
  const { program, host, sheet } = scored();
  sheet.type('G3', 1);
  const snapshot = await host.read();
  const before = sheet.contents();
  failAtWrite(program, 2, 'GeneralException');
  for (let i = 0; i < 3; i++) program.refuse(5012, { skip: i === 0 ? 1 : 0 });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentence(error);
  expect(error).toBeInstanceOf(WriteInterrupted);
  const { receipt, certain } = error as WriteInterrupted;
  expect(certain).toBe(false);
  expect([sheet.at('G3').value, sheet.at('G7').value]).toEqual([9.48, '']);
  for (let i = 0; i < 2; i++) program.answer('{"Actions":[],"ObjectPaths":{}}', 0);
  const result = await undo(host, receipt);
  expect(sheet.contents()).toEqual(before);
  expect(result.restored).toHaveLength(3);
});

test('a write whose answer was lost is taken back, and can be repeated', async () => {
  const { program, host, sheet } = scored();
  const snapshot = await host.read();
  const before = sheet.contents();
  program.refuse(5012, { after: true });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expect(error).toMatchObject({ name: 'HostError', code: 'session-lost' });
  expect(sheet.contents()).toEqual(before);
  expect((await host.apply(change(await host.read()))).written).toHaveLength(4);
  expect(sheet.formatsAt('H3')).toHaveLength(1);
});

test('a write refused in words that promise nothing was begun is looked after all the same', async () => {
  const { program, host, sheet } = scored();
  const snapshot = await host.read();
  const before = sheet.contents();
  program.refuse(5016, { after: true });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expect(error).toMatchObject({ name: 'HostError', code: 'dialog-open' });
  expect(sheet.contents()).toEqual(before);
});

test('cells whose content nobody saw before a lost write are named, for they may have been typed into', async () => {
  const { program, host, sheet } = scored();
  const snapshot = await host.read();
  sheet.type('G3', 7);
  program.refuse(5012, { after: true });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentenceNaming(error, 'G3');
  expect((error as HostError).message).toMatch(/等4处已恢复为核验时的内容.*请核对。$/);
});

test('what is typed after a write whose answer was lost stays', async () => {
  const excel = scored();
  const { host, program, sheet } = excel;
  const snapshot = await host.read();
  program.refuse(5012, { after: true });
  typeAtTrips(excel, { 2: 8 });
  await host.apply(change(snapshot)).catch((e: unknown) => e);
  expect(['G3', 'G4', 'G5', 'G7'].map((name) => sheet.at(name).value)).toEqual([8, '', '', '']);
});

test('a taking back whose answer was lost as well is known by what the cells hold', async () => {
  const { program, host, sheet } = scored();
  const snapshot = await host.read();
  const before = sheet.contents();
  failAtWrite(program, 2, 'GeneralException');
  program.takeTrips();
  // the write, the look, the taking back, and the look whether that was carried out
  program.refuse(5012, { skip: 3, after: true });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  const refused = program.takeTrips().map((trip) => trip.refused);
  expect(refused).toEqual(['GeneralException', null, 5012, null]);
  expect(error).toBeInstanceOf(HostError);
  expect(error).not.toBeInstanceOf(WriteInterrupted);
  expect(sheet.contents()).toEqual(before);
});

/** Types into a cell just before some trips from now on (1-based) are carried out. */
function typeAtTrips({ program, sheet }: ReturnType<typeof scored>, typed: Record<number, number>) {
  let trips = 0;
  program.fate = () => {
    trips += 1;
    if (typed[trips] !== undefined) sheet.type('G3', typed[trips]);
    return 'answered';
  };
}

test('what is typed while a cell gets back what was typed before stays', async () => {
  const excel = scored();
  const { host, sheet } = excel;
  const snapshot = await host.read();
  typeAtTrips(excel, { 1: 7, 2: 8 });
  const receipt = await host.apply(change(snapshot));
  expect(receipt.refused.map(({ code, edit }) => [code, edit.cell.row])).toEqual([['changed', 2]]);
  expect(sheet.at('G3').value).toBe(8);
});

test('what is typed while a broken-off write is taken back stays', async () => {
  const excel = scored();
  const { host, program, sheet } = excel;
  const snapshot = await host.read();
  failAtWrite(program, 2, 'GeneralException');
  typeAtTrips(excel, { 3: 8 });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentence(error);
  expect(['G3', 'G4', 'G5', 'G7'].map((name) => sheet.at(name).value)).toEqual([8, '', '', '']);
});

test('a cell that is typed into whenever it is put back is named', async () => {
  const excel = scored();
  const { host } = excel;
  const snapshot = await host.read();
  // the write, then three times a putting back and a look, and the taking back
  typeAtTrips(excel, { 1: 7, 2: 8, 4: 6, 6: 5, 8: 4, 9: 3 });
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentenceNaming(error, 'G3');
});

function expectSentenceNaming(error: unknown, cell: string): void {
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).message).toContain(cell);
}

test('what was typed before a write is in its receipt where Excel refuses to put it back', async () => {
  const { program, host, sheet } = scored();
  const snapshot = await host.read();
  sheet.type('G4', 7.37);
  // The tag is refused, so that the cell typed into is put back in a trip of its own; by then the sheet is protected.
  program.checkpoint = ({ Name }, target) => {
    if (target?.typeName !== 'NamedItem' || Name === 'Formula') return;
    sheet.protection.on = true;
    throw new ExcelFault('GeneralException');
  };
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  program.checkpoint = () => {};
  expectSentenceNaming(error, '「自评表」G4在写入时被改动');
  const { receipt, certain } = error as WriteInterrupted;
  expect([certain, receipt.written.length, sheet.at('G4').value]).toEqual([true, 4, 9.48]);
  sheet.protection.on = false;
  expect((await undo(host, receipt)).restored).toHaveLength(4);
  expect([sheet.at('G3').value, sheet.at('G4').value]).toEqual(['', 7.37]);
});

test('some locked cells are listed, the open ones written', async () => {
  const { program, host, sheet } = scored();
  for (const name of ['G3', 'G5', 'G7']) sheet.at(name).locked = false;
  for (const row of [3, 4, 5, 7]) sheet.type(`H${row}`, '备注');
  sheet.protection.on = true;
  const snapshot = await host.read();
  const receipt = await host.apply(change(snapshot));
  expect(receipt.refused.map(({ code, edit }) => [code, edit.cell.row])).toEqual([['locked', 3]]);
  expect(receipt.written.map(({ edit }) => edit.cell.row)).toEqual([2, 4, 6]);
  expect(program.trips.every(({ refused }) => refused === null)).toBe(true);
});

test('a sheet protected between review and write is left as it was, and can be retried', async () => {
  const { host, sheet } = scored();
  const snapshot = await host.read();
  const before = sheet.contents();
  sheet.protection.on = true;
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentence(error);
  expect(error.code).toBe('protected');
  expect(sheet.contents()).toEqual(before);
  sheet.protection.on = false;
  expect((await host.apply(change(await host.read()))).written).toHaveLength(4);
});

test('a workbook opened read-only says to save a copy', async () => {
  const { book, host } = scored();
  book.readOnly = true;
  const snapshot = await host.read();
  const error = await host.apply(change(snapshot)).catch((e: unknown) => e);
  expectSentence(error);
  expect(error.code).toBe('read-only');
});

test('a write Excel accepts and forgets is listed as ignored', async () => {
  const { host, sheet } = scored();
  sheet.deaf.add('G4');
  const receipt = await host.apply(change(await host.read()));
  expect(receipt.refused.map(({ code, edit }) => [code, edit.cell.row])).toEqual([['ignored', 3]]);
  expect(receipt.written).toHaveLength(3);
});

test('a figure Excel keeps otherwise than it was sent is not left in its cell', async () => {
  const { host, sheet } = scored();
  sheet.asDisplayed = true;
  sheet.at('G4').format = '0.0';
  sheet.type('G4', 7.5);
  const before = sheet.at('G4');
  const receipt = await host.apply(change(await host.read()));
  expect(receipt.refused.map(({ code, edit }) => [code, edit.cell.row])).toEqual([['ignored', 3]]);
  expect(sheet.at('G4')).toEqual({ ...before, value: 7.5 });
  expect(receipt.written).toHaveLength(3);
});

test('of a write Excel forgets the number format does not stay either', async () => {
  const { host, sheet } = scored();
  sheet.deaf.add('G4');
  const snapshot = await host.read();
  const edits = [editOf(snapshot, 'G3', 9.48), editOf(snapshot, 'G4', 9.48, '0.00')];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  expect(receipt.refused.map(({ code }) => code)).toEqual(['ignored']);
  expect(sheet.at('G4').format).toBe('General');
});

test('without an active sheet, or with a chart in front, reading says which sheet to open', async () => {
  const { book, host, sheet } = scored();
  book.active = null;
  const none = await host.read().catch((e: unknown) => e);
  expectSentence(none);
  expect(none.code).toBe('no-sheet');
  const chart = book.add('图表1');
  chart.kind = 'chart';
  book.active = chart;
  const onChart = await host.read().catch((e: unknown) => e);
  expectSentence(onChart);
  expect(onChart.code).toBe('not-a-worksheet');
  expect((await host.sheets()).map(({ name, active }) => [name, active])).toEqual([
    ['自评表', false],
  ]);
  book.active = sheet;
  expect((await host.read()).name).toBe('自评表');
});

test('a workbook whose structure is protected takes no new sheet and says why', async () => {
  const { book, host } = scored();
  book.structureProtected = true;
  const empty = { widths: [], cells: [], merges: [], validations: [], landscape: true };
  const error = await host
    .addSheet({ ...empty, name: '汇总表', replace: false })
    .catch((e: unknown) => e);
  expectSentence(error);
  expect(error.code).toBe('protected');
});

test('a crash of our own is not dressed up as Excel’s', async () => {
  const { host } = scored();
  const snapshot = await host.read();
  const broken = [{ ...change(snapshot)[0]!, edits: [null as never] }];
  await expect(host.apply(broken)).rejects.toBeInstanceOf(TypeError);
});

test.each([
  ['InvalidSelection', 'not-a-worksheet', '选中的不是单元格'],
  ['UnsupportedSheet', 'not-a-worksheet', '图表工作表'],
  ['UnsupportedOperationInProtectedView', 'read-only', '受保护的视图'],
  ['InactiveWorkbook', 'another-workbook', '不在最前面'],
])('%s has a sentence of its own', async (thrown, code, words) => {
  const { program, host } = scored();
  program.checkpoint = (_action, target) => {
    if (target?.typeName === 'Worksheet') throw new ExcelFault(thrown);
  };
  const error = await host.read().catch((e: unknown) => e);
  expectSentence(error);
  expect([error.code, error.message]).toEqual([code, expect.stringContaining(words)]);
});

describe('a workbook that is only shown', () => {
  async function shown() {
    const excel = scored();
    const snapshot = await excel.host.read();
    excel.book.undoIntact = true;
    excel.program.takeTrips();
    const { document } = Office.context;
    Object.defineProperty(document, 'mode', { value: 'readOnly', configurable: true });
    return { ...excel, snapshot };
  }

  test('is neither written nor given a sheet, and nothing is even sent', async () => {
    const { host, book, program, snapshot } = await shown();
    const sheet = { widths: [], cells: [], merges: [], validations: [], landscape: true };
    for (const asked of [
      host.apply(change(snapshot)),
      host.apply([{ sheet: snapshot.sheet, edits: [], marks: [] }]),
      host.addSheet({ ...sheet, name: '汇总表', replace: false }),
    ]) {
      const error = await asked.catch((e: unknown) => e);
      expectSentence(error);
      expect([error.code, error.message]).toEqual([
        'read-only',
        expect.stringContaining('启用编辑'),
      ]);
    }
    expect([program.takeTrips(), book.undoIntact]).toEqual([[], true]);
  });

  test('is written once editing was switched on', async () => {
    const { host, snapshot } = await shown();
    Object.defineProperty(Office.context.document, 'mode', { value: 'readWrite' });
    expect((await host.apply(change(snapshot))).written).toHaveLength(4);
  });
});
