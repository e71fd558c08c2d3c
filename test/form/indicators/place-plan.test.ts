import { planOf } from '../../../src/form/indicators/place-plan';
import { SUITS } from '../../../src/form/evidence/cell-suits';
import { blockUnder, gridOf } from '../grid-of';

/** 一级指标 over A and B, 三级指标 in C, a header nobody reads in D, 指标值 in E, 分值 in F. */
const GRID = gridOf('一级指标||三级指标|某某|指标值|分值', { merges: ['A1:B1'] });
const BLOCK = blockUnder(GRID, { level1: 'A1', name: 'C1', target: 'E1', weight: 'F1' });

const placesAt = (shift: number) =>
  planOf(BLOCK, shift).places.map(({ field, columns }) => [field, ...columns]);

test.each([
  [0, 2, 4, 5],
  [1, 3, 5, 6],
  [-1, 1, 3, 4],
])(
  'a row shifted by %i has its name, target and points in columns %i, %i and %i',
  (shift, ...at) => {
    expect(placesAt(shift)).toEqual([
      ['name', at[0]],
      ['target', at[1]],
      ['weight', at[2]],
    ]);
  },
);

test.each([
  [0, [0, 1]],
  [1, [0, 1, 2]],
  [-1, [0, 1]],
])('levels of a row shifted by %i may stand in columns %p', (shift, expected) => {
  expect(planOf(BLOCK, shift).levels).toEqual(expected);
});

test.each([
  [0, 3],
  [1, 4],
  [-1, 2],
])(
  'the header that is not read is, for a row shifted by %i, that of column %i',
  (shift, column) => {
    const { first, last, unused } = planOf(BLOCK, shift);
    expect([first, last, ...unused]).toEqual([0, 5, column]);
  },
);

test('the first level has a place of its own only beside a second', () => {
  const grid = gridOf('一级指标|二级指标|三级指标');
  const both = blockUnder(grid, { level1: 'A1', level2: 'B1', name: 'C1' });
  expect([0, 1, -1].map((shift) => planOf(both, shift).firstLevel)).toEqual([0, 1, -1]);
  expect(planOf(BLOCK, 0).firstLevel).toBeNull();
});

test('what is merged over several rows is of each of them, but for points and scores', () => {
  const grid = gridOf('三级指标|指标值|完成值|分值|得分|原因');
  const block = blockUnder(grid, {
    name: 'A1',
    target: 'B1',
    actual: 'C1',
    weight: 'D1',
    score: 'E1',
    reason: 'F1',
  });
  const shared = planOf(block, 0).places.filter(({ isShared }) => isShared);
  expect(shared.map(({ field }) => field)).toEqual(['name', 'target', 'actual', 'reason']);
});

test('a field is looked for in all columns under its header, and in those that hold instead', () => {
  const grid = gridOf('三级指标|年初指标值|调整指标值||分值', { merges: ['C1:D1'] });
  const block = blockUnder(grid, { name: 'A1', target: 'C1', weight: 'E1' });
  const first = blockUnder(grid, { target: 'B1' }).columns.get('target')!;
  const columns = new Map(block.columns);
  columns.set('target', { ...columns.get('target')!, instead: first });
  const plan = (shift: number) =>
    planOf({ ...block, columns }, shift).places.find(({ field }) => field === 'target');
  expect(plan(0)).toMatchObject({ columns: [2, 3], instead: [1], isOne: false });
  expect(plan(1)).toMatchObject({ columns: [3, 4], instead: [2], isOne: false });
  const one = new Map(columns).set('target', { ...first, instead: columns.get('target')! });
  const places = planOf({ ...block, columns: one }, 0).places.map(({ isOne }) => isOne);
  expect(places).toEqual([true, false, true]);
});

test('the kind of a cell settles how it suits a target, not how it suits points', () => {
  const suits = planOf(BLOCK, 0).places.map((place) => place.suits);
  expect(suits).toEqual([SUITS.name, SUITS.target, null]);
});

test('the plan of a block is worked out once for each shift', () => {
  expect(planOf(BLOCK, 1)).toBe(planOf(BLOCK, 1));
  expect(planOf(BLOCK, 1)).not.toBe(planOf(BLOCK, 0));
});
