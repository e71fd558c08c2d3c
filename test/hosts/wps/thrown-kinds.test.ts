import { HostError, parseA1 } from '../../../src/sheet';
import { editOf, FORM, workbookOf } from '../contract/form-fixture';
import { openWps } from './open-wps';

/** All kinds of things spreadsheets have been seen to throw. */
const THROWN: readonly [string, unknown][] = [
  ['an Error', new Error('操作失败')],
  ['a text', '操作失败'],
  ['an empty text', ''],
  ['a plain object', { number: -2146827284, description: '操作失败' }],
  ['null', null],
  ['nothing', undefined],
];

const mark = (name: string) => ({ cell: parseA1(name), kind: 'reason-missing' });

describe.each(THROWN)('where WPS throws %s', (_, thrown) => {
  test.each([
    'FormatConditions.Add',
    'FormatConditions.Count',
    'Range.FormatConditions',
    'Interior.Color',
    'Borders.LineStyle',
  ])('for %s, the values stand and the marks are told apart', async (member) => {
    const { host, world } = openWps(workbookOf(FORM), { broken: [member], thrown });
    const sheet = await host.read();
    const edits = [editOf(sheet, 'E4', 4.58)];
    const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: [mark('F4')] }]);
    expect(receipt.written).toHaveLength(1);
    expect(receipt.marks[0]!.refused).toMatch(/^当前版本的 WPS 表格未能标记单元格/);
    expect(world.sheets[0]!.cell(parseA1('E4')).value).toBe(4.58);
  });

  test('for one conditional format, the marks beside it are still found', async () => {
    const rules = [{ area: 'C4:C7', formula: 'C4>100', fill: '#FF0000' }];
    const { host, world } = openWps(workbookOf({ ...FORM, conditionalFormats: rules }));
    const { sheet } = await host.read();
    await host.apply([{ sheet, edits: [], marks: [mark('F4')] }]);
    const [theirs] = world.sheets[0]!.conditions;
    Object.defineProperty(theirs, 'formula', {
      get: () => {
        throw thrown;
      },
    });
    expect((await host.read()).marks).toEqual([mark('F4')]);
  });

  test('for Goto, the cell is selected; for Select, it is shown', async () => {
    for (const member of ['Application.Goto', 'Range.Select']) {
      const { host } = openWps(workbookOf(FORM), { broken: [member], thrown });
      const { sheet } = await host.read();
      await expect(host.select(sheet, parseA1('E4'))).resolves.toBeUndefined();
    }
  });

  test('for both, a sentence says that it was refused', async () => {
    const broken = ['Application.Goto', 'Range.Select'];
    const { host } = openWps(workbookOf(FORM), { broken, thrown });
    const { sheet } = await host.read();
    const error: unknown = await host.select(sheet, parseA1('E4')).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).message).toMatch(/^表格程序拒绝了这次操作，请重试；.*。$/);
    expect((error as HostError).cause).toBeInstanceOf(Error);
  });

  test.each([
    'Worksheet.PageSetup',
    'PageSetup.Zoom',
    'Range.ColumnWidth',
    'Range.Borders',
    'Validation.Add',
    'Worksheet.Activate',
  ])('for %s, a sheet is added all the same', async (member) => {
    const { host } = openWps(workbookOf(FORM), { broken: [member], thrown });
    const ref = await host.addSheet(SUMMARY);
    expect((await host.read({ sheet: ref })).cell(parseA1('B1')).value).toBe(12);
  });

  test('for a value of a new sheet, no half a sheet is left', async () => {
    const { host, world } = openWps(workbookOf(FORM));
    world.border.broken = ['Range.Value2'];
    world.border.thrown = thrown;
    await expect(host.addSheet(SUMMARY)).rejects.toBeInstanceOf(HostError);
    expect(world.sheets.map(({ name }) => name)).toEqual(['自评表']);
    expect(world.active.name).toBe('自评表');
  });

  test('for a value of a sheet filled anew, the sheet is as before', async () => {
    const { host, world } = openWps(workbookOf(FORM));
    await host.addSheet(SUMMARY);
    world.border.broken = ['Range.Value2'];
    world.border.thrown = thrown;
    const wish = { ...SUMMARY, cells: [{ ...SUMMARY.cells[0]!, value: '新' }] };
    await expect(host.addSheet(wish)).rejects.toBeInstanceOf(HostError);
    world.border.broken = [];
    expect(world.sheets.map(({ name }) => name)).toEqual(['自评表', '汇总']);
    expect(world.sheets[1]!.cell(parseA1('B1')).value).toBe(12);
    // It is still known to be the product's own.
    await host.addSheet(wish);
    expect(world.sheets.map(({ name }) => name)).toEqual(['自评表', '汇总']);
    expect(world.sheets[1]!.cell(parseA1('A1')).value).toBe('新');
  });

  test('for hidden rows and the like, the sheet is read without them', async () => {
    for (const [member, unread] of [
      ['Range.EntireRow', ['hidden-rows']],
      ['Range.EntireColumn', ['hidden-columns']],
      ['Range.Hidden', ['hidden-rows', 'hidden-columns']],
      ['Range.FormatConditions', ['marks']],
    ] as const) {
      const { host } = openWps(workbookOf(FORM), { broken: [member], thrown });
      const sheet = await host.read();
      expect([...sheet.unread]).toEqual(unread);
      expect(sheet.cell(parseA1('C4')).text).toBe('55.00');
      expect(sheet.merges).toHaveLength(2);
    }
  });

  test('for an assignment, the other cells are taken back and one sentence tells', async () => {
    const { host, world } = openWps(workbookOf(FORM));
    const sheet = await host.read();
    const enter = world.sheets[0]!.enter.bind(world.sheets[0]);
    jest.spyOn(world.sheets[0]!, 'enter').mockImplementation((at, input) => {
      if (input === '优') throw thrown;
      enter(at, input);
    });
    const edits = [editOf(sheet, 'B8', '优'), editOf(sheet, 'E4', 4.58)];
    const error: unknown = await host
      .apply([{ sheet: sheet.sheet, edits, marks: null }])
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'HostError', code: 'failed' });
    expect(world.sheets[0]!.cell(parseA1('E4')).value).toBeNull();
    expect(world.sheets[0]!.cell(parseA1('B8')).value).toBe('良');
  });
});

const SUMMARY = {
  name: '汇总',
  replace: true,
  widths: [10, 10],
  cells: [
    { at: { row: 0, column: 0 }, value: '合计', style: 'label' as const },
    { at: { row: 0, column: 1 }, value: 12, style: 'number' as const },
  ],
  merges: [],
  validations: [
    { area: { top: 0, left: 1, bottom: 0, right: 1 }, allowed: { min: 0, max: 9 }, message: '数' },
  ],
  landscape: true,
};
