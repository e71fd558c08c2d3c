import { ExcelHost } from '../../../../src/hosts/excel';
import {
  lastingName,
  lastingNames,
  WORKBOOK_TAG_NAME,
  workbookTagFormula,
} from '../../../../src/sheet';
import { undo } from '../../../../src/hosts/undo';
import { ExcelFault } from '../host/faults';
import { connectClient } from '../host/load-client';
import { editOf, expectNoGaps, startExcel } from '../start-excel';

afterEach(expectNoGaps);

const PLACE = 'D:\\绩效\\自评.xlsx';
const MARK = { cell: { row: 1, column: 7 }, kind: 'reason-missing' };
const CODES = ['AccessDenied', 'GeneralException', 'ItemAlreadyExists', 'ApiNotFound'];

function open() {
  const excel = startExcel();
  connectClient(excel.program, '1.14', PLACE);
  excel.sheet.type('A2', '产出指标');
  return { ...excel, host: new ExcelHost() };
}

test('the tag comes with the first values, hidden, in their own trip', async () => {
  const { program, book, host } = open();
  const snapshot = await host.read();
  const { tag } = await host.workbook();
  expect(book.names.size).toBe(0);
  const edits = [editOf(snapshot, 'G2', 4.58)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: [MARK] }]);
  expect(program.takeTrips()).toHaveLength(2);
  expect([...book.names]).toEqual([
    [WORKBOOK_TAG_NAME, { formula: workbookTagFormula(tag!), visible: false }],
  ]);
  expect(receipt.workbook).toBe(tag);
  const again = await host.read();
  const more = [editOf(again, 'G2', 5)];
  expect((await host.apply([{ sheet: again.sheet, edits: more, marks: [] }])).workbook).toBe(tag);
  expect(program.takeTrips().map(({ refused }) => refused)).toEqual([null, null]);
});

test('marks that are refused do not cost the tag, by which the receipt is found again', async () => {
  const { book, host, sheet } = open();
  const snapshot = await host.read();
  sheet.at('G2').locked = false;
  sheet.protection.on = true;
  const edits = [editOf(snapshot, 'G2', 4.58)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: [MARK] }]);
  expect([receipt.written.length, receipt.marks[0]!.refused]).toEqual([1, expect.any(String)]);
  expect(book.names.size).toBe(1);
  expect(lastingName(await new ExcelHost().workbook())).toBe(receipt.workbook);
});

test('looking and marking write no tag', async () => {
  const { book, host } = open();
  const { sheet } = await host.read();
  await host.workbook();
  await host.apply([{ sheet, edits: [], marks: [MARK] }]);
  expect(book.names.size).toBe(0);
});

test('a tag written on another day is known again, whether a sheet was read or not', async () => {
  const { book } = open();
  book.names.set(WORKBOOK_TAG_NAME, { formula: workbookTagFormula('abc1'), visible: false });
  expect(lastingName(await new ExcelHost().workbook())).toBe('abc1');
  const host = new ExcelHost();
  await host.read();
  expect(lastingName(await host.workbook())).toBe('abc1');
});

test('a tag another pane has written meanwhile is taken over', async () => {
  const { book, host } = open();
  const snapshot = await host.read();
  book.names.set(WORKBOOK_TAG_NAME, { formula: workbookTagFormula('abc1'), visible: false });
  const edits = [editOf(snapshot, 'G2', 4.58)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  expect([receipt.workbook, receipt.written.length]).toEqual(['abc1', 1]);
});

test.each(CODES)('values and marks stand where the tag is refused (%s)', async (code) => {
  const { program, sheet, host } = open();
  const snapshot = await host.read();
  program.checkpoint = ({ Name }, target) => {
    if (target?.typeName === 'NamedItem' && Name !== 'Formula') throw new ExcelFault(code);
  };
  const edits = [editOf(snapshot, 'G2', 4.58), editOf(snapshot, 'G3', 5)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: [MARK] }]);
  expect(receipt.written.map(({ edit }) => edit)).toEqual(edits);
  expect(receipt.marks).toEqual([{ sheet: snapshot.sheet, count: 1, refused: null }]);
  expect([sheet.at('G2').value, sheet.at('G3').value, sheet.formats.length]).toEqual([4.58, 5, 1]);
});

test('a workbook that takes no tag is known by its place from then on', async () => {
  const { program, host } = open();
  const snapshot = await host.read();
  program.checkpoint = ({ Name }, target) => {
    if (target?.typeName === 'NamedItem' || Name === 'Add') throw new ExcelFault('AccessDenied');
  };
  const edits = [editOf(snapshot, 'G2', 4.58)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  expect(receipt.workbook).toBe(PLACE);
  expect(lastingName(await host.workbook())).toBe(PLACE);
  program.takeTrips();
  const again = await host.read();
  await host.apply([{ sheet: again.sheet, edits: [editOf(again, 'G2', 5)], marks: null }]);
  expect(program.takeTrips()).toHaveLength(2);
});

test.each(CODES)(
  'names that cannot be looked at cost neither read nor write (%s)',
  async (code) => {
    const { program, sheet, host } = open();
    program.checkpoint = (_action, target) => {
      if (/^NamedItem/.test(target?.typeName ?? '')) throw new ExcelFault(code);
    };
    const snapshot = await host.read();
    expect([...snapshot.unread]).toEqual([]);
    const edits = [editOf(snapshot, 'G2', 4.58)];
    const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
    expect([receipt.workbook, sheet.at('G2').value]).toEqual([PLACE, 4.58]);
  },
);

test.each(['read', 'workbook'] as const)(
  'a tag Excel would not tell once is asked for again, at the next %s',
  async (call) => {
    const { program, book, host } = open();
    book.names.set(WORKBOOK_TAG_NAME, { formula: workbookTagFormula('abc1'), visible: false });
    program.checkpoint = (_action, target) => {
      if (/^NamedItem/.test(target?.typeName ?? '')) throw new ExcelFault('GeneralException');
    };
    await host[call]();
    expect(lastingName(await host.workbook())).toBe(PLACE);
    program.checkpoint = () => {};
    expect(lastingName(await host.workbook())).toBe('abc1');
  },
);

test('a workbook that never tells its tag is asked for it three times, then no more', async () => {
  const { program, host } = open();
  let asked = 0;
  program.checkpoint = (_action, target) => {
    if (!/^NamedItem/.test(target?.typeName ?? '')) return;
    asked += 1;
    throw new ExcelFault('GeneralException');
  };
  for (let i = 0; i < 6; i++) await host.workbook();
  expect(asked).toBe(3);
});

test('a cell changed meanwhile is put back though the tag is refused', async () => {
  const { program, sheet, host } = open();
  const snapshot = await host.read();
  sheet.type('G3', 9.5);
  program.checkpoint = ({ Name }, target) => {
    if (target?.typeName === 'NamedItem' && Name !== 'Formula')
      throw new ExcelFault('AccessDenied');
  };
  const edits = [editOf(snapshot, 'G2', 4.58), editOf(snapshot, 'G3', 5)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  expect(receipt.refused.map(({ code }) => code)).toEqual(['changed']);
  expect([sheet.at('G2').value, sheet.at('G3').value]).toEqual([4.58, 9.5]);
});

test('values that went with the refused tag are not said to be written', async () => {
  const { program, sheet, host } = open();
  const snapshot = await host.read();
  program.checkpoint = ({ Name }, target) => {
    if (target?.typeName !== 'NamedItem' || Name === 'Formula') return;
    sheet.at('G2').value = '';
    throw new ExcelFault('AccessDenied');
  };
  const edits = [editOf(snapshot, 'G2', 4.58)];
  const applying = host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  await expect(applying).rejects.toMatchObject({ name: 'HostError', code: 'protected' });
  expect(sheet.at('G2').value).toBe('');
});

test('a receipt is found again under the tag it was kept by, whatever Excel says of the tag later', async () => {
  const { program, sheet, host } = open();
  const snapshot = await host.read();
  program.checkpoint = ({ Name }, target) => {
    if (target?.typeName === 'NamedItem' && Name !== 'Formula') throw new ExcelFault('Conflict');
  };
  const edits = [editOf(snapshot, 'G2', 4.58)];
  const planned = lastingName(await host.workbook());
  await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  program.checkpoint = (_action, target) => {
    if (/^NamedItem/.test(target?.typeName ?? '')) throw new ExcelFault('InvalidArgument');
  };
  const again = await host.read();
  const receipt = await host.apply([
    { sheet: again.sheet, edits: [editOf(again, 'G2', 5)], marks: null },
  ]);
  expect(lastingName(await host.workbook())).toBe(PLACE);
  const names = lastingNames(await host.workbook());
  expect(names).toEqual(expect.arrayContaining([planned, PLACE, receipt.workbook]));
  expect((await undo(host, { ...receipt, workbook: planned })).restored).toHaveLength(1);
  expect(sheet.at('G2').value).toBe(4.58);
});
