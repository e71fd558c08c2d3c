import type { HeaderCell } from '../../../src/form/places/header-cells';
import { isSubHeader, underneath } from '../../../src/form/places/sub-header';
import { gridOf, headerOf } from '../grid-of';

type Words = Readonly<Record<string, HeaderCell['word']>>;

const headersOf = (grid: ReturnType<typeof gridOf>, words: Words) =>
  Object.entries(words).map(([name, word]) => headerOf(grid, name, word, word ? 1 : 0));

const ABOVE: Words = { A1: 'level1', B1: 'name', C1: 'target', D1: 'actual', E1: 'reason' };
const HEADER = '一级指标|三级指标|指标值|完成值|原因';

test.each([
  ['单位|分值', true],
  ['||年初值|实际值|', true],
  ['||||得分', true],
  // three words again in the same columns: the next page
  ['一级指标|三级指标|指标值|得分', false],
  ['一级指标|三级指标||得分', true],
  // three words again beside two that the first row has not
  ['一级指标|三级指标|指标值|数值||分值|得分', true],
  ['产出指标|长度|12', false],
  ['||年度|保洁', false],
  ['||数值', false],
  ['||上半年|下半年', true],
  ['||上半年', false],
  ['||一季度|河道', false],
  ['', false],
])('%p under a header is the rest of it: %s', (row, expected) => {
  const grid = gridOf(`${HEADER}\n${row}`);
  expect(isSubHeader(grid, 1, headersOf(grid, ABOVE))).toBe(expected);
});

test('the parts of a merged header are the rest of it, one alone is not', () => {
  const under = (row: string) => {
    const grid = gridOf(`三级指标|指标值|完成值|原因|\n${row}`, { merges: ['D1:E1'] });
    const words: Words = { A1: 'name', B1: 'target', C1: 'actual', D1: 'reason' };
    return isSubHeader(grid, 1, headersOf(grid, words));
  };
  expect(under('|||经费保障|制度保障')).toBe(true);
  expect(under('|||经费保障')).toBe(false);
  expect(under('|||经费保障|推迟到次年完成的工作')).toBe(false);
});

/** The words of two rows read together, from left to right, and how sure they are. */
function joined(lower: string, words: Words, merges: readonly string[] = ['B1:C1']) {
  const grid = gridOf(`三级指标|指标值||完成值\n${lower}`, { merges });
  const upper = headersOf(grid, { A1: 'name', B1: 'target', D1: 'actual' });
  return underneath(upper, headersOf(grid, words)).map(
    ({ cell, word, confidence }) => `${cell.field.text} ${word ?? '-'} ${confidence}`,
  );
}

test('a part has the word of the header over it, a little less surely', () => {
  expect(joined('|甲|乙|', { B2: null, C2: null })).toEqual([
    '三级指标 name 1',
    '甲 target 0.9',
    '乙 target 0.9',
    '完成值 actual 1',
  ]);
});

test('计划 and 实际 under one header are two columns', () => {
  expect(joined('|计划|实际|', { B2: null, C2: null }).slice(1, 3)).toEqual([
    '计划 target 0.9',
    '实际 actual 0.9',
  ]);
  expect(joined('|||计划', { D2: null }).at(-1)).toBe('计划 target 0.9');
});

test('调整后 under the targets is an adjusted one', () => {
  expect(joined('|年初|调整后|', { B2: null, C2: null })[2]).toBe('调整后 adjusted-target 1');
});

test('a word of its own goes before that of the header over it', () => {
  expect(joined('|得分||', { B2: 'score' })[1]).toBe('得分 score 1');
});

test('a part of the year is no column, nor the unit of a result', () => {
  expect(joined('|上半年||', { B2: 'target' })[1]).toBe('上半年 - 0');
  expect(joined('|||单位', { D2: 'target-unit' }).at(-1)).toBe('单位 - 0');
});
