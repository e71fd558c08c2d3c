import { isExecutionIndicator } from '../../src/form';
import { formOf, type RowSpec } from '../scoring/form-of';

test.each<[string, boolean, RowSpec]>([
  ['named so', true, { name: '预算执行率' }],
  ['named so with its points', true, { name: '预算执行率（10分）' }],
  ['named so in two words', true, { name: '预算执行 率' }],
  ['under a group that is named so', true, { name: '支付金额', level1: '预算执行率' }],
  ['about who reached one', false, { name: '专项资金执行率达标单位数' }],
])('a row %s is 预算执行率 itself: %s', (_, expected, row) => {
  expect(isExecutionIndicator(formOf({ rows: [row] }).indicators[0]!)).toBe(expected);
});
