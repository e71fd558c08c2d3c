import { templateCopied } from '../../../src/rules/form/template-copied';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(templateCopied, {
  passes: {
    'the project’s own group': sheetWith(),
    'a part of the project’s own group': sheetWith({ C20: '老年妇女满意度' }),
  },
  fails: {
    'another group than the project’s': {
      given: sheetWith({ C20: '受益学生满意度' }),
      message: 'other',
      cells: ['C20'],
      says: ['学生', '老年人'],
    },
  },
  undecided: {
    'a project that names no group': sheetWith({
      B3: '办公设备购置',
      B11: '保障办公。',
      E11: '设备到位。',
      C20: '受益学生满意度',
    }),
  },
});
