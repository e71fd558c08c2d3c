import type { NewSheet } from '../../../../src/sheet';
import { styledAreas } from '../../../../src/hosts/excel/writing/fill-sheet';
import { ExcelFault } from '../host/faults';
import { expectNoGaps, startExcel } from '../start-excel';

afterEach(expectNoGaps);

/** A list of rows with a heading, the way a summary looks. */
function list(rows: number, text = '项目'): NewSheet {
  const cells: NewSheet['cells'] = [
    { at: { row: 0, column: 0 }, value: '绩效自评汇总表', style: 'title' },
    ...Array.from({ length: rows }, (_, i) => [
      { at: { row: i + 1, column: 0 }, value: `${text}${i}`, style: 'text' as const },
      {
        at: { row: i + 1, column: 1 },
        value: 90 + i / 100,
        format: '0.00',
        style: 'number' as const,
      },
    ]).flat(),
  ];
  return {
    name: '绩效自评汇总',
    replace: true,
    widths: [30, 12],
    heights: [{ row: 0, points: 30 }],
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    validations: [],
    landscape: true,
  };
}

test('cells that look alike are styled as areas, a merged one as a whole', () => {
  expect(styledAreas(list(3))).toEqual([
    { style: 'title', area: { top: 0, left: 0, bottom: 0, right: 1 } },
    { style: 'text', area: { top: 1, left: 0, bottom: 3, right: 0 } },
    { style: 'number', area: { top: 1, left: 1, bottom: 3, right: 1 } },
  ]);
});

test('a summary of thousands of rows is added within the limit of Excel on the web', async () => {
  const { program, book, host } = startExcel();
  program.limit = 5_000_000;
  const ref = await host.addSheet(
    list(6_000, '世界技能博物馆运行维护专项经费及配套设施更新改造项目'.repeat(6)),
  );
  const added = book.find(ref.name);
  expect([added.at('A6001').value, added.at('B6001').value]).toEqual([
    `${'世界技能博物馆运行维护专项经费及配套设施更新改造项目'.repeat(6)}5999`,
    149.99,
  ]);
  expect(program.trips.every(({ refused }) => refused === null)).toBe(true);
});

const OLD = list(2, '旧');
const NEW = list(3, '新');

/** What the sheets of the workbook hold, by name. */
function held({ book }: ReturnType<typeof startExcel>): [string, unknown][] {
  return book.sheets.map((sheet) => [sheet.name, sheet.at('A2').value]);
}

test('a failure at any step leaves neither half a sheet nor a lost one', async () => {
  let steps = 0;
  const dry = startExcel();
  await dry.host.addSheet(OLD);
  dry.program.checkpoint = () => void steps++;
  await dry.host.addSheet(NEW);
  expect(steps).toBeGreaterThan(60);
  for (let fail = 1; fail <= steps; fail++) {
    const excel = startExcel();
    await excel.host.addSheet(OLD);
    let step = 0;
    excel.program.checkpoint = () => {
      if (++step === fail) throw new ExcelFault('GeneralException');
    };
    await excel.host.addSheet(NEW).catch(() => null);
    const sheets = held(excel);
    const [, summary] = sheets;
    expect([fail, summary]).toEqual([fail, ['绩效自评汇总', expect.stringMatching(/^(旧|新)0$/)]]);
    const whole = excel.book.find('绩效自评汇总');
    const rows = [2, 3, 4].map((row) => whole.at(`A${row}`).value);
    expect([
      ['旧0', '旧1', ''],
      ['新0', '新1', '新2'],
    ]).toContainEqual(rows);
    for (const [, first] of sheets.slice(2)) expect(first).toBe('新0');
  }
});

test('a summary the officer has protected is left alone', async () => {
  const excel = startExcel();
  const first = await excel.host.addSheet(OLD);
  excel.book.find(first.name).protection.on = true;
  const second = await excel.host.addSheet(NEW);
  expect(second.name).toBe('绩效自评汇总(2)');
  expect(held(excel)).toEqual([
    ['自评表', ''],
    ['绩效自评汇总', '旧0'],
    ['绩效自评汇总(2)', '新0'],
  ]);
});

test.each(['PageLayout', 'NamedItemCollection', 'RangeFormat', 'DataValidation'])(
  'a refused %s costs an added sheet nothing else',
  async (refused) => {
    const { program, book, host } = startExcel();
    const validations: NewSheet['validations'] = [
      {
        area: { top: 1, left: 1, bottom: 2, right: 1 },
        allowed: { min: 0, max: 100 },
        message: '0至100',
      },
    ];
    program.checkpoint = (action, target) => {
      const isWidth = refused !== 'RangeFormat' || /ColumnWidth/.test(action.Name);
      if (target?.typeName === refused && isWidth) throw new ExcelFault('GeneralException');
    };
    const ref = await host.addSheet({ ...OLD, validations });
    expect(book.find(ref.name).at('B3').value).toBe(90.01);
    expect(book.active!.name).toBe(ref.name);
  },
);

/** What may come out of a trip. */
const THROWN: readonly [string, unknown][] = [
  ['an error', new Error('操作失败')],
  ['a text', '操作失败'],
  ['an empty text', ''],
  ['a plain object', { code: 'GeneralException', message: '操作失败' }],
  ['null', null],
  ['nothing', undefined],
];

test.each(THROWN)(
  '%s thrown by any trip of filling it anew leaves the summary whole',
  async (_, thrown) => {
    const real = Excel.run;
    for (let trip = 1; ; trip++) {
      const { book, host } = startExcel();
      await host.addSheet(list(3, '旧'));
      let trips = 0;
      const run = jest.spyOn(Excel, 'run').mockImplementation(((...args: unknown[]) => {
        trips += 1;
        return trips === trip
          ? Promise.reject(thrown)
          : (real as (...all: unknown[]) => unknown).apply(Excel, args);
      }) as typeof Excel.run);
      const added = await host.addSheet(list(3, '新')).catch((error: unknown) => ({ error }));
      run.mockRestore();
      if (trips < trip) break;
      const said = 'error' in added ? added.error : null;
      if (said !== null && said !== thrown) expect(said).toMatchObject({ name: 'HostError' });
      const lists = book.sheets.filter(({ name }) => name.startsWith('绩效自评汇总'));
      expect([trip, lists.some(({ name }) => name === '绩效自评汇总')]).toEqual([trip, true]);
      for (const one of lists) {
        const texts = ['A1', 'A2', 'A3', 'A4'].map((cell) => one.at(cell).value);
        const [kind] = String(texts[1]);
        expect([trip, texts]).toEqual([
          trip,
          ['绩效自评汇总表', `${kind}0`, `${kind}1`, `${kind}2`],
        ]);
      }
    }
  },
);
