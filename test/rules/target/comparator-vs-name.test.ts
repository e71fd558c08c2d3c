import { comparatorVsName } from '../../../src/rules/target/comparator-vs-name';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(comparatorVsName, {
  passes: {
    'a cost with ≤': sheetWith(),
    'a rate of complaints handled': sheetWith({ C18: '投诉处理率' }),
  },
  fails: {
    'a cost with ≥': {
      given: sheetWith({ C17: '人均补贴成本', D17: '≥600元', E17: '610元' }),
      message: 'small',
      cells: ['D17'],
      says: ['≥600元', '「≤」'],
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
