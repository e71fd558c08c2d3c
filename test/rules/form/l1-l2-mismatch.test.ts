import { l1L2Mismatch } from '../../../src/rules/form/l1-l2-mismatch';
import { inputOf, testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(l1L2Mismatch, {
  passes: { 'usual groups': sheetWith() },
  fails: {
    'a social benefit among the outputs': {
      given: sheetWith({ A18: null, A19: '效益指标', B19: '可持续影响指标' }),
      message: 'misplaced',
      cells: ['C18'],
      says: ['「居家养老服务覆盖率」'],
    },
  },
  undecided: { 'a group of its own': sheetWith({ B17: '安全指标' }) },
});

test('looks at the rows that have both groups', () => {
  const second = ['B13', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20'];
  const without = sheetWith(Object.fromEntries(second.map((name) => [name, null])));
  expect(l1L2Mismatch.looksAt(inputOf(without))).toEqual([]);
  expect(l1L2Mismatch.looksAt(inputOf(sheetWith()))).toHaveLength(8);
});
