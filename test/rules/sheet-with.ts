import {
  type Area,
  type Cell,
  type CellValue,
  EMPTY_CELL,
  parseA1,
  parseA1Area,
  type SheetPart,
  SheetSnapshot,
} from '../../src/sheet';

/** What a cell of a test sheet holds: a text (plain numbers become number cells), or its parts; null empties it. */
export type Held = string | null | Partial<Cell>;

export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
  readonly isProtected?: boolean;
  /** What the spreadsheet would not give. */
  readonly unread?: readonly SheetPart[];
  /** Another form than the ordinary one, row by row. */
  readonly rows?: readonly (readonly string[])[];
}

/**
 * A correct self-evaluation form in the usual layout: 50 points of output, 30 of benefit, 10 of
 * satisfaction, 10 of execution; row 14 falls short (9 of 12 events, 7.50 of 10.00) and says why.
 * 141.00 ÷ 150.00 is 94.00 %, 9.40 points; the scores add up to 96.90, 优.
 */
export const ORDINARY: readonly (readonly string[])[] = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '社区养老服务补贴经费'],
  ['主管部门', '市民政局', '实施单位', '市养老服务中心'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '120.00', '150.00', '141.00', '10.00', '94.00', '9.40'],
  ['', '其中：当年财政拨款', '100.00', '130.00', '121.00', '-', '93.07', '-'],
  ['', '上年结转资金', '20.00', '20.00', '20.00', '-', '100.00', '-'],
  ['', '其他资金', '0.00', '0.00', '0.00', '-', '0.00', '-'],
  ['年度总体目标', '预期目标', '', '', '实际完成情况'],
  ['', '为社区老年人提供居家养老服务补贴。', '', '', '补贴按月发放到户，新增服务点四处。'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'],
  ['产出指标', '数量指标', '补贴老年人数', '≥2000人', '2150人', '15.00', '15.00'],
  [
    '',
    '',
    '培训护理员场次',
    '≥12次',
    '9次',
    '10.00',
    '7.50',
    '受场地改造影响，三场培训推迟到次年，已商定新场地。',
  ],
  ['', '质量指标', '补贴发放准确率', '=100%', '100%', '10.00', '10.00'],
  ['', '时效指标', '补贴发放及时性', '及时', '达成指标', '10.00', '10.00'],
  ['', '成本指标', '人均补贴标准', '≤600元', '580元', '5.00', '5.00'],
  ['效益指标', '社会效益指标', '居家养老服务覆盖率', '≥60%', '66%', '15.00', '15.00'],
  ['', '可持续影响指标', '服务管理制度健全性', '健全', '达成指标', '15.00', '15.00'],
  ['满意度指标', '服务对象满意度指标', '受助老年人满意度', '≥90%', '93.5%', '10.00', '10.00'],
  ['总分', '', '', '', '', '100', '96.90'],
  ['评分等级', '优'],
];

/** The same form without its block of funds. */
export const WITHOUT_FUNDS: readonly (readonly string[])[] = [
  ...ORDINARY.slice(0, 4),
  ...ORDINARY.slice(9),
];

/** The same form whose funds have no 全年预算数 and no sources, with other cells in their row. */
export function withInitialBudget(total: readonly string[]): readonly (readonly string[])[] {
  const headers = ['项目资金（万元）', '', '年初预算数', '全年执行数', '分值', '执行率', '得分'];
  return [...ORDINARY.slice(0, 4), headers, ['', '年度资金总额', ...total], ...ORDINARY.slice(9)];
}

/** The same form published before the year is over: targets and weights, nothing else. */
export const UNFILLED: Readonly<Record<string, Held>> = Object.fromEntries(
  ['E', 'G', 'H']
    .flatMap((column) => Array.from({ length: 8 }, (_, i) => `${column}${13 + i}`))
    .concat(['E6', 'E7', 'E8', 'E9', 'G6', 'G7', 'G8', 'G9', 'H6', 'G21', 'B22', 'E11'])
    .map((name) => [name, null]),
);

/** A sheet that differs from the ordinary form only in the cells named. */
export function sheetWith(
  changes: Readonly<Record<string, Held>> = {},
  options: SheetOptions = {},
): SheetSnapshot {
  const cells = new Map<number, Map<number, Cell>>();
  (options.rows ?? ORDINARY).forEach((texts, row) => {
    const line = texts.flatMap((text, column): [number, Cell][] =>
      text === '' ? [] : [[column, cellOf(text)]],
    );
    cells.set(row, new Map(line));
  });
  for (const [name, held] of Object.entries(changes)) {
    const { row, column } = parseA1(name);
    const line = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, line);
    if (held === null) line.delete(column);
    else line.set(column, typeof held === 'string' ? cellOf(held) : partialCell(held));
  }
  return new SheetSnapshot({
    // an id is made by chance and may look like anything, a year too
    sheet: { workbook: 'file 2024', id: '2025', name: '自评表' },
    rows: cells,
    merges: (options.merges ?? []).map((name): Area => parseA1Area(name)),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    hidden: options.hidden ?? false,
    isProtected: options.isProtected ?? false,
    unread: new Set(options.unread),
  });
}

/** The cell a text stands for: plain numbers are number cells that show that text. */
export function cellOf(text: string): Cell {
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) {
    return { ...EMPTY_CELL, value: text, text };
  }
  const decimals = text.split('.')[1]?.length ?? 0;
  const format = text.includes(',') ? '#,##0.00' : decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  return { ...EMPTY_CELL, value: Number(text.replace(/,/g, '')), text, format };
}

function partialCell(held: Partial<Cell>): Cell {
  const cell = { ...EMPTY_CELL, ...held };
  return { ...cell, text: held.text ?? shown(cell.value) };
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
