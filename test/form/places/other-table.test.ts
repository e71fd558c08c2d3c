import { findHeaders } from '../../../src/form/places/find-headers';
import { beginsTable, otherTableBelow } from '../../../src/form/places/other-table';
import { gridOf } from '../grid-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分';
const ROW = '产出指标|保洁长度|12|12|10|10';

/** The 1-based row where another table begins below a header; null where none does. */
function tableIn(...rows: readonly string[]): number | null {
  const grid = gridOf([HEADER, ROW, ...rows].join('\n'));
  const [header] = findHeaders(grid);
  const row = otherTableBelow(grid, header!, { left: 0, right: 5 }, 20);
  return row === null ? null : row + 1;
}

test.each([
  ['words over figures below a blank row', ['', '支出明细|金额|占比', '办公费|12.5|25%'], 4],
  [
    'of words under the points over figures anywhere',
    ['', '明细|事由|金额|备注|占比', '办公费|纸|12.5||25%'],
    4,
  ],
  [
    'of words under the points over words',
    ['', '明细|事由|金额|备注|占比', '办公费|纸|无||无'],
    null,
  ],
  ['below a row of white space', ['　', '支出明细|金额|占比', '办公费|12.5|25%'], 4],
  ['with a column of remarks', ['', '支出明细|金额|备注', '办公费|12.5|'], 4],
  ['without a blank row above it', ['支出明细|金额|占比', '办公费|12.5|25%'], null],
  ['of two words alone', ['', '支出明细|金额', '办公费|12.5'], null],
  ['a row of words before other indicators', ['', '效益指标|知晓|提高', '|培训|12|12|10|10'], null],
  ['with words alone under it', ['', '支出明细|金额|占比', '办公费|无|无'], null],
  ['numbered rows under names', ['', '序号|事项|说明', '1|培训|完成'], null],
  ['the foot of the form', ['', '填表人：甲|联系电话：乙|日期：丙', '备注|12|'], null],
])('%s: %j begins in row %p', (_name, rows, expected) => {
  expect(tableIn(...rows)).toBe(expected);
});

test('a foot with a total and a note heads no table by itself', () => {
  const cells = (row: string) => gridOf(row).filled(0);
  expect(beginsTable(cells('名称|合计|备注'))).toBe(true);
  expect(beginsTable(cells('名称|合计|12'))).toBe(false);
  expect(beginsTable(cells('名称|评分等级|备注'))).toBe(false);
  expect(beginsTable(cells('名称|这里写的是很长的一句说明|备注'))).toBe(false);
});
