import { fundGaps } from '../../../src/form/fund/fund-gaps';
import type { FundBlock } from '../../../src/form';
import type { FundColumn } from '../../../src/form/fields';
import { a1 } from '../../../src/sheet';
import { cellAt, cellOfText, gridOf } from '../grid-of';

const FIELD = cellOfText('10').field;
const ALL: readonly FundColumn[] = ['initial', 'budget', 'executed', 'weight', 'rate', 'score'];

function gaps(
  columns: readonly FundColumn[],
  rest: Partial<Record<keyof FundBlock, unknown>> = {},
) {
  const headers = Object.fromEntries(columns.map((column) => [column, FIELD]));
  const total = { row: 4, labelCell: FIELD };
  const fund = { headers, total, sources: [], headingWeight: null, ...rest };
  const first = cellAt(gridOf('\n\n|项目资金'), 'B3');
  return fundGaps(fund as unknown as FundBlock, first).map(
    ({ what, near }) => `${near ? a1(near) : '-'} ${what}`,
  );
}

test('a whole block lacks nothing, and one budget of the two is enough', () => {
  expect(gaps(ALL)).toEqual([]);
  expect(gaps(ALL.filter((column) => column !== 'budget'))).toEqual([]);
  expect(gaps(ALL.filter((column) => column !== 'initial'))).toEqual([]);
});

test('a block lacks the budget first, then what stands to its right', () => {
  expect(gaps([])).toEqual(['B3 全年预算数', 'B3 全年执行数', 'B3 分数', 'B3 执行率', 'B3 得分']);
});

test('points in a heading are points', () => {
  const columns = ALL.filter((column) => column !== 'weight');
  expect(gaps(columns)).toEqual(['B3 分数']);
  expect(gaps(columns, { headingWeight: FIELD })).toEqual([]);
});

test('a block lacks a total, or the label of the one above its sources', () => {
  const bare = { row: 4, labelCell: null };
  expect(gaps(ALL, { total: null })).toEqual(['B3 年度资金总额']);
  expect(gaps(ALL, { total: bare, sources: [{}] })).toEqual(['B5 年度资金总额']);
  expect(gaps(ALL, { total: bare })).toEqual([]);
});
