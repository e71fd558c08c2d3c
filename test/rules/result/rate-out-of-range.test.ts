import { rateOutOfRange } from '../../../src/rules/result/rate-out-of-range';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(rateOutOfRange, {
  passes: {
    '93.5%': sheetWith(),
    'all there is': sheetWith({ E20: '100%' }),
    nothing: sheetWith({ E20: '0%' }),
    'a completion rate of 120%': sheetWith({ C18: '服务点建设完成率', D18: '≥100%', E18: '120%' }),
  },
  fails: {
    'a satisfaction of 9350': {
      given: sheetWith({ D20: '≥90', E20: '9350' }),
      message: 'outside',
      cells: ['E20'],
      says: ['9350'],
    },
    'a satisfaction beyond its target of 100': {
      given: sheetWith({ D20: '≥100', E20: '101' }),
      message: 'outside',
      cells: ['E20'],
      says: ['101'],
    },
  },
  undecided: {
    'a result that is no number': sheetWith({ E20: '较高' }),
    'a target that is no percentage itself': sheetWith({ D20: '≥120', E20: '130' }),
  },
});
