import {
  countKnown,
  firstRowsUnder,
  isComplete,
  isOfOtherTimes,
  isOfScoreSheet,
  knownWords,
  rowCells,
} from '../../../src/form/places/header-cells';
import type { IndicatorWord } from '../../../src/form/words/word-kinds';
import { cellOfText, gridOf } from '../grid-of';

const words = (...named: IndicatorWord[]) => new Set<IndicatorWord | null>(named);

test.each([
  [words('name', 'target', 'actual'), true],
  [words('level2', 'target', 'score'), true],
  [words('level1', 'actual', 'weight'), true],
  [words('target', 'actual', 'score'), false],
  [words('name', 'weight', 'score'), false],
  [words('name', 'target', 'weight'), false],
  [words('name', 'actual', 'number'), false],
])('%p make a header of indicators: %s', (named, expected) => {
  expect(isComplete(named)).toBe(expected);
});

test.each([
  [words('name', 'weight', 'method', 'score'), true],
  [words('level1', 'weight', 'method', 'score'), true],
  [words('weight', 'method', 'score'), false],
  [words('name', 'method', 'score'), false],
  [words('name', 'weight', 'score'), false],
  [words('name', 'weight', 'method'), false],
])('%p make a score sheet: %s', (named, expected) => {
  expect(isOfScoreSheet(named)).toBe(expected);
});

test.each([
  ['上年完成值', true],
  ['本年上年完成值', true],
  ['指标去年完成值', true],
  ['预计完成情况', true],
  ['1-7月完成情况', true],
  ['1-12月完成情况', false],
  ['实际完成值', false],
])('%s speaks of other times: %s', (text, expected) => {
  expect(isOfOtherTimes(cellOfText(text))).toBe(expected);
});

const read = (drawing: string) => rowCells(gridOf(drawing), 0).map(({ word }) => word);

test.each([
  ['三级指标|指标值|完成值|得分', ['name', 'target', 'actual', 'score']],
  ['三级指标|目标|完成|得分', ['name', 'target', 'actual', 'score']],
  ['指标|目标|结果|分值|得分', ['name', 'target', 'actual', 'weight', 'score']],
  ['三级指标|目标|得分', ['name', null, 'score']],
  ['工作内容|目标|分值|得分', [null, null, 'weight', 'score']],
  ['三级指标|目标|完成|分值|得分', ['name', 'target', 'actual', 'weight', 'score']],
  ['三级指标|指标值|目标|分值|得分', ['name', 'target', null, 'weight', 'score']],
  ['三级指标|指标值|2022年完成值|甲方达成值|得分', ['name', 'target', 'actual', 'actual', 'score']],
  // two known words and the way points are given, or a whole score sheet
  ['指标|评分标准|配分|自评分|原因', ['name', 'method', 'weight', 'score', 'reason']],
  ['绩效指标|指标|评分标准|配分|实得分', ['rail', 'name', 'method', 'weight', 'score']],
  ['指标|评分标准|配分|备注', ['rail', 'method', null, 'reason']],
  ['一级指标|绩效指标|指标值', ['level1', 'name', 'target']],
  ['绩效指标|一级指标|指标值', ['rail', 'level1', 'target']],
  ['一级指标|绩效指标|三级指标', ['level1', 'rail', 'name']],
  ['上年完成值|三级指标', [null, 'name']],
  ['序号|绩效指标|指标值|完成值', ['number', 'name', 'target', 'actual']],
  ['序号||绩效指标||指标值||完成值', ['number', 'name', 'target', 'actual']],
  ['序号|绩效指标|||指标值|完成值', ['number', 'rail', 'target', 'actual']],
  ['绩效指标|指标值|完成值', ['rail', 'target', 'actual']],
])('%s reads as %p', (drawing, expected) => expect(read(drawing)).toEqual(expected));

test('a header cell goes over the columns of its merge', () => {
  const [name, target] = rowCells(gridOf('三级指标||指标值', { merges: ['A1:B1'] }), 0);
  expect([name!.left, name!.right, target!.left, target!.right]).toEqual([0, 1, 2, 2]);
  expect([name!.confidence, rowCells(gridOf('某某'), 0)[0]!.confidence]).toEqual([1, 0]);
});

test('the known words of a row are those of its texts', () => {
  const grid = gridOf('三级指标|某某|12|得分');
  expect(knownWords(grid, 0).map(({ word }) => word)).toEqual(['name', 'score']);
  expect(countKnown(grid, 0)).toBe(2);
});

test('sixty rows under a header tell what its columns hold', () => {
  const grid = gridOf(`三级指标${'\n甲'.repeat(70)}`);
  const rows = firstRowsUnder(grid, { bottom: 0 }, 99);
  expect([rows[0], rows.length, firstRowsUnder(grid, { bottom: 0 }, 5).length]).toEqual([1, 60, 5]);
});
