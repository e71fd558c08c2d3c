import { HostError, type SheetPart } from '../../../src/sheet';
import type { ExcelProgram } from './host/excel-program';
import { ExcelFault } from './host/faults';
import type { Action } from './host/protocol';
import type { HostObject } from './host/host-object';
import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

type Refuses = (action: Action, target: HostObject | null) => boolean;

/** What Excel may refuse to tell, by the request it refuses. */
const PARTS: readonly [SheetPart, Refuses][] = [
  [
    'marks',
    (action, target) =>
      action.ActionType === 2 && target?.typeName === 'ConditionalFormatCollection',
  ],
  ['merges', () => false],
  ['hidden-rows', ({ Name }) => Name === 'GetRowProperties'],
  ['hidden-columns', ({ Name }) => Name === 'GetColumnProperties'],
  ['calendar', (_action, target) => target?.typeName === 'FunctionResult'],
];

const CODES = [
  'GeneralException',
  'ItemNotFound',
  'AccessDenied',
  'InvalidArgument',
  'ApiNotFound',
];

/** A sheet with a merge, a hidden row and column, a mark of ours and a format of the officer's. */
async function open() {
  const excel = startExcel();
  const { sheet, host } = excel;
  sheet.type('A1', '项目支出绩效自评表');
  for (let row = 2; row <= 12; row++) sheet.type(`D${row}`, row);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 5 });
  sheet.hiddenRows.add(4);
  sheet.hiddenColumns.add(1);
  const marks = [{ cell: { row: 3, column: 7 }, kind: 'reason-missing' }];
  await host.apply([{ sheet: (await host.read()).sheet, edits: [], marks }]);
  excel.program.takeTrips();
  const { program, book } = startExcel();
  book.sheets.splice(0, 1, sheet);
  book.active = sheet;
  return { program, book, sheet };
}

function refuse(program: ExcelProgram, refuses: Refuses, code: string): void {
  program.checkpoint = (action, target) => {
    if (refuses(action, target)) throw new ExcelFault(code);
  };
}

describe.each(PARTS)('without its %s', (part, refuses) => {
  test.each(CODES)('a sheet is read and written all the same (%s)', async (code) => {
    const { program, sheet } = await open();
    const { ExcelHost } = await import('../../../src/hosts/excel');
    const host = new ExcelHost();
    refuse(program, refuses, code);
    if (part === 'merges') sheet.mergesRefused = code;
    const snapshot = await host.read();
    expect([...snapshot.unread]).toEqual([part]);
    expect(snapshot.cell({ row: 11, column: 3 }).value).toBe(12);
    expect([
      snapshot.merges.length,
      [...snapshot.hiddenRows],
      [...snapshot.hiddenColumns],
      snapshot.marks.length,
    ]).toEqual([
      part === 'merges' ? 0 : 1,
      part === 'hidden-rows' ? [] : [4],
      part === 'hidden-columns' ? [] : [1],
      part === 'marks' ? 0 : 1,
    ]);
    const edits = [editOf(snapshot, 'D5', 4.58)];
    const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: [] }]);
    expect([receipt.written.length, receipt.refused.length]).toEqual([1, 0]);
    expect(sheet.at('D5').value).toBe(4.58);
    expect(receipt.marks[0]!.refused === null).toBe(part !== 'marks');
    const live = await host.read({ sheet: snapshot.sheet, merges: 'remembered' });
    expect([[...live.unread], live.mergesOutdated]).toEqual([
      part === 'calendar' ? ['calendar'] : [part],
      false,
    ]);
    program.checkpoint = () => {};
    sheet.mergesRefused = null;
    expect([...(await host.read({ sheet: snapshot.sheet })).unread]).toEqual([]);
  });
});

test('one sheet of a workbook that is not told whole costs the others nothing', async () => {
  const { program, book, sheet } = await open();
  for (let i = 2; i <= 9; i++) {
    const other = book.add(`自评表${i}`);
    other.type('A1', '项目支出绩效自评表');
    other.merges.push({ top: 0, left: 0, bottom: 0, right: 5 });
  }
  const { ExcelHost } = await import('../../../src/hosts/excel');
  const host = new ExcelHost();
  program.checkpoint = (action, target) => {
    const isOurs = (target as { sheet?: unknown } | null)?.sheet === sheet;
    if (action.Name === 'GetRowProperties' && isOurs) throw new ExcelFault('GeneralException');
  };
  const snapshots = await host.readAll();
  expect(snapshots.map(({ unread }) => [...unread])).toEqual([
    ['hidden-rows'],
    ...Array(8).fill([]),
  ]);
  expect(snapshots.every(({ merges }) => merges.length === 1)).toBe(true);
});

test('a workbook that is only shown is asked nothing that Excel takes for a write', async () => {
  const { program } = await open();
  program.book.undoIntact = true;
  Object.defineProperty(Office.context.document, 'mode', { value: 'readOnly', configurable: true });
  const { ExcelHost } = await import('../../../src/hosts/excel');
  const snapshot = await new ExcelHost().read();
  expect(program.book.undoIntact).toBe(true);
  expect([...snapshot.unread].sort()).toEqual([
    'calendar',
    'hidden-columns',
    'hidden-rows',
    'merges',
  ]);
  expect(snapshot.cell({ row: 11, column: 3 }).value).toBe(12);
});

test.each([
  ['an error', new Error('planted')],
  ['a text', '拒绝访问'],
  ['a plain object', { number: -2146827284, description: '失败' }],
  ['nothing', undefined],
])('%s that is thrown where sheets are listed keeps its meaning', async (what, thrown) => {
  const { host } = startExcel();
  const run = jest.spyOn(Excel, 'run').mockRejectedValue(thrown);
  const error = await host.sheets().catch((reason: unknown) => reason);
  run.mockRestore();
  if (what === 'an error') return expect(error).toBe(thrown);
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).message).toMatch(/^表格程序拒绝了这次操作.*。$/);
  expect((error as HostError).cause).toBeInstanceOf(Error);
});
