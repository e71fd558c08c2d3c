import { headerAmbiguous } from '../../../src/rules/form/header-ambiguous';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(headerAmbiguous, {
  passes: {
    'a header that is gone': sheetWith({ G12: null }),
    'each header once': sheetWith(),
  },
  fails: {
    'two columns that both say 年度指标值': {
      given: sheetWith({ I12: '年度指标值', I13: '≥2100人', I14: '≥13次', I15: '=99%' }),
      message: 'ambiguous',
      cells: ['D12'],
      says: ['年度指标值'],
    },
  },
  undecided: { 'a column whose header is unknown and empty': sheetWith({ I12: '经办人' }) },
});

test('is a fault of the layout', () => {
  expect(headerAmbiguous.isOfLayout).toBe(true);
});
