import { NO_LEVELS } from '../../../src/form/indicators/levels';
import { placeRow } from '../../../src/form/indicators/place-row';
import { toIndicator } from '../../../src/form/indicators/to-indicator';
import { a1 } from '../../../src/sheet';
import { blockUnder, gridOf, namesOf } from '../grid-of';

const FIELDS = { name: 'A1', target: 'B1', actual: 'C1', weight: 'D1', score: 'E1' } as const;

/** The indicator of a row (1-based) below a header over A to E. */
function read(rows: string, row = 2, merges: readonly string[] = []) {
  const grid = gridOf(`三级指标|指标值|完成值|分值|得分\n${rows}`, { merges });
  const placed = placeRow(grid, row - 1, blockUnder(grid, FIELDS), 0);
  return toIndicator(grid, placed, NO_LEVELS, 2023);
}

test('an indicator has the cells of its row and no others', () => {
  const { row, name, target, actual, weight, score, reason, ...others } = read('甲|≥5个|6个|10|9');
  expect([row, namesOf([name, target, actual, weight, score, reason])]).toEqual([
    1,
    'A2 B2 C2 D2 E2 -',
  ]);
  expect([others.shift, others.level1, others.sharedPoints, 'method' in others]).toEqual([
    0,
    null,
    undefined,
    false,
  ]);
});

const TWO = '甲|≥5个|6个|10|4\n乙|≥5个|6个||3';

test.each([
  ['two named and scored rows', TWO, ['D2:D3'], 'D2'],
  ['such rows and one that says nothing', TWO.replace('\n', '\n\n'), ['D2:D4'], 'D2'],
  [
    'such rows, one scored over a row that says nothing',
    TWO.replace('\n', '\n\n'),
    ['D2:D4', 'E2:E3'],
    'D2',
  ],
])('points merged over %s are shared: %j', (_, rows, merges, shared) => {
  const { sharedPoints, weight } = read(rows, 2, merges);
  expect(a1(sharedPoints!.at)).toBe(shared);
  expect(weight).toBeNull();
});

test.each([
  ['a row not scored and one that says nothing', '甲|≥5个|6个|10|\n', ['D2:D3']],
  ['one row and one that says nothing', TWO.replace(/乙.*/, ''), ['D2:D3']],
  ['rows of which only the first is scored', TWO.replace('|3', '|'), ['D2:D3']],
  ['rows of which one is not named', TWO.replace('乙', ''), ['D2:D3']],
  ['rows that share their score too', TWO.replace('|3', '|'), ['D2:D3', 'E2:E3']],
  ['columns only', TWO, ['D2:E2']],
  ['rows, without a figure', TWO.replace('|10', '|'), ['D2:D3']],
])('points merged over %s are no shared ones: %j', (_, rows, merges) => {
  const { sharedPoints, weight } = read(rows, 2, merges);
  expect(sharedPoints).toBeUndefined();
  expect(weight).not.toBeNull();
});

test('points merged from a row that says nothing are shared by those below', () => {
  const below = read(`||||\n${TWO.replace('10', '')}`.replace('|||', '|||10'), 3, ['D2:D4']);
  expect([below.weight, a1(below.sharedPoints!.at)]).toEqual([null, 'D2']);
});

test('a score merged from above scores the row too, its points are its own', () => {
  const second = read('甲|≥5个|6个|10|9\n乙|≥5个|6个|5|', 3, ['E2:E3']);
  expect([second.score, second.scoredWith]).toEqual([null, { kind: 'score', row: 1 }]);
  expect(namesOf([second.weight])).toBe('D3');
  expect(read('甲|≥5个|6个|10|9\n乙|≥5个|6个|5|', 2, ['E2:E3']).scoredWith).toBeUndefined();
});

test('points in the name count where there is no column of them', () => {
  const grid = gridOf('三级指标|指标值|完成值\n培训人数（10分）|≥5人|6人');
  const fields = { name: 'A1', target: 'B1', actual: 'C1' } as const;
  const placed = placeRow(grid, 1, blockUnder(grid, fields), 0);
  const read = toIndicator(grid, placed, NO_LEVELS, 2023);
  expect([read.namePoints, read.weight, read.score]).toEqual(['10', null, null]);
});

test('points in the name say nothing beside a column of them', () => {
  expect(read('培训人数（10分）|≥5人|6人|10|9').namePoints).toBeUndefined();
});
