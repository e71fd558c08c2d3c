import { approvedGoalDiffers } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { approvedWith, besideApproved } from './approved-sheet';

const FIVE = '为社区老年人提供居家养老服务补贴，新增服务点五处。';
const ADJUSTED = '项目支出绩效目标调整表';

testRule(approvedGoalDiffers, {
  passes: {
    'the goal as it was adjusted': {
      sheet: sheetWith(),
      beside: [approvedWith({ B6: FIVE }), approvedWith({ A1: ADJUSTED })],
    },

    'the same goal': besideApproved(),
    'other spaces and punctuation': besideApproved({
      B6: '为社区老年人，提供居家养老服务补贴；',
    }),
  },
  fails: {
    'another goal than the adjusted one': {
      given: {
        sheet: sheetWith(),
        beside: [approvedWith(), approvedWith({ A1: ADJUSTED, B6: FIVE })],
      },
      message: 'differs',
      cells: ['B11'],
      says: ['调整', 'B6'],
    },

    'another goal': {
      given: besideApproved({ B6: FIVE }),
      message: 'differs',
      cells: ['B11'],
      says: ['B6'],
    },
  },
  undecided: {
    'no goal in the form': { sheet: sheetWith({ B11: null }), beside: [approvedWith()] },

    'no table of targets': sheetWith(),
    'no goal approved': besideApproved({ A6: null, B6: null }),
  },
});
