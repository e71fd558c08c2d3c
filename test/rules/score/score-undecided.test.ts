import { scoreUndecided } from '../../../src/rules/score/score-undecided';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(scoreUndecided, {
  passes: { 'rows that arithmetic settles': sheetWith() },
  fails: {
    'two targets in one cell': {
      given: sheetWith({
        D14: '一级≥2次，二级≥3次',
        E14: '一级2次，二级3次',
        G14: '10.00',
        H14: null,
        G21: '99.40',
      }),
      message: 'person',
      cells: ['G14'],
      says: ['一级≥2次', '10.00'],
    },
    'two targets in one cell, judged and explained': {
      given: sheetWith({
        D14: '一级≥2次，二级≥3次',
        E14: '一级2次，二级2次',
        G14: '8.00',
        H14: '二级演练一次因台风取消，改到次年四月。',
        G21: '97.40',
      }),
      message: 'judged',
      cells: ['G14'],
      says: ['一级≥2次', '8.00'],
      severity: 'info',
    },
    'points of 预算执行率 left as a sign': {
      given: sheetWith({ H6: '—', G21: '87.50' }),
      message: 'fund',
      cells: ['H6'],
      says: ['分值10', '「—」', 'H6'],
    },
  },
  undecided: { 'a blank result is its own finding': sheetWith({ E14: null }) },
});
