import { templateCopied } from '../../../src/rules/form/template-copied';
import { inputOf, testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(templateCopied, {
  passes: {
    'one of two groups of the project': sheetWith({
      B3: '老年人和残疾人补贴经费',
      C20: '残疾儿童满意度',
    }),

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

test('looks at the rows of a project that names a group', () => {
  const looked = (changes: Record<string, string>) =>
    templateCopied.looksAt(inputOf(sheetWith(changes)));
  expect(looked({})).toHaveLength(8);
  expect(looked({ B3: '设备购置', B11: '保障办公。', E11: '设备到位。' })).toEqual([]);
});
