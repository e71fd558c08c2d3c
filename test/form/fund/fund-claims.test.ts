import { Corrections } from '../../../src/form/correction';
import type { LayoutCorrection } from '../../../src/form/layout-correction';
import { Grid } from '../../../src/form/evidence/grid';
import {
  contentClaims,
  type FundClaim,
  partClaims,
  partOf,
  placedClaims,
  wordClaims,
} from '../../../src/form/fund/fund-claims';
import type { FundHeaders } from '../../../src/form/fund/fund-places';
import { columnName, entriesOf } from '../../../src/sheet';
import { cellOfText, gridOf, headerOf } from '../grid-of';
import { drawn, snapshotOf } from '../snapshot-of';

const BAND = { left: 0, right: 20 };

type Said = LayoutCorrection['columns'];

/** A drawn grid of whose columns an officer said something. */
function taught(drawing: string, columns: Said): Grid {
  const sheet = snapshotOf(drawn(drawing));
  const layout: LayoutCorrection = {
    ...{ kind: 'layout-correction', version: 1, name: '某局版式', sheet: null },
    ...{ columns, rows: [] },
  };
  return new Grid(sheet, new Corrections(sheet.name, [layout]));
}

/** What speaks for each column, as `B budget 10`. */
function told(claims: readonly FundClaim[]): string[] {
  return claims.map(({ header, field, weight }) => `${columnName(header.left)} ${field} ${weight}`);
}

function words(drawing: string, columns: Said = []): string[] {
  const grid = taught(drawing, columns);
  return told(wordClaims(grid, BAND, grid.filled(0)));
}

describe('the words of a header', () => {
  test.each([
    ['10 for their field', '项目资金|全年预算数\n|100', ['B budget 10']],
    ['6 where they are only put together', '项目资金|原批复预算额\n|100', ['B initial 6']],
    ['5 for what their noun names', '项目资金|预算下达限额\n|100', ['B budget 5']],
    ['nothing of a column nobody reads', '项目资金|到位数|甲乙\n|90|80', []],
  ])('say %s', (_, drawing, expected) => expect(words(drawing)).toEqual(expected));

  test('name the block, not a column, over 年度资金总额', () => {
    expect(words('序号|预算数|执行数\n1|年度资金总额|80')).toEqual(['C executed 10']);
    expect(words('序号|预算数|执行数\n1|财政拨款|80')).toEqual(['B budget 10', 'C executed 10']);
    const left = '预算资金（元）||年初预算数|执行数\n|资金总额|100|80';
    expect(words(left)).toEqual(['C initial 10', 'D executed 10']);
    const merged = drawn('预算资金||预算调整数|执行数\n|合计|100|80\n|其他资金||');
    const grid = new Grid(snapshotOf(merged, { merges: ['A1:A3'] }));
    expect(told(wordClaims(grid, BAND, grid.filled(0)))).toEqual(['D executed 10']);
    expect(words('项目|预算数|执行数\n|||合计')).toEqual(['B budget 10', 'C executed 10']);
  });

  test('name a column where 总额 beside 财政拨款 splits the amount', () => {
    const split = '项目资金|预算数||执行数\n|总额|财政拨款|\n|100|50|80';
    expect(words(split)).toEqual(['B budget 10', 'D executed 10']);
  });

  test('name the block at its left edge where no figure stands under them and their field is named again', () => {
    const header = '年度预算数（万元）|预算数|执行数';
    expect(words(`${header}\n甲|100|80`)).toEqual(['B budget 10', 'C executed 10']);
    expect(words(`${header}\n90|100|80`)[0]).toBe('A budget 10');
    expect(words('预算数|执行数\n甲|80')[0]).toBe('A budget 10');
    expect(words('得分|预算数|执行数|预算金额\n8|甲|80|100')[1]).toBe('B budget 10');
    const behind = '部门预算执行情况（万元）|预算资金|全年（调整）预算数|全年执行数';
    expect(words(`${behind}\n||100|80`)).toEqual(['C budget 10', 'D executed 10']);
  });

  test('name the block at its left edge where they print its points beside amounts', () => {
    const rate = '预算执行率（10分）';
    expect(words(`${rate}|预算数|执行数\n|66|66`)).toEqual(['B budget 10', 'C executed 10']);
    expect(words(`${rate}|得分\n|10`)).toEqual(['A rate 10', 'B score 10']);
    expect(words('预算执行率|预算数|执行数\n|66|66')[0]).toBe('A rate 10');
  });

  test.each([
    ['before an adjusted one', '预算金额|调整预算', true],
    ['before that of the whole year', '预算金额|全年预算数', true],
    ['behind an adjusted one', '调整预算|预算金额', false],
    ['itself adjusted', '调整预算|全年预算数', false],
    ['before another like it', '预算金额|预算数', false],
    ['beside that of the beginning', '预算金额|调整预算|年初预算数', false],
  ])('make an amount %s that of the beginning: %s (%p)', (_, amounts, expected) => {
    const found = words(`项目资金|${amounts}\n|100|90|80`);
    expect(found.some((one) => one.startsWith('B initial'))).toBe(expected);
  });
});

describe('an officer', () => {
  const DRAWING = '项目资金|全年预算数|到位数|执行数\n|100|90|80';
  const at = (column: number, field: 'initial' | 'ignored'): Said => [
    { block: 'fund', at: { column }, field },
  ];

  test('says 300 for a column, and nothing for one set aside', () => {
    expect(words(DRAWING, at(2, 'initial'))).toContain('C initial 300');
    expect(words(DRAWING, at(1, 'initial'))).toEqual(['B initial 300', 'D executed 10']);
    expect(words(DRAWING, at(1, 'ignored'))).toEqual(['D executed 10']);
  });

  test('says 300 for a part of a header, and nothing for one set aside', () => {
    const parts = (columns: Said) => {
      const grid = taught('|年初|全年', columns);
      return told(partClaims(grid, grid.filled(0)));
    };
    expect(parts(at(2, 'initial'))).toEqual(['B initial 16', 'C initial 300']);
    expect(parts(at(2, 'ignored'))).toEqual(['B initial 16']);
  });

  test.each([
    ['between the others', '项目资金|全年预算数||执行数', 2, ['C initial 300']],
    ['two columns to their right', '项目资金|全年预算数||执行数', 5, ['F initial 300']],
    ['three columns to their right', '项目资金|全年预算数||执行数', 6, []],
    ['to their left', '|全年预算数||执行数', 0, []],
    ['that has a header of its own', '项目资金|全年预算数||执行数', 1, []],
  ])('names a column by its place %s', (_, header, column, expected) => {
    const grid = taught(`${header}\n|100|90|80`, at(column, 'initial'));
    const claims = wordClaims(grid, BAND, grid.filled(0));
    expect(told(placedClaims(grid, BAND, 0, claims))).toEqual(expected);
  });

  test('sets a column without a header aside, and names none beyond the block', () => {
    const placed = (field: 'initial' | 'ignored', right: number) => {
      const grid = taught('项目资金|全年预算数|执行数\n|100|80', at(4, field));
      const claims = wordClaims(grid, BAND, grid.filled(0));
      return told(placedClaims(grid, { left: 0, right }, 0, claims));
    };
    expect(placed('initial', 4)).toEqual(['E initial 300']);
    expect(placed('initial', 3)).toEqual([]);
    expect(placed('ignored', 4)).toEqual([]);
  });
});

test('a part of a header says 16 for its amount, any other word nothing', () => {
  const grid = gridOf('年初|合计|全年|执行');
  expect(told(partClaims(grid, grid.filled(0)))).toEqual([
    ...['A initial 16', 'C budget 16', 'D executed 16'],
  ]);
});

test.each([
  ['年初数', 'initial'],
  ['调整后', 'budget'],
  ['当年', 'budget'],
  ['支出数', 'executed'],
  ['合计', null],
  ['实际执行', null],
])('the part %s names %s', (text, expected) => expect(partOf(cellOfText(text))).toBe(expected));

describe('what the columns hold says', () => {
  /** The claims beside what the words tell, by the cell of each header. */
  function contents(drawing: string, names: Partial<Record<keyof FundHeaders, string>>) {
    const grid = gridOf(drawing);
    const headers: FundHeaders = {};
    for (const [field, name] of entriesOf(names)) headers[field] = headerOf(grid, name);
    return contentClaims(grid, 0, BAND, headers);
  }

  test.each([
    ['before the executed amount', '中央|省级|合计|执行数', { executed: 'D1' }, ['C budget 5']],
    ['as 资金总计', '中央|省级|资金总计|执行数', { executed: 'D1' }, ['C budget 5']],
    ['not beside a budget', '预算数|合计|执行数', { budget: 'A1', executed: 'C1' }, []],
    ['not beside the beginning', '年初数|合计|执行数', { initial: 'A1', executed: 'C1' }, []],
    ['not behind the executed amount', '中央|执行数|合计', { executed: 'B1' }, []],
    ['not without one', '中央|省级|合计', {}, []],
  ])('5 for a sum of the sources as the budget %s', (_, header, names, expected) => {
    expect(told(contents(`${header}\n甲|甲|甲|甲`, names))).toEqual(expected);
  });

  test.each([
    [
      'its own formula',
      '预算数（A）|执行数（B）|预算执行（B/A×100%）',
      ['C rate 10', 'A budget 13'],
    ],
    ['that of another', '预算数（A）|执行数（B）|到位数（C）|到位（C/A×100%）', []],
    ['a divisor nobody names', '预算数|执行数（B）|预算执行（B÷A）', ['C rate 10']],
    ['no letter of the amount', '预算数（A）|执行数|预算执行（B/A）', []],
  ])('10 for the rate and 13 for what it divides by: %s', (_, header, expected) => {
    const names = { budget: 'A1', executed: 'B1' };
    expect(told(contents(`${header}\n10|8|80%`, names))).toEqual(expected);
  });

  test('nothing of a formula beside a rate that is named', () => {
    const names = { budget: 'A1', executed: 'B1', rate: 'C1' };
    expect(contents('预算数（A）|执行数（B）|执行率（B/A）\n10|8|80%', names)).toEqual([]);
  });

  test('3 for the amount between two others as the budget, a guess', () => {
    const names = { initial: 'B1', executed: 'D1' };
    const claims = contents('|年初预算数||全年执行数\n|100|120|90', names);
    expect(told(claims)).toEqual(['C budget 3']);
    expect(claims[0]!.header.guessed?.clause).toBe(
      '「全年预算数」在C列，表头没有写明，是按内容认出的',
    );
  });

  test('13 for points under the header of the rate as the score, a guess', () => {
    const claims = contents('预算执行率（10分）\n9.5', { rate: 'A1' });
    expect(told(claims)).toEqual(['A score 13']);
    expect(claims[0]!.header.guessed?.clause).toBe('A1的表头既像「执行率」又像「得分」');
  });

  test.each([
    ['all the points', '预算执行率（10分）\n10', {}, ['A score 13']],
    ['the first figure, two rows down', '预算执行率（10分）\n甲\n9', {}, ['A score 13']],
    ['more than its points', '预算执行率（10分）\n95', {}, []],
    ['a percentage', '预算执行率（10分）\n9.5%', {}, []],
    ['no figure', '预算执行率（10分）\n甲', {}, []],
    ['a figure four rows down', '预算执行率（10分）\n甲\n甲\n甲\n9', {}, []],
    ['a figure, without points', '预算执行率\n0.9', {}, []],
    ['points beside a score', '预算执行率（10分）|得分\n9.5|9.5', { score: 'B1' }, []],
  ])('whether the rate is the score over %s', (_, drawing, names, expected) => {
    expect(told(contents(drawing, { rate: 'A1', ...names }))).toEqual(expected);
  });
});

test('a header merged down over two rows heads its column whatever figures a form beside has there', () => {
  const beside =
    '项目资金|预算数|执行数|执行率||任务|预算金额\n|总额|总额|||道路|120.00\n|100|80|80%';
  const grid = gridOf(beside, { merges: ['D1:D2'] });
  const rates = (right: number) =>
    told(wordClaims(grid, { left: 0, right }, grid.filled(0, { left: 0, right })));
  expect(rates(3)).toContain('D rate 10');
  // within one form what stands right of the merge is a figure of its own
  expect(rates(6)).not.toContain('D rate 10');
});

test('an executed amount before an adjusted budget is none of the beginning', () => {
  expect(words('项目资金|执行数|调整预算\n|80|90')).toEqual(['B executed 10', 'C budget 6']);
});

describe('amounts in words nobody foresaw are told by the rates below them', () => {
  const HEADER = '计划|拨付|支出率';
  function rated(drawing: string, names: Partial<Record<keyof FundHeaders, string>>) {
    const grid = gridOf(drawing);
    const headers: FundHeaders = {};
    for (const [field, name] of entriesOf(names)) headers[field] = headerOf(grid, name);
    return contentClaims(grid, 0, BAND, headers);
  }

  test.each([
    ['both', `${HEADER}\n100|80|80%`, { rate: 'C1' }, ['A budget 5', 'B executed 5']],
    ['the executed one', `${HEADER}\n100|80|80%`, { budget: 'A1', rate: 'C1' }, ['B executed 5']],
    ['the budget', `${HEADER}\n100|80|80%`, { executed: 'B1', rate: 'C1' }, ['A budget 5']],
    ['none without a rate', `${HEADER}\n100|80|80%`, {}, []],
    ['none where a rate is another', `${HEADER}\n100|80|80%\n100|80|70%`, { rate: 'C1' }, []],
    [
      'both beside a row without a rate',
      `${HEADER}\n50|20|\n100|80|80%`,
      { rate: 'C1' },
      ['A budget 5', 'B executed 5'],
    ],
    [
      'both above the words of another block',
      `${HEADER}\n100|80|80%\n||得分\n100|80|70%`,
      { rate: 'C1' },
      ['A budget 5', 'B executed 5'],
    ],
    [
      'both beside the same amount of another year',
      '上年计划|计划|拨付|支出率\n100|100|80|80%',
      { rate: 'D1' },
      ['B budget 5', 'C executed 5'],
    ],
  ])('%s', (_, drawing, names, expected) => expect(told(rated(drawing, names))).toEqual(expected));

  test('a formula in a header is as sure as a label', () => {
    const claims = rated('预算数（A）|执行数（B）|预算执行（B/A×100%）\n10|8|80%', {
      ...{ budget: 'A1', executed: 'B1' },
    });
    expect(claims.map(({ header }) => header.confidence)).toEqual([1, 1]);
    expect(rated(`${HEADER}\n100|80|80%`, { rate: 'C1' })[0]!.header.confidence).toBe(0.8);
  });
});
