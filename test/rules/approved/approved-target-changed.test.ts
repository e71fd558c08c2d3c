import { approvedTargetChanged } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { inputOf, testRule } from '../rule-tester';
import { approvedWith, besideApproved } from './approved-sheet';

testRule(approvedTargetChanged, {
  passes: {
    'the same targets': besideApproved(),
    'written another way': besideApproved({ D8: '不少于2,000人', D13: '≥60.00%' }),
  },
  fails: {
    'a target lower than approved': {
      given: besideApproved({ D8: '≥2200人' }),
      message: 'lowered',
      cells: ['D13'],
      says: ['≥2000人', '≥2200人', 'D8'],
    },
    'a target higher than approved': {
      given: besideApproved({ D8: '≥1800人' }),
      message: 'raised',
      cells: ['D13'],
      says: ['≥1800人'],
    },
    'a sign turned': {
      given: besideApproved({ D12: '≥600元' }),
      message: 'operator',
      cells: ['D17'],
    },
    'another unit': { given: besideApproved({ D8: '≥2000人次' }), message: 'unit', cells: ['D13'] },
    'other words': {
      given: besideApproved({ D14: '健全并有效执行' }),
      message: 'reworded',
      cells: ['D19'],
      says: ['「健全」', '「健全并有效执行」'],
    },
  },
  undecided: {
    'no table of targets': sheetWith(),
    'a name that only resembles': besideApproved({ C9: '培训护理员人数', D9: '≥20人' }),
    'no target approved': besideApproved({ D8: null }),
  },
});

test('looks at the rows that have a target in both', () => {
  expect(approvedTargetChanged.looksAt(inputOf(besideApproved()))).toHaveLength(8);
  const none = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`D${12 + i}`, null]));
  const without = { sheet: sheetWith(none), beside: [approvedWith()] };
  expect(approvedTargetChanged.looksAt(inputOf(without))).toEqual([]);
});
