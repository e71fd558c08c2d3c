import { Grid } from '../../../src/form/evidence/grid';
import { findHeaders } from '../../../src/form/places/find-headers';
import { HeaderRows } from '../../../src/form/places/header-rows';
import { drawn, snapshotOf } from '../snapshot-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分';
const ROW = '产出指标|件数|≥10件|12件|10|10|7';

/** The header rows of a form whose header stands in rows 2 and 5, the first beside a figure in H, the second over G as well. */
function headerRows(merges: string[] = []): HeaderRows {
  const rows = ['项目名称|甲', `${HEADER}||7`, ROW, ROW, `${HEADER}|说明`, ROW];
  const grid = new Grid(snapshotOf(drawn(rows.join('\n')), { merges }));
  const [first, second] = findHeaders(grid);
  return new HeaderRows(grid, [first!, second!]);
}

test('the rows of a header and of one that repeats it are header rows, those between are not', () => {
  const headers = headerRows();
  expect([...headers.rows]).toEqual([1, 4]);
  expect(headers.first).toBe(1);
});

test('words of any of the headers stand over a column, a merge over each it covers', () => {
  const over = (headers: HeaderRows): number[] =>
    [0, 5, 6, 7, 8].filter((column) => headers.haveWordsOver(column));
  expect(over(headerRows())).toEqual([0, 5, 6]);
  expect(over(headerRows(['G5:H5']))).toEqual([0, 5, 6, 7]);
});

test('a header that reads as a period stands over its column too', () => {
  const rows = ['三级指标|指标值|1-8月完成值|7月|完成值|分值|得分', '件数|≥10件|5件|5|12件|10|10'];
  const grid = new Grid(snapshotOf(drawn(rows.join('\n'))));
  const headers = new HeaderRows(grid, [findHeaders(grid)[0]!]);
  expect([1, 2, 3, 4].filter((column) => headers.haveWordsOver(column))).toEqual([1, 2, 4]);
});

test('what only numbers the columns does not stand over them as their header', () => {
  const rows = ['三级指标|指标值|完成值|分值||备注', 'A|B|C|D|E|F', '件数|≥10件|12件|10|10|'];
  const grid = new Grid(snapshotOf(drawn(rows.join('\n'))));
  const headers = new HeaderRows(grid, [findHeaders(grid)[0]!]);
  expect([...headers.rows]).toEqual([0, 1]);
  expect([3, 4, 5].filter((column) => headers.haveWordsOver(column))).toEqual([3, 5]);
});
