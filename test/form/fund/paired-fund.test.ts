import { findFundHeader } from '../../../src/form/fund/fund-headers';
import { readPairedFund } from '../../../src/form/fund/paired-fund';
import { gridOf, namesOf } from '../grid-of';

/** What is read of a drawing whose header is looked for among all its rows. */
function read(drawing: string) {
  const grid = gridOf(drawing);
  return readPairedFund(grid, findFundHeader(grid, { left: 0, right: 9 }, grid.rows)!);
}

/** The cells of 年初, 全年, 执行, 分值, 执行率 and 得分. */
function cells(drawing: string): string {
  const total = read(drawing)?.fund.total;
  if (!total) return 'none';
  const { initial, budget, executed, weight, rate, score } = total;
  return namesOf([initial, budget, executed, weight, rate, score]);
}

test.each([
  ['behind its label', '全年预算数|10|全年执行数|9', '- B1 D1 - - -'],
  ['over a blank cell', '全年预算数||10|全年执行数|9', '- C1 E1 - - -'],
  ['blank before another label', '全年预算数||全年执行数|9', '- B1 D1 - - -'],
  ['in the row below too', '全年预算数|10|全年执行数|9\n年初预算数|8', 'B2 B1 D1 - - -'],
  ['in the row above too', '年初预算数|8\n全年预算数|10|全年执行数|9', 'B1 B2 D2 - - -'],
  [
    'not in words in the row below',
    '全年预算数|10|全年执行数|9\n年初预算数|见附件',
    '- B1 D1 - - -',
  ],
  ['once', '全年预算数|10|全年执行数|9\n全年预算数|8', '- B1 D1 - - -'],
])('an amount is read %s', (_, drawing, expected) => expect(cells(drawing)).toBe(expected));

test('labels beside each other are the header of columns, and so are labels without a figure', () => {
  expect(cells('项目资金|全年预算数|全年执行数\n年度资金总额|10|9')).toBe('none');
  expect(cells('全年预算数||全年执行数|')).toBe('none');
});

test('the row is the total of the block, which has no sources and no columns', () => {
  const { fund, top, bottom, right, gaps } = read('全年预算数（万元）|10|全年执行数|9')!;
  expect(fund).toMatchObject({ unit: '万元', sources: [], columns: [], unreadable: null });
  expect(fund.total).toMatchObject({ kind: 'total', row: 0, shift: 0, labelCell: null });
  expect(namesOf([fund.headers.budget, fund.headers.executed])).toBe('A1 C1');
  expect([top, bottom, right]).toEqual([0, 0, 3]);
  expect(gaps.map(({ what }) => what)).not.toContain('年度资金总额');
});
