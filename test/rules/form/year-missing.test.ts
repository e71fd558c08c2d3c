import { yearMissing } from '../../../src/rules/form/year-missing';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(yearMissing, {
  passes: {
    'a year below the title': sheetWith(),
    'a year in a date of the form': sheetWith({ A2: null, D16: '2023年12月底前' }),
    'a year in the title': sheetWith({ A1: '2023年度项目支出绩效自评表', A2: null }),
  },
  fails: {
    'no year at all': {
      given: sheetWith({ A2: null }),
      message: 'missing',
      cells: ['A1'],
      says: ['年度'],
    },
  },
  undecided: { 'a year in brackets': sheetWith({ A2: '（2022 年度）' }) },
});
