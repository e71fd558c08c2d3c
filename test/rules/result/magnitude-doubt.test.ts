import { magnitudeDoubt } from '../../../src/rules/result/magnitude-doubt';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(magnitudeDoubt, {
  passes: {
    'values of one size': sheetWith(),
    'a result a thousand times the target': sheetWith({ D13: '≥2人', E13: '2000人' }),
  },
  fails: {
    'an amount in 元 among 万元': {
      given: sheetWith({ D6: '150.00', E6: '1500000', G6: '100.00', H6: '10.00', G21: '97.50' }),
      message: 'amounts',
      cells: ['E6'],
      says: ['1500000', '150.00', '一万倍', 'E6'],
    },
    'an amount under the rate': {
      given: sheetWith({ G6: '4430.36' }),
      message: 'stray',
      cells: ['G6'],
      says: ['执行率', '4430.36', 'G6'],
    },
    // 141.00 ÷ 150.00 = 94.00, though 120.00 is all that a header names
    'an amount under words nobody foresaw, where the rate is none of those that are read': {
      given: sheetWith({ C5: '预算金额', D5: '甲乙丙丁', C7: '130.00', C8: '-10.00' }),
      message: 'unread',
      cells: ['D6', 'D8'],
      says: ['150.00', 'D6', '识别结果'],
    },
    'a result in 元 beside a target in 万元': {
      given: sheetWith({ C17: '项目总成本', D17: '≤25万元', E17: '21.55元' }),
      message: 'row',
      cells: ['E17'],
      says: ['25万元', '21.55元', '一万倍', 'E17'],
    },
  },
  undecided: {
    'nothing done at all': sheetWith({
      E13: '0人',
      G13: '0',
      G21: '81.90',
      H13: '项目未启动，已申请结转。',
    }),
  },
});
