import { satisfactionMisnamed } from '../../../src/rules/form/satisfaction-misnamed';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(satisfactionMisnamed, {
  passes: {
    'a satisfaction': sheetWith(),
    'another question people are asked': sheetWith({ C20: '群众安全感' }),
  },
  fails: {
    'reference table 8 row 16': {
      given: referenceSheet(8),
      message: 'misnamed',
      cells: ['C16'],
      says: ['足额发放到位'],
    },
  },
  undecided: { 'a row of another group': sheetWith({ C19: '服务点持续运行' }) },
});
