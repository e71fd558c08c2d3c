import {
  isWordMeasuredInFigures,
  levelCells,
  placeRow,
} from '../../../src/form/indicators/place-row';
import { blockUnder, gridOf, namesOf } from '../grid-of';

const FIELDS = {
  level1: 'B1',
  level2: 'C1',
  name: 'D1',
  target: 'E1',
  actual: 'F1',
  weight: 'G1',
  score: 'H1',
} as const;
const HEADER = '|一级指标|二级指标|三级指标|指标值|完成值|分值|得分';

/** The last row below headers in B to H, the columns A to J being the form's. */
function placed(rows: string, shift = 0, merges: readonly string[] = []) {
  const grid = gridOf(`${HEADER}\n${rows}`, { merges });
  const block = blockUnder(grid, FIELDS, { left: 0, right: 9 });
  return { grid, block, ...placeRow(grid, grid.rows.at(-1)!, block, shift) };
}

/** The cells of name, target, result, points and score. */
function cells(rows: string, shift?: number, merges?: readonly string[]): string {
  return namesOf([...placed(rows, shift, merges).cells.values()]);
}

// a name 3, a measure as target 2 and as result 1, points 2, a score 0.5
const WHOLE = '|产出指标|数量指标|保洁长度|≥12公里|12公里|10|9';

describe('how well a row fits', () => {
  test.each([
    ['all that belongs there', WHOLE, 8.5],
    ['the name as its target', '|产出指标|数量指标|建立制度|建立制度|甲乙|10|9', 5],
    ['a target in words and its result in the same', '|产出指标|数量指标|制度|建章|建章|10|9', 8],
    ['a target in words and its result in figures', '|产出指标|数量指标|制度|建章|5|10|9', 6.5],
    // a measure as name -1, a figure as target 1, a measure as result 1, points 2, a score 0.5, and 2 for
    ['a name that says what is due', '|产出指标|数量指标|保洁达到95%|95%|96次|10|9', 5.5],
    ['such a name beside a bound', '|产出指标|数量指标|群众满意度95%以上|≥95%|96次|10|9', 6.5],
    ['a name that says another figure', '|产出指标|数量指标|保洁达到90%|95%|96次|10|9', 3.5],
    ['a bound in words where the name belongs', '|产出指标|数量指标|不低于95%|95%|96次|10|9', 3.5],
    ['a second level where the first belongs', WHOLE.replace('产出指标', '质量指标'), 7],
  ])('%s: %j gives %j', (_, row, fit) => expect(placed(row).fit).toBe(fit));

  test.each([
    [0, WHOLE, 8.5],
    [1, `|${WHOLE}`, 7],
    [-1, WHOLE.slice(1), 7],
  ])('a row shifted by %i loses 1.5 a step', (shift, row, fit) => {
    expect(placed(row, shift).fit).toBe(fit);
  });

  test('a cell that no field takes counts 2 against it', () => {
    const merges = ['E1:F1'];
    const grid = (row: string) =>
      gridOf(`||一级指标|三级指标|指标值||分值|得分\n${row}`, { merges });
    const fit = (row: string) => {
      const fields = { level1: 'C1', name: 'D1', target: 'E1', weight: 'G1', score: 'H1' } as const;
      return placeRow(grid(row), 1, blockUnder(grid(row), fields, { left: 0, right: 9 }), 0).fit;
    };
    expect(fit('||产出指标|保洁长度|≥12公里||10|9')).toBe(7.5);
    expect(fit('||产出指标|保洁长度|≥12公里|3|10|9')).toBe(5.5);
    // left of the headers stands the name of the block, right of them another table
    expect(fit('甲||产出指标|保洁长度|≥12公里||10|9|3')).toBe(7.5);
  });

  test('behind a row that slid a figure right of the headers counts 2 too', () => {
    expect(placed(`${WHOLE.slice(1)}||3`, -1).fit).toBe(5);
  });

  test('a row cannot slide beyond the form, but stands under a header left of it', () => {
    expect(placed(WHOLE, -4).fit).toBe(Number.NEGATIVE_INFINITY);
    expect(placed(WHOLE, -3).fit).not.toBe(Number.NEGATIVE_INFINITY);
    const grid = gridOf(`${HEADER}\n${WHOLE}`);
    const block = blockUnder(grid, FIELDS, { left: 4, right: 9 });
    expect(placeRow(grid, 1, block, 0).fit).toBe(8.5);
  });
});

describe('which cells a row has', () => {
  const MERGED = ['D2:D3', 'E2:E3', 'G2:G3', 'H2:H3'];
  const ABOVE = '|产出指标|数量指标|保洁长度|≥12公里|12公里|10|9';
  test('a name and a target merged from above are its own, points and score are not', () => {
    expect(cells(`${ABOVE}\n|||||11公里`, 0, MERGED)).toBe('D2 E2 F3 G3 H3');
  });

  test('a cell merged over two fields is of the first', () => {
    expect(cells('||||保洁||10|9', 0, ['E2:F2'])).toBe('D2 E2 F2 G2 H2');
    expect(placed('||||保洁||10|9', 0, ['E2:F2']).cells.get('actual')!.blank).toBe(true);
  });

  test('a blank name beside its header is the words before it, no level', () => {
    expect(cells('|产出指标|保洁长度|||≥12公里|12公里|10|9', 1)).toBe('C2 F2 G2 H2 I2');
    expect(cells('|产出指标|数量指标|||≥12公里|12公里|10|9', 1)).toBe('E2 F2 G2 H2 I2');
    expect(cells('|产出指标|保洁长度||≥12公里|12公里|10|9', 0)).toBe('D2 E2 F2 G2 H2');
  });

  test('a target nobody adjusted is the one set first', () => {
    const held = (row: string) => {
      const grid = gridOf(`三级指标|年初指标值|调整指标值|分值\n${row}`);
      const block = blockUnder(grid, { name: 'A1', target: 'C1', weight: 'D1' });
      const first = blockUnder(grid, { target: 'B1' }).columns.get('target')!;
      const columns = new Map(block.columns);
      columns.set('target', { ...columns.get('target')!, instead: first });
      return namesOf([placeRow(grid, 1, { ...block, columns }, 0).cells.get('target')]);
    };
    expect(held('保洁长度|≥12公里||10')).toBe('B2');
    expect(held('保洁长度|≥12公里|/|10')).toBe('B2');
    expect(held('保洁长度|≥12公里|≥9公里|10')).toBe('C2');
    expect(held('保洁长度|||10')).toBe('C2');
  });
});

test.each([
  [WHOLE, 0],
  ['|产出指标|其他说明|保洁长度|≥12公里|12公里|10|9', 1],
  ['|某某类|其他说明|保洁长度|≥12公里|12公里|10|9', 2],
  ['|1|2|保洁长度|≥12公里|12公里|10|9', 0],
])('%s has %i levels that are none of the usual', (row, odd) => {
  expect(placed(row).oddLevels).toBe(odd);
});

test('levels are looked for under their headers and as far beside them as the row slid', () => {
  const { grid, block } = placed(WHOLE);
  expect(namesOf(levelCells(grid, 1, block, 0))).toBe('B2 C2');
  expect(namesOf(levelCells(grid, 1, block, -1))).toBe('B2 A2 C2');
});

test.each([
  ['|||制度|建章立制|5|10|9', true],
  ['|||制度|建章立制|5次|10|9', false],
  ['|||制度|12|5|10|9', false],
])('%s measures words in figures: %s', (row, expected) => {
  expect(isWordMeasuredInFigures(placed(row).cells)).toBe(expected);
});
