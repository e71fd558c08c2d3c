import { scoreUndecided } from '../../../src/rules/score/score-undecided';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** Without 分值 and 得分 anywhere. */
const UNSCORED = Object.fromEntries(
  ['F', 'G'].flatMap((column) =>
    Array.from({ length: 11 }, (_, i) => [`${column}${i + 12}`, null] as const),
  ),
);
const NO_POINTS = {
  F5: null,
  F6: null,
  F7: null,
  F8: null,
  F9: null,
  H5: null,
  H6: null,
  H7: null,
  H8: null,
  H9: null,
  A21: null,
  A22: null,
  B22: null,
};

testRule(scoreUndecided, {
  passes: { 'rows that arithmetic settles': sheetWith() },
  fails: {
    'no result at all of a number, though points are taken off and explained': {
      given: sheetWith({ E14: '未开展' }),
      message: 'person',
      severity: 'review',
      cells: ['G14'],
    },
    'a number for a day, though points are taken off and explained': {
      given: sheetWith({ D14: '2023年3月5日前' }),
      message: 'person',
      severity: 'review',
      cells: ['G14'],
    },
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
    'two targets in one cell of a form nobody scores': {
      given: sheetWith({
        D14: '一级≥2次，二级≥3次',
        E14: '一级2次，二级3次',
        H14: null,
        ...UNSCORED,
        ...NO_POINTS,
      }),
      message: 'unscored',
      cells: ['E14'],
      says: ['一级≥2次', '是否完成请核实'],
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
