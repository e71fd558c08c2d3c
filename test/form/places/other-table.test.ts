import { findHeaders } from '../../../src/form/places/find-headers';
import { beginsTable, otherTableBelow } from '../../../src/form/places/other-table';
import { gridOf } from '../grid-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分';
const ROW = '产出指标|保洁长度|12|12|10|10';

/** The 1-based row where another table begins below a form, or its rows where that is in doubt; null where none does. */
function tableBelow(
  form: readonly string[],
  rows: readonly string[],
  hasFund = true,
): number | string | null {
  const grid = gridOf([...form, ...rows].join('\n'));
  const [header] = findHeaders(grid);
  const table = otherTableBelow(grid, header!, { left: 0, right: 5 }, 20, () => hasFund);
  if (table === null) return null;
  const { first, doubtful } = table;
  return doubtful.length > 0 ? doubtful.map((row) => row + 1).join('、') : first + 1;
}

const tableIn = (...rows: readonly string[]) => tableBelow([HEADER, ROW], rows);

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
  ['over a blank row', ['', '支出明细|金额|占比', '', '办公费|12.5|25%'], 4],
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

/** A form whose rows have their points behind their names. */
const NAMED = ['指标|上年值|指标值|完成值|得分', '培训人次（8分）|33|300|300|8'];
const EXPENSES = ['', '支出明细|金额|占比', '办公费|12.5|25%'];

test.each([
  ['rows of figures without points, below rows that have them', NAMED, EXPENSES, '4、5'],
  ['the same behind a level', [...NAMED, '产出指标', NAMED[1]!], EXPENSES, '6、7'],
  ['the same with a sum', NAMED, [...EXPENSES, '合计|50|100%'], '4、5、6'],
  ['the same and a note further down', NAMED, [...EXPENSES, '', '注：略'], '4、5'],
  ['the same and a title below', NAMED, [...EXPENSES, '自评表'], '4、5'],
  ['the same over a blank row', NAMED, [...EXPENSES.slice(0, 2), '', '办公费|1|2%'], '4、6'],
  ['below a row without points', [...NAMED, '设备|33|3|3|'], EXPENSES, null],
  ['below a header alone', NAMED.slice(0, 1), EXPENSES, null],
  ['with words alone in the row below', NAMED, ['', '支出明细|金额|占比', '办公费|无|无'], null],
  ['with a score further down', NAMED, [...EXPENSES, '总分||||8'], null],
  ['with points in a name further down', NAMED, [...EXPENSES, '培训（2分）|1|2|2|'], null],
  ['behind names and levels, over a figure where names stand', [HEADER, ROW], EXPENSES, 4],
  [
    'behind names and levels, over figures behind them',
    [HEADER, ROW],
    ['', '支出明细|事项|金额|占比', '办公费|纸|12.5|25%'],
    '4、5',
  ],
  [
    'under columns of figures, where no points are',
    ['指标|完成率|指标值|完成值', '培训人次|100%|300|300', '知晓|90%|提高|较好'],
    ['', '支出明细|金额|备注', '办公费|12.5|'],
    5,
  ],
  [
    'under a column of words, where no points are',
    ['指标|指标值|完成值|说明', '培训人次|300|300|略', '设备台数|3|3|略'],
    ['', '支出明细|事项|要求|备注', '办公费|纸|略|12'],
    null,
  ],
])('another table of %s: below %j, %j begins in row %p', (_name, form, rows, expected) => {
  expect(tableBelow(form, rows)).toBe(expected);
});

test('a foot with a total and a note heads no table by itself', () => {
  const cells = (row: string) => gridOf(row).filled(0);
  expect(beginsTable(cells('名称|合计|备注'))).toBe(true);
  expect(beginsTable(cells('名称|合计|12'))).toBe(false);
  expect(beginsTable(cells('名称|评分等级|备注'))).toBe(false);
  expect(beginsTable(cells('名称|这里写的是很长的一句说明|备注'))).toBe(false);
});

const AMOUNTS = ['', '资金|预算数|支出数|执行率', '总额|100|95|95%'];

test.each([
  ['are another table below a form that has its amounts above', true, 4],
  ['are the form’s own where it has none above', false, null],
])('amounts with their rate below a blank row %s', (_name, hasFund, expected) => {
  expect(tableBelow([HEADER, ROW], AMOUNTS, hasFund)).toBe(expected);
});
