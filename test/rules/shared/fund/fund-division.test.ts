import type { Field, FundRow } from '../../../../src/form';
import {
  areOnlySome,
  brokenParts,
  divisionThatHolds,
} from '../../../../src/rules/shared/fund/fund-division';
import { EMPTY_CELL } from '../../../../src/sheet';

/** 一、财政资金 1600 1600 1520: initial budget, budget and what was spent; a `-` is blank. */
function row(said: string, at: number): FundRow {
  const [label = '', ...amounts] = said.split(' ');
  const [initial, budget, executed] = [0, 1, 2].map((i): Field | null => {
    const text = amounts[i] ?? '-';
    if (text === '-') return null;
    const cell = { ...EMPTY_CELL, value: Number(text), text };
    return { at: { row: at, column: i + 2 }, cell, text };
  });
  const none = { labelCell: null, weight: null, rate: null, score: null, reason: null, shift: 0 };
  const amountsOf = { initial: initial!, budget: budget!, executed: executed! };
  return { row: at, label, kind: 'other', ...none, ...amountsOf };
}

const [TOTAL, ...NESTED] = [
  '年度资金总额 2000 2000 1900',
  '一、财政资金 1600 1600 1520',
  '其中：中央资金 1000 1000 950',
  '市县资金 600 600 570',
  '二、自筹资金 400 400 380',
].map(row);

function partsOf(total: FundRow, sources: readonly FundRow[]) {
  const division = divisionThatHolds(total, sources);
  return division?.parts.map((part) => part.map(({ label }) => label)) ?? null;
}

test('rows that divide the one above are no parts of the total, though others would add up as well', () => {
  // 600 + 400 are the 1000 of 中央资金 too
  expect(partsOf(TOTAL!, NESTED)).toEqual([['一、财政资金', '二、自筹资金']]);
});

test('a second division of the whole may follow the first', () => {
  const sources = [
    '按来源：财政拨款 1500 1500 1425',
    '自有资金 500 500 475',
    '按用途：人员经费 800 800 800',
    '公用经费 1200 1200 1100',
  ].map(row);
  expect(partsOf(TOTAL!, sources)).toEqual([
    ['按来源：财政拨款', '自有资金'],
    ['按用途：人员经费', '公用经费'],
  ]);
  expect(partsOf(TOTAL!, sources.slice(0, 3))).toBeNull();
});

test('one row is no second division: its figures may be copied', () => {
  const copied = ['财政拨款 2000 2000 1900', '其他资金 2000 2000 1900'].map(row);
  expect(partsOf(TOTAL!, copied)).toBeNull();
});

test('a row of 其中 may be only some of the row above it', () => {
  const some = ['财政拨款 2000 2000 1900', '其中：上年结转 300 300 300'].map(row);
  const division = divisionThatHolds(TOTAL!, some);
  expect(division?.within?.label).toBe('其中：上年结转');
  const more = ['财政拨款 2000 2000 1900', '其中：上年结转 300 300 1950'].map(row);
  expect(divisionThatHolds(TOTAL!, more)).toBeNull();
});

test('all rows of 其中 are only some of the total while they are less than it', () => {
  expect(areOnlySome(TOTAL!, [row('其中：政府采购 800 800 760', 1)])).toBe(true);
  expect(areOnlySome(TOTAL!, [row('其中：政府采购 2800 800 760', 1)])).toBe(false);
  expect(areOnlySome(TOTAL!, [row('政府采购 800 800 760', 1)])).toBe(false);
});

test('what misses its row in one column is told of that row', () => {
  const wrong = NESTED.map((one) =>
    one.label === '市县资金' ? row('市县资金 600 600 500', 3) : one,
  );
  const broken = brokenParts(TOTAL!, wrong).map(
    ({ whole, sum }) =>
      `${whole.label} ${sum.column} ${sum.total.toString()} ${sum.sum.toString()}`,
  );
  expect(broken).toEqual(['一、财政资金 executed 1520 1450']);
  expect(brokenParts(TOTAL!, NESTED)).toEqual([]);
});
