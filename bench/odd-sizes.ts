import { newWorkbook, WorkbookFile } from '../src/hosts/file';
import { reviewSheet } from '../src/review';
import type { Area, NewCell } from '../src/sheet';
import { workbookOfSheets } from './books';
import { costOf } from './measure';
import { ms, type Section } from './section';

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROW = ['产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '90', '90'];
const FORM = [
  ['项目支出绩效自评表'],
  ['项目名称', '河道保洁项目'],
  HEADER,
  ROW,
  ['总分', '', '', '', '', '90', '90'],
];

/** What no officer sends and one file may hold all the same, smaller and larger: how its time grows. */
const KINDS: readonly (readonly [string, readonly number[], (count: number) => Uint8Array])[] = [
  ['sheets in a workbook', [1000, 10_000], workbookOfSheets],
  ['forms below each other', [500, 2000], (count) => stacked(count)],
  ['forms side by side', [100, 400, 800], (count) => sideBySide(count)],
  ['equal rows', [2500, 10_000], (count) => book([HEADER, ...Array<string[]>(count).fill(ROW)])],
  ['merges of a whole column', [50, 250], (count) => book(FORM, wholeColumns(count))],
  ['signs in a cell', [10_000, 100_000], (count) => book(longTexts(count))],
];

/** Reading and reviewing sheets of strange sizes, one run each. */
export async function oddSizes(): Promise<Section> {
  const rows: string[][] = [];
  for (const [name, counts, bytesOf] of KINDS) {
    for (const count of counts) {
      const bytes = bytesOf(count);
      const { cpu } = await costOf(() => reviewAll(bytes));
      rows.push([name, String(count), ms(cpu), ((cpu * 1000) / count).toFixed(1)]);
    }
  }
  return {
    title: 'Sheets of strange sizes',
    notes: [
      'Read from an .xlsx and reviewed with all rules, one run each. Linear growth keeps the last column the same.',
    ],
    heads: ['what there is much of', 'how many', 'ms', 'µs each'],
    rows,
  };
}

function reviewAll(bytes: Uint8Array): void {
  const file = new WorkbookFile(bytes);
  for (const sheet of file.sheets) reviewSheet(file.read(sheet));
}

function book(rows: readonly (readonly string[])[], merges: readonly Area[] = []): Uint8Array {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((value, column): NewCell[] =>
      value === '' ? [] : [{ at: { row, column }, value, style: 'text' }],
    ),
  );
  return newWorkbook([
    {
      name: '自评表',
      replace: false,
      widths: [],
      cells,
      merges,
      validations: [],
      landscape: false,
    },
  ]);
}

function stacked(count: number): Uint8Array {
  return book(Array.from({ length: count }, () => [...FORM, [], []]).flat());
}

const WIDTH = HEADER.length;

function sideBySide(count: number): Uint8Array {
  const padded = (row: readonly string[]) =>
    Array.from({ length: WIDTH + 1 }, (_, c) => row[c] ?? '');
  return book(FORM.map((row) => Array<string[]>(count).fill(padded(row)).flat()));
}

/** The last row of a sheet, 0-based. */
const LAST_ROW = 1_048_575;

function wholeColumns(count: number): Area[] {
  return Array.from({ length: count }, (_, i) => ({
    top: 0,
    bottom: LAST_ROW,
    left: WIDTH + 1 + 2 * i,
    right: WIDTH + 2 + 2 * i,
  }));
}

/** The same sign over and over as the name, the target and the result of a row. */
function longTexts(count: number): string[][] {
  return [
    HEADER,
    ['产出指标', '数量指标', '…'.repeat(count), '≥'.repeat(count), '9'.repeat(count), '90', '90'],
  ];
}
