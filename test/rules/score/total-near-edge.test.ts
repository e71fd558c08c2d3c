import { totalNearEdge } from '../../../src/rules/score/total-near-edge';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** A judgement of 9.00 to 12.00 points with its reason; the other rows hold 79.90 without row 18. */
const PARTIAL = { E19: '部分达成指标并具有一定效果', H19: '制度尚在修订，次年印发。' };

testRule(totalNearEdge, {
  passes: { '96.90': sheetWith() },
  fails: {
    '90.00: 优 by nothing': {
      given: sheetWith({
        ...PARTIAL,
        G19: '10.96',
        G18: '12.14',
        E18: '48.57%',
        H18: '新建点位尚未验收。',
        G21: '90.00',
      }),
      message: 'on',
      cells: ['G21'],
      says: ['90.00', '正好', '「优」'],
    },
    '90.04: just within 优': {
      given: sheetWith({
        ...PARTIAL,
        G19: '11.00',
        G18: '12.14',
        E18: '48.57%',
        H18: '新建点位尚未验收。',
        G21: '90.04',
      }),
      message: 'above',
      cells: ['G21'],
      says: ['90.04', '0.04', '「优」'],
    },
    '89.98: 0.02 short of 优': {
      given: sheetWith({
        ...PARTIAL,
        G19: '10.94',
        G18: '12.14',
        E18: '48.57%',
        H18: '新建点位尚未验收。',
        G21: '89.98',
        B22: '良',
      }),
      message: 'below',
      cells: ['G21'],
      says: ['89.98', '0.02', '「优」', '「良」'],
    },
  },
  undecided: { 'a provisional total': sheetWith({ ...PARTIAL, G19: null, G21: '90.04' }) },
});
