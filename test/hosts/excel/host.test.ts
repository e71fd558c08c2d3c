import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HostGap } from './host/faults';
import { CLIENT } from './host/load-client';
import { expectNoGaps, startExcel } from './start-excel';

/** The Excel of the tests is only worth something where it is as strict as the real one. */

const code = (error: unknown) => (error as { code?: string }).code;

test('the client is the one Microsoft ships in version 1.1.110, byte for byte', () => {
  const hash = createHash('sha256').update(readFileSync(CLIENT)).digest('hex');
  expect(hash).toBe(CLIENT_HASH);
});

test('a property Excel does not have cannot be loaded', async () => {
  startExcel();
  const load = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('valuez');
    await context.sync();
  });
  expect(code(await load.catch((error: unknown) => error))).toBe('InvalidArgument');
  expectNoGaps();
});

test('what Excel has and this host lacks is a gap, not an answer', async () => {
  const { program } = startExcel();
  const load = Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load('items/name');
    await context.sync();
  });
  await expect(load).rejects.toThrow();
  expect(program.gaps).toHaveLength(1);
  expect(program.gaps.splice(0)[0]).toBeInstanceOf(HostGap);
});

test('an array of another shape than its range is refused, and what came before it stays', async () => {
  const { sheet } = startExcel();
  const write = Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('A1').values = [[1]];
    active.getRange('A2:A3').values = [[2]];
    active.getRange('A4').values = [[4]];
    await context.sync();
  });
  expect(code(await write.catch((error: unknown) => error))).toBe('InvalidArgument');
  expect(['A1', 'A2', 'A4'].map((name) => sheet.at(name).value)).toEqual([1, '', '']);
});

test('locked cells of a protected sheet refuse a write, open ones take it', async () => {
  const { sheet } = startExcel();
  sheet.at('A2').locked = false;
  sheet.protection.on = true;
  const write = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(name).values = [[1]];
      await context.sync();
    });
  expect(code(await write('A1').catch((error: unknown) => error))).toBe('AccessDenied');
  await write('A2');
  expect(sheet.at('A2').value).toBe(1);
});

test('a range that is kept works in a later trip, and costs a batch to give it up', async () => {
  const { program, sheet } = startExcel();
  sheet.type('A1', 12);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('values');
    await context.sync();
    range.load('text');
    await context.sync();
    expect([range.values, range.text]).toEqual([[[12]], [['12']]]);
  });
  expect(program.trips).toHaveLength(3);
  expectNoGaps();
});

test('a range that is not tracked ends with its trip', async () => {
  startExcel();
  const late = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.untrack();
    range.load('values');
    await context.sync();
    range.load('text');
    await context.sync();
  });
  expect(code(await late.catch((error: unknown) => error))).toBe('InvalidObjectPath');
});

test('texts are shown as Excel shows them', () => {
  const { sheet } = startExcel();
  sheet.type('A1', '98%');
  sheet.type('A2', '2024-12-31');
  sheet.type('A3', "'007");
  expect(['A1', 'A2', 'A3'].map((name) => sheet.at(name).value)).toEqual([0.98, 45657, '007']);
});

const CLIENT_HASH = 'ba15219657ad550f8fa9298536f6219a0b7221e00dcf2f475f2ec05fcde19ca9';
