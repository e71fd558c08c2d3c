import { approvedWeightMoved } from '../../../src/rules/approved';
import { type Held, sheetWith } from '../sheet-with';
import { inputOf, testRule } from '../rule-tester';
import { approvedWith, besideApproved } from './approved-sheet';

const HUNDRED = ['E8', 'E9', 'E10', 'E11', 'E12', 'E13', 'E14', 'E15'];

testRule(approvedWeightMoved, {
  passes: {
    'the same weights': besideApproved(),
    // 90 points approved as 180: each row twice its weight
    'the same shares of another sum': besideApproved({
      E8: '30',
      E9: '20',
      E10: '20',
      E11: '20',
      E12: '10',
      E13: '30',
      E14: '30',
      E15: '20',
    }),
  },
  fails: {
    'points moved to a row of which nobody knows whether it was met': {
      given: {
        sheet: sheetWith({ E16: '部分达成指标并具有一定效果', G16: '7.00' }),
        beside: [approvedWith({ E9: '15.00', E11: '5.00' })],
      },
      message: 'moved',
      cells: ['F16', 'F14'],
    },
    'points moved to a met row and to one that fell short': {
      given: {
        sheet: sheetWith({ E15: '90%' }),
        beside: [approvedWith({ E8: '14.00', E9: '12.00', E10: '9.00' })],
      },
      message: 'moved',
      cells: ['F13', 'F15', 'F14'],
    },
    'points moved from a met row and one that fell short': {
      given: besideApproved({ E8: '12.00', E9: '12.00', E10: '11.00' }),
      message: 'fulfilled',
      cells: ['F13', 'F15', 'F14'],
    },
    'points taken from rows and given to none': {
      given: besideApproved({ E8: '16.00', E9: '11.00' }),
      message: 'moved',
      cells: ['F13', 'F14'],
    },

    'points moved from a met row to another': {
      given: besideApproved({ E8: '10.00', E10: '15.00' }),
      message: 'moved',
      cells: ['F13', 'F15'],
      says: ['「补贴老年人数」批复10分、自评表15分', '「补贴发放准确率」批复15分、自评表10分'],
    },
    'points moved from the row that fell short': {
      given: besideApproved({ E8: '10.00', E9: '15.00' }),
      message: 'fulfilled',
      cells: ['F13', 'F14'],
    },
  },
  undecided: {
    'no table of targets': sheetWith(),
    'no weights approved': besideApproved(Object.fromEntries(HUNDRED.map((cell) => [cell, null]))),
  },
});

test('looks at the indicators where one of them has points in both', () => {
  const none = Object.fromEntries(HUNDRED.map((cell) => [cell, null]));
  const looked = (changes: Record<string, Held>) =>
    approvedWeightMoved.looksAt(inputOf(besideApproved(changes)));
  expect(looked({ ...none, E8: '15.00' })).toEqual(['indicators']);
  expect(looked(none)).toEqual([]);
});
