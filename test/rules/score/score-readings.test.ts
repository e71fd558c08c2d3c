import { scoreReadings } from '../../../src/rules/score/score-readings';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** 15.00 points: 62 of 80 is 11.62 cut off, and full marks where 80 is a limit. */
const UNSIGNED = { C13: '沿岸负荷系数', D13: '80', E13: '62', B13: '质量指标' };

testRule(scoreReadings, {
  passes: {
    'rows with a sign': sheetWith(),
    'the usual reading': sheetWith({ ...UNSIGNED, E13: '95' }),
  },
  fails: {
    'full marks that only ≤ allows': {
      given: sheetWith(UNSIGNED),
      message: 'unusual',
      cells: ['G13'],
      says: ['按「≥」理解应得11.62', '按「≤」理解应得15.00', 'D13'],
    },
    'no score yet': {
      given: sheetWith({ ...UNSIGNED, G13: null, G21: null }),
      message: 'blank',
      cells: ['G13'],
      says: ['11.62', '15.00', 'G13'],
    },
    'a blank that the total counts by another rule': {
      // 5.00 points: 600 ÷ 750 leaves 4.00, less the excess of a quarter 3.75
      given: {
        sheet: sheetWith({
          E17: '750元',
          G17: null,
          H17: '采购价上涨，已重新询价。',
          G21: '95.65',
        }),
        standard: 'auto',
      },
      message: 'total',
      cells: ['G17'],
      says: ['按口径应得4.00', '按表内总分应得3.75', 'G17'],
    },
    'full marks of a count that only harm would explain': {
      given: sheetWith({ ...UNSIGNED, C13: '流浪犬数量', D13: '30', E13: '20' }),
      message: 'unlikely',
      cells: ['G13'],
      severity: 'review',
      says: ['按「≥」理解应得10.00', '按「≤」理解应得15.00', 'D13'],
    },
    'full marks of a counted number with its counter, which is wanted': {
      given: sheetWith({ ...UNSIGNED, C13: '培训人数', D13: '30人', E13: '20人' }),
      message: 'unlikely',
      alongside: ['reason-missing'],
      cells: ['G13'],
      severity: 'error',
      says: ['按「≥」理解应得10.00', '按「≤」理解应得15.00', 'D13'],
    },
    // 10.00 less the excess of a tenth; row 15 was given 10.00 × 80 ÷ 100
    'a score by ≤ where another row alone shows that more is meant': {
      given: sheetWith({
        C13: '沿岸负荷系数',
        B13: '质量指标',
        D13: '40',
        E13: '44',
        G13: '13.50',
        C15: '沿岸吞吐系数',
        D15: '40',
        E15: '32',
        G15: '8.00',
        H15: '吞吐不足，已调整航班。',
        G21: '93.40',
      }),
      message: 'unlikely',
      cells: ['G13'],
      severity: 'review',
      says: ['应得15.00', '按超出比例扣分应得13.50', 'D13'],
    },
    'a score that no reading gives': {
      given: sheetWith({ ...UNSIGNED, G13: '3.00', G21: '84.90' }),
      message: 'none',
      cells: ['G13'],
      severity: 'error',
      says: ['11.62', '15.00', '3.00'],
    },
    'a score with its points in one cell, which is asked about': {
      given: sheetWith({ ...UNSIGNED, G13: '11.62/20' }),
      message: 'none',
      cells: ['G13'],
      severity: 'review',
      says: ['11.62', '15.00', '11.62/20'],
    },
  },
  undecided: {
    'a value in another unit is a question of its own': sheetWith({
      D13: '80',
      E13: '800000',
      C13: '沿岸负荷系数',
    }),
  },
});
