import { columnName, parseA1 } from '../../../src/sheet';
import { editOf, FORM, workbookOf } from '../contract/form-fixture';
import type { Modes } from './fake';
import { openWps } from './open-wps';

const EMPTIES = [null, undefined, ''] as const;

describe('used ranges', () => {
  const far = { ...FORM.cells, XFD2: '角落', A1048576: 7 };

  test.each(EMPTIES)(
    'values in the last row and column are read with the form (empty cells are %p)',
    async (empty) => {
      const { host, world } = openWps(workbookOf({ ...FORM, cells: far }), { empty });
      const sheet = await host.read();
      expect(sheet.cell(parseA1('XFD2')).text).toBe('角落');
      expect(sheet.cell(parseA1('A1048576')).value).toBe(7);
      expect(sheet.cell(parseA1('C4')).text).toBe('55.00');
      expect(sheet.merges).toHaveLength(2);
      expect(world.border.calls).toBeLessThan(1_500);
    },
  );

  test.each(EMPTIES)(
    'formats stretched over all rows and all columns do not hide the form (%p)',
    async (empty) => {
      for (const lacks of [[], ['WorksheetFunction']] as const) {
        const { host, world } = openWps(workbookOf(FORM), { empty, lacks });
        world.sheets[0]!.own({ row: 1_048_575, column: 5 }).format = '0.00';
        if (lacks.length === 0) world.sheets[0]!.own({ row: 3, column: 16_383 }).format = '0.00';
        const sheet = await host.read();
        expect(sheet.cell(parseA1('E4')).format).toBe('0.00');
        expect(sheet.rowNumbers().filter((row) => row < 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      }
    },
  );

  test('a value in the last row of a stretched column counts without worksheet functions too', async () => {
    const modes: Partial<Modes> = { lacks: ['WorksheetFunction'], empty: undefined };
    const rows = Array.from({ length: 102_000 }, (_, row) => [`A${row + 1}`, row] as const);
    const { host } = openWps(workbookOf({ name: '长', cells: Object.fromEntries(rows) }), modes);
    expect((await host.read()).cell(parseA1('A102000')).value).toBe(101_999);
  });

  test('values strewn over the whole grid are refused in one sentence', async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `${columnName((n * 61) % 16_384)}${n * 3_000 + 1}`,
        n,
      ]),
    );
    const { host } = openWps(workbookOf({ name: '散', cells }));
    await expect(host.read()).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('numbers that come as texts', () => {
  const cells = {
    ...FORM.cells,
    C7: '12',
    D3: { value: 5, format: 'General' },
    F4: { value: '007', format: '@' },
  };

  test('are read as numbers where the cell holds one; a text stays a text', async () => {
    const { host } = openWps(workbookOf({ ...FORM, cells }), { numbers: 'texts' });
    const sheet = await host.read();
    expect(sheet.cell(parseA1('C4'))).toMatchObject({ value: 55, text: '55.00' });
    expect(sheet.cell(parseA1('C5'))).toMatchObject({ value: 0.98, text: '98%' });
    expect(sheet.cell(parseA1('D3')).value).toBe(5);
    expect(sheet.cell(parseA1('C7')).value).toBe('12');
    expect(sheet.cell(parseA1('F4')).value).toBe('007');
  });

  test('are written and read back as numbers', async () => {
    const { host } = openWps(workbookOf({ ...FORM, cells }), { numbers: 'texts' });
    const sheet = await host.read();
    const edits = [editOf(sheet, 'E4', 4.58), editOf(sheet, 'E5', 9.8, 'General')];
    const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    expect(receipt.refused).toEqual([]);
    expect((await host.read()).cell(parseA1('E4')).value).toBe(4.58);
  });

  test('are told by their format where the spreadsheet cannot be asked', async () => {
    const modes: Partial<Modes> = { numbers: 'texts', lacks: ['WorksheetFunction'] };
    const sheet = await openWps(workbookOf({ ...FORM, cells }), modes).host.read();
    expect(sheet.cell(parseA1('C4')).value).toBe(55);
    expect(sheet.cell(parseA1('F4')).value).toBe('007');
  });

  test('where numbers come as numbers, a text in a format of numbers stays one', async () => {
    const odd = { ...FORM.cells, C4: { value: '55', format: '0.00' } };
    const sheet = await openWps(workbookOf({ ...FORM, cells: odd })).host.read();
    expect(sheet.cell(parseA1('C4')).value).toBe('55');
    const alone = { A1: { value: '55', format: '0.00' } };
    const only = await openWps(workbookOf({ name: '文本', cells: alone })).host.read();
    expect(only.cell(parseA1('A1')).value).toBe('55');
  });
});

describe('a build that does not say whether a cell is being edited', () => {
  test.each(['unknown', 'throws'] as const)(
    'names the Enter key wherever something is refused (Ready %s)',
    async (ready) => {
      for (const editing of ['throws', 'ignores'] as const) {
        const { host, world } = openWps(workbookOf(FORM), { ready });
        const sheet = await host.read();
        world.modes.editing = editing;
        const edits = [editOf(sheet, 'E4', 4.58)];
        const error: unknown = await host
          .apply([{ sheet: sheet.sheet, edits, marks: null }])
          .catch((e: unknown) => e);
        expect(error).toMatchObject({ name: 'HostError' });
        expect((error as Error).message).toMatch(/正在编辑单元格，请先按回车/);
      }
    },
  );
});

describe('a protected sheet whose score cells are open', () => {
  test('a cell of text format takes the value as text, and keeps its format', async () => {
    const cells = { ...FORM.cells, E5: { value: null, format: '@', unlocked: true } };
    const { host, world } = openWps(workbookOf({ ...FORM, cells, isProtected: true }));
    const sheet = await host.read();
    const edits = [editOf(sheet, 'E5', 9.8, '0.00')];
    const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    expect(receipt.written.map(({ edit }) => edit.after)).toEqual([
      { value: '9.80', formula: null, format: '@' },
    ]);
    expect(world.sheets[0]!.cell(parseA1('E5'))).toMatchObject({ value: '9.80', format: '@' });
  });
});

test('an officer’s change is noticed without any event, within 15 seconds, once', async () => {
  jest.useFakeTimers();
  try {
    const { host, world } = openWps(workbookOf(FORM));
    const changes: unknown[] = [];
    const stop = host.onChange((change) => changes.push(change));
    const { sheet } = await host.read();
    world.sheets[0]!.own(parseA1('C4')).value = 56;
    jest.advanceTimersByTime(15_000);
    expect(changes).toEqual([{ sheet, area: null }]);
    jest.advanceTimersByTime(30_000);
    expect(changes).toHaveLength(1);
    world.close(world.front);
    expect(() => jest.advanceTimersByTime(60_000)).not.toThrow();
    stop();
  } finally {
    jest.useRealTimers();
  }
});
