import { HostError, parseA1 } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, FORM, snapshotOf, workbookOf } from './form-fixture';

/** Reading: what a snapshot says of a sheet. */
export function describeRead({ open, test }: Contract): void {
  test('reads values, texts, formulas and formats', [], async () => {
    const sheet = await snapshotOf(await open(workbookOf(FORM)), '自评表');
    expect(contentAt(sheet, 'C4')).toEqual({ value: 55, formula: null, format: '0.00' });
    expect(sheet.cell(parseA1('C4')).text).toBe('55.00');
    expect(contentAt(sheet, 'C5')).toEqual({ value: 0.98, formula: null, format: '0%' });
    expect(sheet.cell(parseA1('C5')).text).toBe('98%');
    expect(sheet.cell(parseA1('C6')).text).toBe('11,287.79');
    expect(contentAt(sheet, 'B4')).toEqual({ value: '≥120.00', formula: null, format: 'General' });
    expect(contentAt(sheet, 'D7')).toEqual({ value: 20, formula: '=D4+D5', format: 'General' });
    expect(sheet.cell(parseA1('E7')).text).toBe('3.00');
  });

  test('reads an empty formatted cell as empty, with its format', [], async () => {
    const sheet = await snapshotOf(await open(workbookOf(FORM)), '自评表');
    expect(contentAt(sheet, 'E4')).toEqual({ value: null, formula: null, format: '0.00' });
    expect(sheet.cell(parseA1('E4')).text).toBe('');
    expect(contentAt(sheet, 'E5').format).toBe('@');
  });

  test('reads a cell outside the used area as empty', [], async () => {
    const sheet = await snapshotOf(await open(workbookOf(FORM)), '自评表');
    expect(sheet.cell(parseA1('Z99'))).toMatchObject({ value: null, formula: null, text: '' });
  });

  test('reads booleans, and dates as serial numbers', [], async () => {
    const fixture = workbookOf({
      name: '值',
      cells: { A1: true, A2: { value: 45000, format: 'yyyy-mm-dd' }, A3: '12' },
    });
    const sheet = await snapshotOf(await open(fixture), '值');
    expect(sheet.cell(parseA1('A1'))).toMatchObject({ value: true, text: 'TRUE' });
    expect(sheet.cell(parseA1('A2'))).toMatchObject({ value: 45000, text: '2023-03-15' });
    expect(sheet.cell(parseA1('A3')).value).toBe('12');
    expect(sheet.date1904).toBe(false);
  });

  test('says when dates count from 1904', ['date1904'], async () => {
    const fixture = { ...workbookOf({ name: '值', cells: { A1: 1 } }), date1904: true };
    expect((await snapshotOf(await open(fixture), '值')).date1904).toBe(true);
  });

  test('reads error values as errors', ['errorValues'], async () => {
    const fixture = workbookOf({
      name: '值',
      cells: { A1: { value: { error: '#DIV/0!' }, formula: '=1/0' } },
    });
    const sheet = await snapshotOf(await open(fixture), '值');
    expect(sheet.cell(parseA1('A1'))).toMatchObject({
      value: { error: '#DIV/0!' },
      formula: '=1/0',
      text: '#DIV/0!',
    });
  });

  test('reads merged areas', [], async () => {
    const sheet = await snapshotOf(await open(workbookOf(FORM)), '自评表');
    expect(sheet.mergeAt(parseA1('D1'))).toEqual({ top: 0, left: 0, bottom: 0, right: 5 });
    expect(sheet.mergeAt(parseA1('F2'))).toEqual({ top: 1, left: 1, bottom: 1, right: 5 });
    expect(sheet.mergeAt(parseA1('A3'))).toBeNull();
    expect(sheet.merges).toHaveLength(2);
  });

  test('reads hidden rows and columns like others and says so', ['hiding'], async () => {
    const fixture = workbookOf({ ...FORM, hiddenRows: [4], hiddenColumns: ['C'] });
    const sheet = await snapshotOf(await open(fixture), '自评表');
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect(sheet.cell(parseA1('C4')).value).toBe(55);
  });

  test('says which cells of a protected sheet are locked', ['protection'], async () => {
    const cells = { A1: '锁定', A2: { value: 1, unlocked: true } };
    const sheet = await snapshotOf(
      await open(workbookOf({ name: '保护', cells, isProtected: true })),
      '保护',
    );
    expect(sheet.isProtected).toBe(true);
    expect(sheet.cell(parseA1('A1')).locked).toBe(true);
    expect(sheet.cell(parseA1('A2')).locked).toBe(false);
  });

  test('lists all sheets in order, hidden ones included', [], async () => {
    const fixture = workbookOf(FORM, { name: '隐藏', hidden: true, cells: { A1: 1 } }, SECOND);
    const { host } = await open(fixture);
    expect((await host.sheets()).map(({ name, hidden, active }) => [name, hidden, active])).toEqual(
      [
        ['自评表', false, true],
        ['隐藏', true, false],
        ['第二张', false, false],
      ],
    );
  });

  test('reads the active sheet when none is named', [], async () => {
    const { host } = await open(workbookOf(FORM, SECOND));
    expect((await host.read()).name).toBe('自评表');
  });

  test('reads all sheets in order and tells how far it is', [], async () => {
    const fixture = workbookOf(FORM, { name: '隐藏', hidden: true, cells: { A1: 1 } }, SECOND);
    const { host } = await open(fixture);
    const seen: number[] = [];
    const sheets = await host.readAll({ onProgress: ({ done }) => seen.push(done) });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['自评表', false],
      ['隐藏', true],
      ['第二张', false],
    ]);
    expect(sheets[2]!.cell(parseA1('A1')).value).toBe('第二张表');
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(3);
  });

  test('stops reading all sheets when told to', [], async () => {
    const { host } = await open(workbookOf(FORM, SECOND));
    const stop = new AbortController();
    stop.abort();
    const reading = host.readAll({ signal: stop.signal });
    await expect(reading).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
  });

  test('says when the sheet asked for is gone', [], async () => {
    const { host } = await open(workbookOf(FORM));
    const { id: workbook } = await host.workbook();
    const sheet = { workbook, id: 'no-such-sheet', name: '没有' };
    const error = await host.read({ sheet }).catch((e) => e);
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe('sheet-gone');
  });

  test('names the workbook', [], async () => {
    const { host } = await open(workbookOf(FORM));
    expect((await host.workbook()).name).not.toBe('');
  });
}

const SECOND = { name: '第二张', cells: { A1: '第二张表' } };
