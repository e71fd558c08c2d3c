import { targetOver100Percent } from '../../../src/rules/target/target-over-100-percent';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(targetOver100Percent, {
  passes: {
    '=100%': sheetWith(),
    'a growth rate': sheetWith({ C18: '服务人数增长率', D18: '≥100%', E18: '120%' }),
  },
  fails: {
    '≥100百分比': {
      given: sheetWith({ D15: '≥100百分比', E15: '100' }),
      message: 'bound',
      cells: ['D15'],
      says: ['≥100百分比', '「=100%」'],
    },
    'a ≥ that was typed as a 2': {
      given: sheetWith({ D20: '290%', E20: '93.5%' }),
      message: 'misread',
      cells: ['D20'],
      severity: 'review',
      says: ['290%', '「≥90%」', 'D20'],
      alongside: ['full-score-unmet', 'reason-missing'],
    },
    'a rate of 130 %': {
      given: sheetWith({ D20: '≥130%', E20: '93.5%' }),
      message: 'over',
      cells: ['D20'],
      severity: 'review',
      says: ['≥130%'],
    },
  },
  undecided: {
    'a number of persons': sheetWith({ C18: '老年人满意度调查人数', D18: '≥200人', E18: '210人' }),
  },
});
