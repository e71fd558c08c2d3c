import { withDeductions } from '../../../src/form/indicators/deductions';
import { findHeaders } from '../../../src/form/places/find-headers';
import { gridOf } from '../grid-of';

const ROWS = '保洁长度|12|12|50|2|48\n保洁次数|12|12|50||50';

/** What was taken off each row under some headers. */
function deductions(headers: string, shift = 0): (string | null)[] {
  const grid = gridOf(`${headers}\n${ROWS}`);
  const { cells } = findHeaders(grid)[0]!;
  const indicators = [1, 2].map((row) => ({ row, shift })) as never;
  return withDeductions(grid, cells, indicators).map(({ deduction }) => deduction?.text ?? null);
}

test('what was taken off is what stands under 扣分', () => {
  expect(deductions('三级指标|指标值|完成值|分值|扣分|得分')).toEqual(['2', null]);
});

test('nothing is known of a row that slid, of two such columns, or without one', () => {
  expect(deductions('三级指标|指标值|完成值|分值|扣分|得分', -1)).toEqual([null, null]);
  expect(deductions('三级指标|指标值|完成值|扣分|扣分值|得分')).toEqual([null, null]);
  expect(deductions('三级指标|指标值|完成值|分值|原因|得分')).toEqual([null, null]);
});
