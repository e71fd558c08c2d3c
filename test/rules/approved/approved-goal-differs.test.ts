import { approvedGoalDiffers } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { besideApproved } from './approved-sheet';

testRule(approvedGoalDiffers, {
  passes: {
    'the same goal': besideApproved(),
    'other spaces and punctuation': besideApproved({
      B6: '为社区老年人，提供居家养老服务补贴；',
    }),
  },
  fails: {
    'another goal': {
      given: besideApproved({ B6: '为社区老年人提供居家养老服务补贴，新增服务点五处。' }),
      message: 'differs',
      cells: ['B11'],
      says: ['B6'],
    },
  },
  undecided: {
    'no table of targets': sheetWith(),
    'no goal approved': besideApproved({ A6: null, B6: null }),
  },
});
