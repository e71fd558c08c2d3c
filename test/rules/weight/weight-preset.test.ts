import { weightPreset } from '../../../src/rules/weight/weight-preset';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(weightPreset, {
  passes: { '50, 30 and 10': sheetWith() },
  fails: {
    '55 of output and 25 of benefit': {
      given: sheetWith({ F13: '20.00', G13: '20.00', F18: '10.00', G18: '10.00' }),
      message: 'differ',
      cells: ['A1'],
      says: ['产出指标分值合计55', '效益指标分值合计25'],
    },
  },
  undecided: {
    'groups of another layout': sheetWith({
      A13: '项目过程',
      F13: '20.00',
      G13: '20.00',
      F18: '10.00',
      G18: '10.00',
    }),
  },
});
