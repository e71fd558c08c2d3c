import { namesExecution } from '../../../src/form/words/execution-words';

test.each([
  ['预算执行率', true],
  ['资金支出进度', true],
  ['预算执行情况', true],
  ['专项资金执行率', true],
  ['年度预算资金执行率指标', true],
  ['项目执行率', false],
  ['预算执行率及时性', false],
  ['专项资金执行率达标单位数', false],
])('%s is a name of 预算执行率: %s', (bare, expected) => {
  expect(namesExecution(bare)).toBe(expected);
});
