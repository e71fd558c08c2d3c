import { weightGroup } from '../../../src/rules/weight/weight-group';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(weightGroup, {
  passes: {
    'a printed 50 that the rows add up to': sheetWith({ A13: '产出指标(50分)' }),
    'the same heading on each of its rows': sheetWith({
      A13: '产出指标(50分)',
      A14: '产出指标(50分)',
      A15: '产出指标(50分)',
      A16: '产出指标(50分)',
      A17: '产出指标(50分)',
    }),
  },
  fails: {
    'a printed 48 over rows of 50': {
      given: sheetWith({ A13: '产出指标(48分)' }),
      message: 'differ',
      cells: ['A13'],
      says: ['48', '50'],
    },
  },
  undecided: {
    'a row whose weight cannot be read': sheetWith({ A13: '产出指标(48分)', F14: '待定' }),
  },
});
