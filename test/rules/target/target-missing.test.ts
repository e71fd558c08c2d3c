import { targetMissing } from '../../../src/rules/target/target-missing';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

/** The ordinary form without points: no 分值, no 得分 and no total. */
const WEIGHTLESS = ORDINARY.slice(0, 20).map((row, i) =>
  i < 11 ? row : row.filter((_, column) => column !== 5 && column !== 6),
);

testRule(targetMissing, {
  passes: {
    'all targets filled': sheetWith(),
    '预算执行率, which is due in full': sheetWith({ C13: '预算执行率', D13: null, E13: '100%' }),
  },
  fails: {
    'a row with a result and no target': {
      given: sheetWith({ D13: null }),
      message: 'blank',
      cells: ['D13'],
      says: ['「补贴老年人数」', 'D13'],
    },
    'nothing due and nothing done, with its points': {
      given: sheetWith({ D13: '无', E13: '0起' }),
      message: 'none',
      cells: ['D13'],
      says: ['「补贴老年人数」', '不发生', 'D13'],
      severity: 'review',
    },
    'nothing due, and something done': {
      given: sheetWith({ D13: '无' }),
      message: 'blank',
      cells: ['D13'],
    },
    'a row with 0 points that others lack': {
      given: sheetWith({ D13: '/', E13: '/', F13: '0', G13: '0' }),
      message: 'blank',
      cells: ['D13'],
      severity: 'review',
    },
    'signs in a pair of a form without points': {
      given: sheetWith({ D13: '/', E13: '不涉及' }, { rows: WEIGHTLESS }),
      message: 'pair',
      cells: ['D13'],
      severity: 'review',
    },
    'a sign beside a blank in a form without points': {
      given: sheetWith({ D13: '/', E13: null }, { rows: WEIGHTLESS }),
      message: 'pair',
      cells: ['D13'],
    },
    'a blank pair in a form without points': {
      given: sheetWith({ D13: null, E13: null }, { rows: WEIGHTLESS }),
      message: 'pair',
      cells: ['D13'],
      says: ['「补贴老年人数」', 'D13', '都空白'],
    },
  },
  undecided: {
    'a row without points that says it does not apply, where the others have all': sheetWith({
      ...{ D13: '/', E13: '/', F13: '0', G13: '0' },
      ...{ F18: '30.00', G18: '30.00' },
    }),
    'a pair blank in a form with points': sheetWith({ D13: null, E13: null, F13: null, G13: null }),
  },
});
