import { quantityQualitative } from '../../../src/rules/target/quantity-qualitative';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(quantityQualitative, {
  passes: { 'numbers for quantities': sheetWith() },
  fails: {
    'a quantity given as 完成': {
      given: sheetWith({ D14: '完成', E14: '达成指标', G14: '10.00', H14: null, G21: '99.40' }),
      message: 'text',
      cells: ['D14'],
      says: ['「培训护理员场次」'],
    },
  },
  undecided: { 'a blank target': sheetWith({ D14: null }) },
});
