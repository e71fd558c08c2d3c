import { outOfReach } from '../../../src/form/companion/out-of-reach';
import type { Indicator } from '../../../src/form';
import { cellAt, gridOf } from '../grid-of';

/** The rows said to be out of reach, below a header in row 1; each is named in column A. */
function said(...rows: string[]) {
  const grid = gridOf(['三级指标|指标值|完全不可能|说明', ...rows].join('\n'));
  const indicators = rows.map((_, i) => {
    const name = cellAt(grid, `A${i + 2}`).field;
    return { row: i + 1, name } as unknown as Indicator;
  });
  const header = { top: 0, bottom: 0, left: 0, right: 3, cells: [] };
  return [...outOfReach(grid, header, indicators)].map(([index, { text }]) => [index, text]);
}

test('a tick under 完全不可能, or words to the right of the name, say so', () => {
  expect(said('长度|12|√|', '次数|3||', '人数|5||预计无法完成', '面积|8|否|', '天数|9|1|')).toEqual(
    [
      [0, '√'],
      [2, '预计无法完成'],
      [4, '1'],
    ],
  );
});

test('a name in such words says nothing, nor a figure in another column', () => {
  expect(said('无法完成投诉的次数|1||1')).toEqual([]);
});

test('without rows nothing is out of reach', () => {
  expect(said()).toEqual([]);
});

test('a header of ticks may stand in a row of its own, above the rows alone', () => {
  const grid = gridOf(
    '三级指标|指标值|完成可能性||\n||确定能|完全不可能\n长度|12|√|\n次数|3||√\n完全不可能|5|√|',
  );
  const indicators = [2, 3, 4].map((row) => {
    return { row, name: cellAt(grid, `A${row + 1}`).field } as unknown as Indicator;
  });
  const header = { top: 0, bottom: 1, left: 0, right: 3, cells: [] };
  expect([...outOfReach(grid, header, indicators).keys()]).toEqual([1]);
});

test('words say so though they are broken by white space or brackets', () => {
  expect(said('长度|12||预计无法 完成', '次数|3||（无法完成）')).toEqual([
    [0, '预计无法 完成'],
    [1, '（无法完成）'],
  ]);
});

test('words beside a row are no header of ticks for the next', () => {
  expect(said('长度|12||完全不可能', '次数|3||是')).toEqual([[0, '完全不可能']]);
});
