import { dateLate } from '../../../src/rules/result/date-late';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(dateLate, {
  passes: {
    'in time': sheetWith({ D16: '2023年12月31日前', E16: '2023年11月20日' }),
  },
  fails: {
    'late with full marks': {
      given: sheetWith({
        D16: '2023年12月31日前',
        E16: '2024年3月15日',
        H16: '施工许可延期，已于三月补办。',
      }),
      message: 'full',
      cells: ['G16'],
      says: ['2023年12月31日前', '2024年3月15日', '10.00'],
      severity: 'error',
    },
    'late and deducted without a word, still to be looked at': {
      given: sheetWith({
        D16: '2023年12月31日前',
        E16: '2024年3月15日',
        G16: '7.00',
        G21: '93.90',
      }),
      message: 'late',
      cells: ['G16'],
      severity: 'review',
    },
    'late and deducted with a reason that says nothing': {
      given: sheetWith({
        D16: '2023年12月31日前',
        E16: '2024年3月15日',
        G16: '7.00',
        H16: '延期',
        G21: '93.90',
      }),
      message: 'late',
      cells: ['G16'],
      severity: 'review',
    },
    'late, deducted and explained': {
      given: sheetWith({
        D16: '2023年12月31日前',
        E16: '2024年3月15日',
        G16: '7.00',
        H16: '施工许可延期，已于三月补办。',
        G21: '93.90',
      }),
      message: 'judged',
      cells: ['G16'],
      says: ['2024年3月15日', '7.00'],
      severity: 'info',
    },
  },
  undecided: {
    'a result that is no date': sheetWith({ D16: '2023年12月31日前', E16: '达成指标' }),
  },
});
