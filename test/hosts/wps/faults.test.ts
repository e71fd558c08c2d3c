import { HostError, markFormula, parseA1 } from '../../../src/sheet';
import { contentAt, editOf, FORM, workbookOf } from '../contract/form-fixture';
import type { Modes } from './fake';
import { openWps } from './open-wps';

const column = (rows: readonly number[]) => ({
  ...FORM,
  cells: {
    ...FORM.cells,
    ...Object.fromEntries(rows.map((row) => [`H${row}`, { value: null, format: '0.00' }])),
  },
});

/** Writes 1, 2, 3 … into H2, H3, H4 … and gives the receipt. */
async function writeColumn(modes: Partial<Modes>, rows = [2, 3, 4, 5]) {
  const subject = openWps(workbookOf(column(rows)), modes);
  const sheet = await subject.host.read();
  const edits = rows.map((row, index) => editOf(sheet, `H${row}`, index + 1.5));
  const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  return { subject, edits, receipt, after: await subject.host.read() };
}

describe('writes that WPS does not carry out', () => {
  test.each(['taken', 'ignored', 'thrown', 'first-everywhere'] as const)(
    'a column arrives whole where rows of values are %s',
    async (arrays) => {
      const { receipt, after } = await writeColumn({ arrays });
      expect([2, 3, 4, 5].map((row) => contentAt(after, `H${row}`).value)).toEqual([
        1.5, 2.5, 3.5, 4.5,
      ]);
      expect(receipt.written).toHaveLength(4);
    },
  );

  test('values that are silently lost are refused as ignored', async () => {
    const { receipt, edits, after } = await writeColumn({ lost: 'values' });
    expect(receipt.written).toEqual([]);
    expect(receipt.refused.map(({ edit, code }) => [edit, code])).toEqual(
      edits.map((edit) => [edit, 'ignored']),
    );
    expect(contentAt(after, 'H2').value).toBeNull();
  });

  test('a number that became a text for want of its format is taken back and refused', async () => {
    const subject = openWps(workbookOf(FORM), { lost: 'formats' });
    const sheet = await subject.host.read();
    const edits = [editOf(sheet, 'E5', 9.8, '0.00')];
    const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    expect(receipt.refused.map(({ code }) => code)).toEqual(['ignored']);
    expect(contentAt(await subject.host.read(), 'E5')).toEqual(contentAt(sheet, 'E5'));
  });

  test('marks that are silently lost are reported, and the values stand', async () => {
    const subject = openWps(workbookOf(FORM), { lost: 'marks' });
    const sheet = await subject.host.read();
    const marks = [{ cell: parseA1('F4'), kind: 'reason-missing' }];
    const edits = [editOf(sheet, 'E4', 4.58)];
    const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits, marks }]);
    expect(receipt.written).toHaveLength(1);
    expect(receipt.marks[0]).toMatchObject({
      count: 0,
      refused: expect.stringMatching(/未能标记/),
    });
  });
});

describe('a cell being edited', () => {
  test.each(['throws', 'ignores'] as const)(
    'is told as such where WPS %s, and nothing is written',
    async (editing) => {
      const subject = openWps(workbookOf(FORM));
      const sheet = await subject.host.read();
      subject.world.modes.editing = editing;
      const edits = [editOf(sheet, 'E4', 4.58)];
      const error: unknown = await subject.host
        .apply([{ sheet: sheet.sheet, edits, marks: null }])
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ name: 'HostError', code: 'cell-editing' });
      expect((error as HostError).message).toMatch(/正在编辑单元格/);
      subject.world.modes.editing = 'no';
      expect(contentAt(await subject.host.read(), 'E4').value).toBeNull();
    },
  );

  test('reads as usual', async () => {
    const subject = openWps(workbookOf(FORM), { editing: 'throws' });
    expect((await subject.host.read()).cell(parseA1('C4')).text).toBe('55.00');
  });
});

describe('no open workbook', () => {
  test.each(['none-throws', 'none-null'] as const)(
    'is told in one sentence by every method (%s)',
    async (workbook) => {
      const { host } = openWps(workbookOf(FORM), { workbook });
      const ref = { workbook: 'w', id: 'code:Sheet1', name: '自评表' };
      const attempts = [
        () => host.workbook(),
        () => host.sheets(),
        () => host.read(),
        () => host.read({ sheet: ref }),
        () => host.readAll(),
        () => host.apply([{ sheet: ref, edits: [], marks: [] }]),
        () => host.select(ref, { row: 0, column: 0 }),
      ];
      for (const attempt of attempts) {
        const error = await attempt().catch((reason: unknown) => reason);
        expect(error).toMatchObject({ name: 'HostError', code: 'no-workbook' });
        expect((error as HostError).message).toMatch(/^当前没有打开的工作簿.*。$/);
      }
    },
  );
});

describe('an error on the way', () => {
  test('takes back what was written before it', async () => {
    const subject = openWps(workbookOf(FORM, { ...FORM, name: '第二张' }));
    const first = await subject.host.read();
    const refs = await subject.host.sheets();
    const second = await subject.host.read({ sheet: refs[1]! });
    const model = subject.world.sheets[1]!;
    const enter = model.enter.bind(model);
    jest.spyOn(model, 'enter').mockImplementation((at, input) => {
      if (typeof input === 'number') throw new Error('磁盘已满');
      enter(at, input);
    });
    const applying = subject.host.apply([
      { sheet: first.sheet, edits: [editOf(first, 'E4', 1)], marks: null },
      { sheet: second.sheet, edits: [editOf(second, 'E4', 2)], marks: null },
    ]);
    await expect(applying).rejects.toMatchObject({ name: 'HostError', code: 'failed' });
    const after = await subject.host.read();
    expect(contentAt(after, 'E4')).toEqual(contentAt(first, 'E4'));
  });

  test('leaves screen updates, events and alerts as they were', async () => {
    const subject = openWps(workbookOf(FORM));
    const sheet = await subject.host.read();
    subject.world.switches.DisplayAlerts = false;
    jest.spyOn(subject.world.sheets[0]!, 'enter').mockImplementation(() => {
      throw new Error('磁盘已满');
    });
    const edits = [editOf(sheet, 'E4', 1)];
    await expect(subject.host.apply([{ sheet: sheet.sheet, edits, marks: null }])).rejects.toThrow(
      HostError,
    );
    expect(subject.world.switches).toEqual({
      ScreenUpdating: true,
      EnableEvents: true,
      DisplayAlerts: false,
    });
  });

  test('a mistake of the program itself is not put down to WPS', async () => {
    const subject = openWps(workbookOf(FORM));
    jest.spyOn(subject.world.sheets[0]!, 'mergeAt').mockImplementation(() => {
      throw new TypeError('planted');
    });
    await expect(subject.host.read()).rejects.toThrow(TypeError);
  });
});

test('where copies of sheets are silently lost, no sheet of the officer is taken for one', async () => {
  const { host, world } = openWps(workbookOf(FORM), { lost: 'copies' });
  const cells = [{ at: parseA1('A1'), value: '汇总', style: 'title' as const }];
  const look = { widths: [], merges: [], validations: [], landscape: true };
  const summary = { ...look, name: '汇总表', replace: true, cells };
  await host.addSheet(summary);
  world.sheets.push(world.sheets[0]!.copy('目标表', 'Sheet9'));
  await host.addSheet({ ...summary, cells: [{ ...cells[0]!, value: '新的汇总' }] });
  expect(world.sheets.map(({ name }) => name)).toEqual(['自评表', '汇总表', '目标表']);
  expect(world.sheets[1]!.cell(parseA1('A1')).value).toBe('新的汇总');
});

describe('marks', () => {
  test('lie on the cells asked for with the product’s look, in the number ET takes for it', async () => {
    const subject = openWps(workbookOf(FORM));
    const sheet = await subject.host.read();
    const marks = [4, 5, 7].map((row) => ({ cell: parseA1(`F${row}`), kind: 'reason-missing' }));
    await subject.host.apply([{ sheet: sheet.sheet, edits: [], marks }]);
    expect(await subject.officer.rules('自评表')).toEqual([
      { area: 'F4:F5,F7', formula: markFormula('reason-missing') },
    ]);
    // #FFE699 read backwards: 99 E6 FF.
    expect(subject.world.sheets[0]!.conditions[0]!.look['Interior.Color']).toBe(0x99e6ff);
  });

  test('are found over more areas than one address can hold', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => 2 * index + 1);
    const subject = openWps(workbookOf(FORM));
    const sheet = await subject.host.read();
    const marks = rows.map((row) => ({ cell: parseA1(`AB${row}`), kind: 'reason-missing' }));
    const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits: [], marks }]);
    expect(receipt.marks[0]).toMatchObject({ count: 120, refused: null });
    const [first] = subject.world.sheets[0]!.conditions;
    first!.areas = subject.world.sheets[0]!.conditions.flatMap(({ areas }) => areas);
    subject.world.sheets[0]!.conditions = [first!];
    expect((await subject.host.read()).marks).toHaveLength(120);
  });
});

describe('a sheet of one cell', () => {
  test('reads its value, and an empty sheet as empty', async () => {
    const one = openWps(workbookOf({ name: '一格', cells: { C3: { value: 0.5, format: '0%' } } }));
    const sheet = await one.host.read();
    expect(sheet.cell(parseA1('C3'))).toMatchObject({ value: 0.5, text: '50%' });
    expect(sheet.rowNumbers()).toEqual([2]);
    const none = openWps(workbookOf({ name: '空', cells: {} }));
    expect((await none.host.read()).rowNumbers()).toEqual([]);
  });
});

describe('values', () => {
  test('every error value is read from its integer', async () => {
    const errors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
    const cells = Object.fromEntries(errors.map((error, i) => [`A${i + 1}`, { value: { error } }]));
    const sheet = await openWps(workbookOf({ name: '错', cells })).host.read();
    expect(errors.map((_, i) => sheet.cell(parseA1(`A${i + 1}`)).value)).toEqual(
      errors.map((error) => ({ error })),
    );
  });

  test('a number that looks like an error value stays a number', async () => {
    const fixture = workbookOf({ name: '数', cells: { A1: -2146826281, A2: 1 } });
    const sheet = await openWps(fixture).host.read();
    expect(sheet.cell(parseA1('A1')).value).toBe(-2146826281);
  });

  test('formats stretched over a million rows do not stop the reading', async () => {
    const subject = openWps(workbookOf({ ...FORM, cells: { ...FORM.cells } }));
    subject.world.sheets[0]!.own({ row: 1_000_000, column: 5 }).format = '0.00';
    const sheet = await subject.host.read();
    expect(sheet.cell(parseA1('E4')).format).toBe('0.00');
    expect(sheet.rowNumbers().at(-1)).toBe(7);
  });
});
