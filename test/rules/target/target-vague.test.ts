import { targetVague } from '../../../src/rules/target/target-vague';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(targetVague, {
  passes: { '健全 and 及时': sheetWith() },
  fails: {
    'only 提升, on two lines': {
      given: sheetWith({ D19: '提\n升' }),
      message: 'vague',
      cells: ['D19'],
      says: ['「服务管理制度健全性」'],
    },
    'only 提升': {
      given: sheetWith({ D19: '提升' }),
      message: 'vague',
      cells: ['D19'],
      says: ['「服务管理制度健全性」'],
    },
  },
  undecided: { 'a blank target': sheetWith({ D19: null }) },
});
