import { findTargetHeaders } from '../../../src/form/companion/target-headers';
import { gridOf } from '../grid-of';

const found = (drawing: string) =>
  findTargetHeaders(gridOf(drawing)).map(({ top, bottom, left, right, cells }) => [
    top,
    bottom,
    left,
    right,
    cells.map(({ word }) => word ?? '-').join(' '),
  ]);

test.each([
  ['一级指标|二级指标|三级指标|指标值', [[0, 0, 0, 3, 'level1 level2 name target']]],
  ['申报表\n\n一级指标|二级指标|指标值', [[2, 2, 0, 2, 'level1 level2 target']]],
  // a result or a score makes it a self-evaluation
  ['一级指标|二级指标|三级指标|指标值|实际完成值', []],
  ['一级指标|二级指标|三级指标|指标值|得分', []],
  ['一级指标|指标值', []],
  ['一级指标|二级指标|三级指标', []],
  // the middle of the year is no result of the year
  ['一级指标|二级指标|三级指标|指标值|1-7月完成情况', [[0, 0, 0, 3, 'level1 level2 name target']]],
])('%j gives %j', (drawing, expected) => expect(found(drawing)).toEqual(expected));

test('a header under one that asks for results is none of its own', () => {
  expect(found('|||||实际完成值\n一级指标|二级指标|三级指标|指标值')).toEqual([]);
});

test('the numbers of the columns under a header belong to it', () => {
  expect(found('一级指标|二级指标|三级指标|指标值\n1|2|3|4\n产出指标|数量指标|长度|12')).toEqual([
    [0, 1, 0, 3, 'level1 level2 name target'],
  ]);
});

test('of two halves the right one is the year’s, under the first level of the left', () => {
  expect(found('一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值')).toEqual([
    [0, 0, 0, 6, 'level1 level2 name target'],
  ]);
});

test.each([
  [
    'a header of two rows is one',
    '一级指标|绩效指标||\n|二级指标|三级指标|指标值',
    [[0, 1, 0, 3, 'level1 level2 name target']],
  ],
  [
    'a result of half a year is none of the year',
    '一级指标|二级指标|三级指标|指标值|上半年完成值',
    [[0, 0, 0, 3, 'level1 level2 name target']],
  ],
  [
    'a target before it was adjusted is no adjusted one',
    '一级指标|三级指标|调整前指标值|调整后指标值',
    [[0, 0, 0, 3, 'level1 name target adjusted-target']],
  ],
  [
    'names behind the targets make no second half',
    '一级指标|二级指标|指标值|三级指标',
    [[0, 0, 0, 3, 'level1 level2 target name']],
  ],
  [
    'a second half may have its own first level',
    '一级指标|三级指标|指标值|一级指标|三级指标|指标值',
    [[0, 0, 3, 5, 'level1 name target']],
  ],
  [
    'a second table further down is read',
    '一级指标|三级指标|指标值\n产出指标|长度|12\n一级指标|三级指标|指标值',
    [
      [0, 0, 0, 2, 'level1 name target'],
      [2, 2, 0, 2, 'level1 name target'],
    ],
  ],
])('%s', (_, drawing, expected) => expect(found(drawing)).toEqual(expected));
