import { findHeaders } from '../../../src/form/places/find-headers';
import { readFundBelow } from '../../../src/form/fund/fund-below';
import { gridOf } from '../grid-of';

const FORM = `一级指标|三级指标|指标值|完成值|分值|得分
产出指标|保洁长度|12|12|90|90`;

/** The rows (1-based) of the fund block below a form, with what it says of all funds; null where none is read. */
function below(rows: string, { form = FORM, bottom = 12 } = {}): string | null {
  const grid = gridOf(`${form}\n${rows}`);
  const [first, ...others] = findHeaders(grid);
  const headers = [first!, ...others] as const;
  const territory = { headers, band: { left: 0, right: 6 }, bottom };
  const reading = readFundBelow(grid, territory);
  if (!reading) return null;
  const { budget, executed, rate, score } = reading.fund.total!;
  const total = [budget, executed, rate, score].map((field) => field?.text ?? '-').join(' ');
  return `${reading.top + 1}-${reading.bottom + 1}: ${total}`;
}

const HEADER = '资金（万元）|全年预算数|全年执行数|分值|执行率|得分';
const FUNDS = '年度资金总额|100|95|10|95%|9.5';

test.each([
  [
    'down to its last source',
    `${HEADER}\n${FUNDS}\n其中：财政拨款|100|95||95%|`,
    '3-5: 100 95 95% 9.5',
  ],
  ['above the total of the form', `${HEADER}\n${FUNDS}\n总分||||100|99.5`, '3-4: 100 95 95% 9.5'],
  [
    'whose row of all funds is called 合计 as well',
    `${HEADER}\n合计|100|95|10|95%|9.5\n合计||||100|99.5`,
    '3-4: 100 95 95% 9.5',
  ],
  ['not from expenses without rate and points', '明细|预算数|支出数\n设备费|100|95', null],
  ['not from the amounts of tasks', '任务名称|预算数|支出数|执行率\n保洁|100|95|95%', null],
  ['not from a header alone', HEADER, null],
])('the fund block below the indicators is read %s', (_name, rows, expected) => {
  expect(below(rows)).toBe(expected);
});

test('nothing of the fund block is read beyond the form', () => {
  const rows = `${HEADER}\n${FUNDS}\n其中：财政拨款|100|95||95%|`;
  expect(below(rows, { bottom: 3 })).toBe('3-4: 100 95 95% 9.5');
  expect(below(rows, { bottom: 2 })).toBeNull();
});

test('a fund block between two parts of the indicators is not below them', () => {
  const form = `${FORM}\n${HEADER}\n${FUNDS}\n${FORM}`;
  expect(below('总分||||100|99.5', { form })).toBeNull();
});
