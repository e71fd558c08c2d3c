import { findHeaders } from '../../../src/form/places/find-headers';
import { divideSheet } from '../../../src/form/places/territory';
import { columnName } from '../../../src/sheet';
import { gridOf } from '../grid-of';

/** The territories of a sheet as columns, rows (1-based) and the rows of their headers. */
function territories(drawing: string): string[] {
  const grid = gridOf(drawing);
  return divideSheet(grid, findHeaders(grid)).map(({ band, top, bottom, headers }) => {
    const rows = headers.map((header) => header.top + 1).join('+');
    return `${columnName(band.left)}${columnName(band.right)} ${top + 1}-${bottom + 1} ${rows}`;
  });
}

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分';
const ROW = '产出指标|保洁长度|12|12|10|10';
const HEAD = '项目名称|甲';
const FUND = '项目资金|全年预算数|全年执行数';
const TOTAL = '总分||||10|10';

test.each([
  ['from its first label', [HEAD, HEADER, ROW], ['AF 1-3 2']],
  ['from its header, where it has no labels', ['甲|乙', HEADER, ROW], ['AF 2-3 2']],
  ['from the fund block', [FUND, '年度资金总额|1|1', HEADER, ROW], ['AF 1-4 3']],
  [
    'from the project above the fund block',
    [HEAD, FUND, '年度资金总额|1|1', HEADER, ROW],
    ['AF 1-5 4'],
  ],
  [
    'down to the next below it',
    [HEAD, HEADER, ROW, TOTAL, HEAD, HEADER, ROW],
    ['AF 1-4 2', 'AF 5-7 6'],
  ],
  [
    'down to the next, which prints its total in the head',
    [HEAD, HEADER, ROW, TOTAL, HEAD, '自评总分|10', FUND, '年度资金总额|1|1', HEADER, ROW],
    ['AF 1-4 2', 'AF 5-10 9'],
  ],
  [
    'down to the title of the next, the year below it passed over',
    [HEAD, HEADER, ROW, '', '', '项目支出绩效自评表', '（2023年度）', '项目名称|乙', HEADER, ROW],
    ['AF 1-5 2', 'AF 8-10 9'],
  ],
  [
    'down to the next, past a line above it that is no title',
    [HEAD, HEADER, ROW, '注：据实填写。', '项目名称|乙', HEADER, ROW],
    ['AF 1-4 2', 'AF 5-7 6'],
  ],
  [
    'down to the next, a level over its header',
    [
      HEAD,
      '产出指标（50分）',
      HEADER,
      ROW,
      TOTAL,
      HEAD,
      FUND,
      '年度资金总额|1|1',
      '产出指标（50分）',
      HEADER,
      ROW,
    ],
    ['AF 1-5 3', 'AF 6-11 10'],
  ],
  [
    'down to its total, where the next has no head',
    [HEAD, HEADER, ROW, TOTAL, HEADER, ROW],
    ['AF 1-4 2', 'AF 5-6 5'],
  ],
  [
    'as wide as its own rows, below a table that stands further left',
    ['序号|项目名称|自评得分|等级', '1|甲|10|优', '', `||${HEAD}`, `||${HEADER}`, `||${ROW}`],
    ['CH 4-6 5'],
  ],
  [
    'from the head above amounts that stand down its side, below another form',
    [
      ...[
        HEAD,
        HEADER,
        ROW,
        TOTAL,
        '项目名称|乙',
        '项目资金||合计',
        '|全年预算数|1',
        '|全年执行数|1',
      ],
      ...['|分值|10', '|预算执行率|100%', '|自评得分|10', HEADER, ROW],
    ],
    ['AF 1-4 2', 'AF 5-13 12'],
  ],
  [
    'from its own funds above the amounts of its tasks, below another form',
    [
      ...[HEAD, HEADER, ROW, TOTAL, '单位名称|乙', FUND, '年度资金总额|1|1'],
      ...['年度任务|任务名称|预算金额|实际支出', '|任务1|1|1', HEADER, ROW],
    ],
    ['AF 1-4 2', 'AF 5-11 10'],
  ],
  [
    'from its head, whose total stands below what all years cost',
    [
      ...[HEAD, HEADER, ROW, TOTAL, '项目名称|乙', '项目概算（万元）|1250'],
      ...['自评总分|10', FUND, '年度资金总额|1|1', HEADER, ROW],
    ],
    ['AF 1-4 2', 'AF 5-11 10'],
  ],
  [
    'from its title, below the foot of another, where it names no project',
    [
      ...[HEAD, HEADER, ROW, TOTAL, '自评等级|优', '填报人：甲', ''],
      ...['2023年度绩效自评表', '负责人|乙|联系电话|1', HEADER, ROW],
    ],
    ['AF 1-7 2', 'AF 9-11 10'],
  ],
  [
    'from its title, below a list of projects, where it names none',
    ['序号|项目名称|自评总分', '1|甲|10', '', '2023年度绩效自评表', '负责人|乙', HEADER, ROW],
    ['AF 5-7 6'],
  ],
  ['over a header printed again', [HEAD, HEADER, ROW, HEADER, ROW], ['AF 1-5 2+4']],
  [
    'over a header printed again below rows named like money',
    [HEAD, HEADER, '产出指标|补助资金|12|12|10|10', '|小计|||10|10', HEADER, ROW],
    ['AF 1-6 2+5'],
  ],
  [
    'down to the amounts of another form, whatever rows named like money stand above them',
    [HEAD, HEADER, '产出指标|补助资金|12|12|10|10', FUND, '年度资金总额|1|1', HEADER, ROW],
    ['AF 1-3 2', 'AF 4-7 6'],
  ],
  [
    'down to a row of money that no points stand in',
    [HEAD, HEADER, ROW, '|补助资金|12', HEADER, ROW],
    ['AF 1-3 2', 'AF 4-6 5'],
  ],
  [
    'from its amounts, whose total stands below its sources, below another form',
    [HEAD, HEADER, ROW, TOTAL, HEAD, FUND, '中央|1|1', '合计|1|1', HEADER, ROW],
    ['AF 1-4 2', 'AF 5-10 9'],
  ],
  [
    'down to its total, where words stand beside the amounts of another table',
    [HEAD, HEADER, ROW, FUND, '中央|甲|1', '合计|1|1', HEADER, ROW],
    ['AF 1-6 2', 'AF 7-8 7'],
  ],
  ['over a head printed again', [HEAD, HEADER, ROW, HEAD, HEADER, ROW], ['AF 1-6 2+5']],
  [
    'not over the head of another project',
    [HEAD, HEADER, ROW, '项目名称|乙', HEADER, ROW],
    ['AF 1-3 2', 'AF 4-6 5'],
  ],
  [
    'down to its total in one cell, where the same project has another form below',
    [HEAD, HEADER, ROW, '自评得分：10', HEAD, HEADER, ROW],
    ['AF 1-4 2', 'AF 5-7 6'],
  ],
  [
    'down to a form of the same project under another header',
    [HEAD, HEADER, ROW, HEAD, '一级指标|三级指标|分值|指标值|完成值|得分', ROW],
    ['AF 1-3 2', 'AF 4-6 5'],
  ],
  [
    'over a page break whose header lost some of its words',
    [HEAD, HEADER, ROW, HEAD, HEADER.replace('分值', '').replace('完成值', '数目'), ROW],
    ['AF 1-6 2+5'],
  ],
  [
    'down to a total nobody listed, where the same project has another form below',
    [HEAD, HEADER, ROW, '甲乡自评总分||||10|10', HEAD, HEADER, ROW],
    ['AF 1-4 2', 'AF 5-7 6'],
  ],
  [
    'from its fund block, whose first row is called 合计, where another stands above',
    [HEAD, HEADER, ROW, TOTAL, HEAD, FUND, '合计|1|1', HEADER, ROW],
    ['AF 1-4 2', 'AF 5-9 8'],
  ],
])('a form goes %s', (_, rows, expected) => {
  expect(territories(rows.join('\n'))).toEqual(expected);
});

test('forms side by side have their own columns where one of them names its indicators under 指标', () => {
  const plain = '指标|指标值|完成值|分值|得分||';
  const rows = [`${HEAD}||||||${HEAD}`, `${plain}${HEADER}`, `${ROW.slice(5)}|||${ROW}`];
  expect(territories(rows.join('\n'))).toHaveLength(2);
});

test('forms side by side have their own columns', () => {
  const beside = (row: string) => `${row}||${row}`;
  const rows = [`${HEAD}||||||${HEAD.slice(0, 4)}|乙`, beside(HEADER), beside(ROW)];
  expect(territories(rows.join('\n'))).toEqual(['AF 1-3 2', 'HM 1-3 2']);
});

test('rows of another table below are in doubt where nothing but missing points tells that they are', () => {
  const doubtful = (...rows: readonly string[]) => {
    const grid = gridOf([HEAD, HEADER, ROW, '', ...rows].join('\n'));
    return divideSheet(grid, findHeaders(grid)).map((one) => [one.bottom, one.doubtful]);
  };
  expect(doubtful('支出明细|事项|金额', '办公费|纸|12.5', '注：略')).toEqual([[3, [4, 5]]]);
  expect(doubtful('支出明细|金额|占比', '办公费|12.5|25%')).toEqual([[3, []]]);
});

const halved = (drawing: string) => {
  const grid = gridOf(drawing);
  return divideSheet(grid, findHeaders(grid)).map((one) => one.halved === true);
};
const PAIR = `${HEADER}|${HEADER}`;
const ROWS = `${ROW}|${ROW}`;

test.each([
  ['one head stands over both', [HEAD, PAIR, ROWS], [true, true]],
  ['no head stands over either', [PAIR, ROWS], [true, true]],
  ['each has its project', [`${HEAD}|||||项目名称|乙`, PAIR, ROWS], [false, false]],
  ['the right one has funds', ['||||||全年预算数|全年执行数|执行率', PAIR, ROWS], [false, false]],
  ['the right one has a title', ['||||||2023年度绩效自评表', PAIR, ROWS], [false, false]],
  [
    'other words stand in the right one',
    [`${HEADER}|三级指标|完成值|指标值|分值|得分`, ROWS],
    [false, false],
  ],
  ['they stand one below the other', [HEAD, HEADER, ROW, TOTAL, HEADER, ROW], [false, false]],
])('blocks under the same words may be halves of one list: %s', (_, lines, expected) => {
  expect(halved(lines.join('\n'))).toEqual(expected);
});
