import { Corrections } from '../../../src/form/correction';
import type { LayoutCorrection } from '../../../src/form/layout-correction';
import { Grid } from '../../../src/form/evidence/grid';
import {
  fundClaims,
  type FundHeader,
  fundHeaderAt,
  ratedHeader,
  taughtHeader,
} from '../../../src/form/fund/fund-headers';
import { fundRoom } from '../../../src/form/fund/fund-room';
import { columnName } from '../../../src/sheet';
import { gridOf as drawnGrid } from '../grid-of';
import { drawn, snapshotOf } from '../snapshot-of';

const BAND = { left: 0, right: 20 };

function gridOf(text: string, columns: LayoutCorrection['columns'] = []): Grid {
  const sheet = snapshotOf(drawn(text));
  const name = '某局版式';
  const layout = { kind: 'layout-correction', version: 1, name, sheet: null, columns, rows: [] };
  return new Grid(sheet, new Corrections(sheet.name, [layout as LayoutCorrection]));
}

/** What speaks for the columns of a header, as `D budget 10`. */
function weights(text: string, rows = { upper: 0, row: 0, lower: 0 }, columns = said()): string[] {
  return fundClaims(gridOf(text, columns), BAND, rows).map(
    ({ header, field, weight }) => `${columnName(header.left)} ${field} ${weight}`,
  );
}

/** The chosen columns, a guess with a question mark. */
function chosen(text: string, columns = said()): string[] {
  const grid = gridOf(text, columns);
  const { headers } = fundRoom(grid, BAND, 0, 20).header!;
  return Object.entries(headers).map(
    ([field, { left, guessed }]) => `${columnName(left)} ${field}${guessed ? '?' : ''}`,
  );
}

function said(column?: number, field = 'rate'): LayoutCorrection['columns'] {
  if (column === undefined) return [];
  return [{ block: 'fund', at: { column }, field }] as LayoutCorrection['columns'];
}

const ROW = '\n|年度资金总额|100|80|76|10|95%|9.5';

describe('what speaks for a column of amounts', () => {
  test('a label that names its field says 10, one that only contains its name or its noun 5', () => {
    const header = '项目资金||年初预算数|预算下达限额|全年执行数情况说明|分值|执行率|得分';
    expect(weights(`${header}${ROW}`)).toEqual([
      ...['C initial 10', 'D budget 5', 'E executed 5', 'F weight 10', 'G rate 10', 'H score 10'],
    ]);
  });

  test('1 less in the row above the amounts', () => {
    const text = `|||||分值\n项目资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分${ROW}`;
    const found = weights(text, { upper: 0, row: 1, lower: 1 });
    expect(found.filter((one) => one.includes('weight'))).toEqual(['F weight 10', 'F weight 9']);
  });

  test('16 for the parts that a header is split into', () => {
    const text = '项目资金||预算数||执行数\n||年初|全年\n|年度资金总额|100|80|76';
    const found = weights(text, { upper: 0, row: 0, lower: 1 });
    expect(found).toEqual(['C budget 10', 'E executed 10', 'C initial 16', 'D budget 16']);
  });

  test('300 for what an officer said, with a header and without one', () => {
    const header = '项目资金||年初预算数|全年预算数|全年执行数|分值||得分';
    expect(weights(`${header}${ROW}`, undefined, said(6))).toContain('G rate 300');
    expect(weights(`${header}${ROW}`, undefined, said(3, 'initial'))).toContain('D initial 300');
  });

  test('5 for a sum of the sources, 3 for an amount between two others', () => {
    const sources = '项目资金|中央|省级|合计|执行数\n|50|50|100|76';
    expect(weights(sources)).toEqual(['E executed 10', 'D budget 5']);
    expect(weights(`项目资金||年初预算数||全年执行数${ROW}`)).toContain('D budget 3');
  });

  test('3 more than for the rate that points are the score', () => {
    const header = '项目资金||年初预算数|全年预算数|全年执行数|预算执行率（10分）';
    expect(weights(`${header}\n|年度资金总额|100|80|76|9.5`)).toEqual(
      expect.arrayContaining(['F rate 10', 'F score 13']),
    );
  });
});

describe('which column of amounts is read', () => {
  const HEADER = '项目资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分';
  const READ = ['C initial', 'D budget', 'E executed', 'F weight', 'G rate', 'H score'];

  test('each under its label', () => {
    expect(chosen(`${HEADER}${ROW}`)).toEqual(READ);
  });

  test('the first of two that say the same is a guess', () => {
    const twice = HEADER.replace('全年执行数', '全年预算数');
    const read = ['C initial', 'D budget?', 'F weight', 'G rate', 'H score'];
    expect(chosen(`${twice}${ROW}`)).toEqual(read);
  });

  test('a label that names its field holds against one that only contains its name', () => {
    const header = HEADER.replace('年初预算数', '全年预算数及来源');
    expect(chosen(`${header}${ROW}`)).toEqual(READ.slice(1));
  });

  test('the row of the amounts holds against the row above it', () => {
    const text = `|||||||分值\n${HEADER}${ROW}`;
    expect(chosen(text)).toEqual(READ);
  });

  test('an amount before an adjusted one is that of the beginning', () => {
    expect(chosen('项目资金|预算金额|调整预算|支出金额\n总额|100|80|76')).toEqual([
      'C budget',
      'D executed',
      'B initial',
    ]);
  });

  test('points under the header of the rate are the score, as a guess, unless a score has its own', () => {
    const header = '项目资金||年初预算数|全年预算数|全年执行数|预算执行率（10分）';
    const row = '\n|年度资金总额|100|80|76|9.5|9.5';
    expect(chosen(`${header}${row}`)).toEqual([...READ.slice(0, 3), 'F score?']);
    expect(chosen(`${header}|得分${row}`)).toEqual([...READ.slice(0, 3), 'F rate', 'G score']);
  });

  test('what names the points of the block, with nothing under it, is no column', () => {
    const header = '预算执行率（10分）|预算数|执行数|甲乙|得分';
    expect(chosen(`${header}\n|66.5|66.5|100%|10`)).toEqual(['B budget', 'C executed', 'E score']);
    expect(chosen(`${header}\n100%|66.5|66.5||10`)).toContain('A rate');
  });

  test('words nobody foresaw head the amounts that the rates below divide', () => {
    const header = '资金投入|资金名称|计划|到位|支出|支出率|分值|得分';
    const rows = '\n|中央|200|200|200|100%\n|省级|150|150|115|76.67%\n|合计|350|350|315|90%|10|9';
    expect(chosen(`${header}${rows}`).sort()).toEqual([
      ...['C budget', 'E executed', 'F rate', 'G weight', 'H score'],
    ]);
    expect(chosen(`资金情况|合同额|实际支付|支付率|备注\n|1560|1513.2|97%|`).sort()).toEqual([
      ...['B budget', 'C executed', 'D rate', 'E reason'],
    ]);
    // no two of them give 80%
    expect(
      fundRoom(gridOf(`${header}\n|合计|350|350|315|80%|10|8`), BAND, 0, 20).header,
    ).toBeNull();
  });

  test('an officer settles it', () => {
    const twice = HEADER.replace('全年执行数', '全年预算数');
    const read = ['C initial', 'D budget?', 'E executed', 'F weight', 'G rate', 'H score'];
    expect(chosen(`${twice}${ROW}`, said(4, 'executed')).sort()).toEqual(
      read.map((one) => one.replace('?', '')).sort(),
    );
  });
});

describe('the rows of a header', () => {
  const ROWS = [0, 1, 2];

  /** The first and the last of them, counted from 1. */
  function extent(text: string, row: number, rows: readonly number[] = ROWS): string {
    const { top, bottom } = fundHeaderAt(drawnGrid(text), BAND, rows, row)!;
    return `${top + 1}-${bottom + 1}`;
  }

  const AMOUNTS = '项目资金||预算数||执行数';

  test.each([
    ['the parts of an amount below it', `${AMOUNTS}\n||年初|全年`, '1-2'],
    ['parts of six characters', `${AMOUNTS}\n||年初安排预算|全年`, '1-2'],
    ['no longer ones', `${AMOUNTS}\n||年初安排的预算|全年`, '1-1'],
    ['no single part', `${AMOUNTS}\n||年初`, '1-1'],
    ['no part beside a figure', `${AMOUNTS}\n||年初|100`, '1-1'],
    ['no part beside another word', `${AMOUNTS}\n||年初|甲乙`, '1-1'],
    ['three sources, one of them the sum', `${AMOUNTS}\n||总额|财政拨款|其他资金`, '1-2'],
    ['no two sources', `${AMOUNTS}\n||总额|财政拨款`, '1-1'],
    ['no sources without their sum', `${AMOUNTS}\n||中央|财政拨款|其他资金`, '1-1'],
    ['no sources beside another word', `${AMOUNTS}\n||总额|财政拨款|甲乙`, '1-1'],
    ['no sources beside a figure', `${AMOUNTS}\n||总额|财政拨款|其他资金|100`, '1-1'],
  ])('take in %s', (_, text, expected) => expect(extent(text, 0)).toBe(expected));

  test.each([
    ['分值 right of the first amount', `|||||分值\n${AMOUNTS}`, '1-2'],
    ['执行率 there', `|||||执行率\n${AMOUNTS}`, '1-2'],
    ['得分 there', `|||||得分\n${AMOUNTS}`, '1-2'],
    ['no other word there', `|||||备注\n${AMOUNTS}`, '2-2'],
    ['none beside a figure', `|||||分值|10\n${AMOUNTS}`, '2-2'],
    ['none over the first amount', `||分值\n${AMOUNTS}`, '2-2'],
    ['none left of it', `分值\n${AMOUNTS}`, '2-2'],
  ])('take in, of the row above, %s', (_, text, expected) =>
    expect(extent(text, 1)).toBe(expected),
  );

  test('are none of another block', () => {
    expect(extent(`${AMOUNTS}\n||年初|全年`, 0, [0])).toBe('1-1');
    expect(extent(`|||||分值\n${AMOUNTS}`, 1, [1])).toBe('2-2');
    expect(fundHeaderAt(drawnGrid(AMOUNTS), BAND, ROWS, 1)).toBeNull();
  });

  test('give all their cells', () => {
    const { cells } = fundHeaderAt(drawnGrid(`${AMOUNTS}\n||年初|全年`), BAND, ROWS, 0)!;
    expect(cells.map(({ field }) => field.text)).toEqual([
      ...['项目资金', '预算数', '执行数', '年初', '全年'],
    ]);
  });
});

describe('the columns of a header', () => {
  function headerOf(text: string, merges: readonly string[] = []): FundHeader {
    return fundHeaderAt(drawnGrid(text, { merges }), BAND, [0, 1, 2], 0)!;
  }

  /** As `B:C budget`, in the order of the columns. */
  function columnsOf(text: string, merges?: readonly string[]): string[] {
    return Object.entries(headerOf(text, merges).headers)
      .sort(([, one], [, other]) => one.left - other.left)
      .map(([field, { left, right }]) => `${columnName(left)}:${columnName(right)} ${field}`);
  }

  test('split by source are those of the sums', () => {
    const text = '项目资金|预算数|||执行数\n|财政拨款|总额|其他资金|财政拨款|总额|其他资金';
    expect(columnsOf(text, ['B1:D1', 'E1:G1'])).toEqual(['C:C budget', 'F:F executed']);
  });

  test('split in parts are those of the parts', () => {
    const text = '项目资金||预算数||执行数\n||年初|全年';
    expect(columnsOf(text)).toEqual(['C:C initial', 'D:D budget', 'E:E executed']);
  });

  test('of an amount whose name says that it is the whole are all it stands over', () => {
    const text = '项目资金|预算总额||执行数\n|100||80';
    expect(columnsOf(text, ['B1:C1'])).toEqual(['B:C budget', 'D:D executed']);
  });

  test.each([
    ['headers that nobody reads', '项目资金|到位数|预算数|执行数|甲乙', ['B:B', 'E:F']],
    ['none left of all others', '甲乙|预算数|执行数', []],
    ['no name of the block', '甲乙|预算数|执行数|资金来源', []],
    ['no figure', '项目资金|预算数|执行数|5', []],
  ])('without a field are those of %s', (_, text, expected) => {
    const idle = headerOf(text, ['E1:F1']).idle;
    expect(idle.map(({ left, right }) => `${columnName(left)}:${columnName(right)}`)).toEqual(
      expected,
    );
  });
});

test.each([
  ['two amounts among its words', ['budget', 'executed'], 1],
  ['one amount', ['budget', 'rate'], null],
  ['words set aside', ['budget', 'ignored'], null],
])('a header that an officer taught has %s: %#', (_, [one, other], expected) => {
  const columns = [
    { block: 'fund', at: { header: '甲额' }, field: one },
    { block: 'fund', at: { header: '乙额' }, field: other },
  ] as LayoutCorrection['columns'];
  const text = '项目|甲额\n项目|甲额|乙额|丙额\n|甲额|乙额';
  expect(taughtHeader(gridOf(text, columns), BAND, [0, 1, 2])).toBe(expected);
  expect(taughtHeader(gridOf(text), BAND, [0, 1, 2])).toBeNull();
});

test.each([
  ['heads words', '资金投入|计划|支出|支出率|备注', 0],
  ['heads no figure', '资金投入|计划|支出|支出率|5', null],
  ['heads a rate', '资金投入|计划|支出|甲乙|备注', null],
])('the header of amounts told by their rates %s', (_, header, expected) => {
  const grid = drawnGrid(`${header}\n|200|150|75%|`);
  expect(ratedHeader(grid, BAND, [0, 1])).toBe(expected);
});
