import { comparatorVsName } from '../../../src/rules/target/comparator-vs-name';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(comparatorVsName, {
  passes: {
    'a cost with ≤': sheetWith(),
    'a rate of complaints handled': sheetWith({ C18: '投诉处理率' }),
    'a round score of what was met': sheetWith({ D14: '≤12次' }),
    'another score of what was met': sheetWith({
      D14: '≤12次',
      E14: '11次',
      G14: '9.18',
      G21: '98.58',
    }),
  },
  fails: {
    'a cost with ≥': {
      given: sheetWith({ C17: '人均补贴成本', D17: '≥600元', E17: '610元' }),
      message: 'small',
      cells: ['D17'],
      says: ['≥600元', '「≤」'],
    },
    'a limit that is kept, and the points of a target that is missed': {
      // 11 of 12 are 9.16 of 10 points
      given: sheetWith({ D14: '≤12次', E14: '11次', G14: '9.16', G21: '98.56' }),
      message: 'other-way',
      severity: 'review',
      cells: ['D14'],
      says: ['≤12次', '9.16'],
    },
    'a target that is reached, and the points of a limit that is not kept': {
      // 600 of 620 are 4.83 of 5 points
      given: sheetWith({
        D17: '≥600元',
        E17: '620元',
        G17: '4.83',
        H17: '物价上涨。',
        G21: '96.73',
      }),
      message: 'other-way',
      severity: 'review',
      cells: ['D17'],
    },
    'a rate of errors with ≥': {
      given: sheetWith({ C15: '补贴发放差错率', D15: '≥1%', E15: '1%' }),
      message: 'small',
      cells: ['D15'],
      says: ['≥1%', '「≤」'],
    },
    'a coverage with ≤': {
      given: sheetWith({ D18: '≤60%', E18: '60%' }),
      message: 'large',
      cells: ['D18'],
      says: ['≤60%', '「≥」'],
    },
  },
  undecided: {
    'a name that tells neither': sheetWith({ C17: '补贴标准', D17: '≥600元', E17: '610元' }),
  },
});
