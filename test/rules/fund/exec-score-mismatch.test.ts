import { execScoreMismatch } from '../../../src/rules/fund/exec-score-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith, withInitialBudget } from '../sheet-with';

/** 1200 of 1200 are 20 of 20 points; the rows share the points of their groups. */
const WITHOUT_POINTS = [
  ['项目支出绩效自评表（2023年度）'],
  ['项目名称', '学生资助'],
  ['主管部门', '某大学', '实施单位', '某学院'],
  ['预算执行情况(万元)(20分)', '', '预算数(A)', '执行数(B)', '执行率(B/A)', '得分(20分*执行率)'],
  ['', '年度资金总额', '1200.00', '1200.00', '100%', '18'],
  [
    '年度绩效目标(80分)',
    '一级指标',
    '二级指标',
    '三级指标',
    '年初目标值(A)',
    '实际完成值(B)',
    '得分',
  ],
  ['', '产出指标(40分)', '数量指标', '奖学金人数', '=20人', '20人', '10'],
  ['', '', '', '助学金人数', '=360人', '360人', '30'],
  ['', '效益指标(40分)', '社会效益指标', '资金发放率', '≥95%', '100%', '40'],
  ['总分', '', '', '', '', '', '98'],
];

testRule(execScoreMismatch, {
  passes: { '10.00 × 141.00 ÷ 150.00 = 9.40': sheetWith() },
  fails: {
    'a score beside points of a row that cannot be right': {
      given: sheetWith({ F14: '100.00', H6: '9.10', G21: '96.60' }),
      message: 'plain',
      cells: ['H6'],
      alongside: ['weight-total'],
    },
    'a score beside a rate in words': {
      given: sheetWith({ G6: '较高', H6: '9.10', G21: '96.60' }),
      message: 'plain',
      cells: ['H6'],
      says: ['9.40', '9.10'],
      alongside: ['exec-rate-mismatch'],
    },
    'a score of the budget of the beginning of the year': {
      given: sheetWith(
        { G18: '96.60' },
        { rows: withInitialBudget(['150.00', '141.00', '10.00', '94.00', '9.10']) },
      ),
      message: 'plain',
      cells: ['G6'],
      says: ['94.00', '9.40', '9.10'],
    },
    'a score of a budget of one rounded to a whole number': {
      given: sheetWith({
        ...{ C6: '1.00', C7: '1.00', C8: '0.00', D6: '1.00', D7: '1.00', D8: '0.00' },
        ...{ E6: '0.94', E7: '0.94', E8: '0.00', G7: '94.00', G8: '0.00' },
        ...{ H6: '9.00', G21: '96.50' },
      }),
      message: 'rounding',
      cells: ['H6'],
      says: ['9.40', '到整数'],
    },

    'a score the rate does not give': {
      given: sheetWith({ H6: '9.10', G21: '96.60' }),
      message: 'plain',
      cells: ['H6'],
      says: ['10.00', '94.00', '9.40', '9.10'],
    },
    'a score rounded to a whole number': {
      given: sheetWith({ H6: '9.00', G21: '96.50' }),
      message: 'rounding',
      cells: ['H6'],
      says: ['9.40', '到整数'],
    },
    'a score of funds whose points are known where those of the rows are not': {
      given: sheetWith({}, { rows: WITHOUT_POINTS }),
      message: 'plain',
      cells: ['F5'],
      says: ['20', '100.00', '20.00', '18'],
    },
    'more than the weight': {
      given: sheetWith({ H6: '10.50' }),
      message: 'over',
      cells: ['H6'],
      says: ['10.50', '10.00'],
    },
    'other points than its own behind the score in its cell, which may well be right': {
      given: sheetWith({ H6: '9.40／20分' }),
      message: 'text',
      cells: ['H6'],
      says: ['「9.40／20分」', '9.40'],
      severity: 'review',
    },
    'a word in the score cell': {
      given: sheetWith({ H6: '合格' }),
      message: 'text',
      cells: ['H6'],
      says: ['「合格」', '9.40'],
    },
  },
  undecided: {
    // 16 points more than all, and no row has as many
    'points that cannot be right': sheetWith({ F6: '26.00', H6: '9.10' }),

    'a wrong rate that explains the score': sheetWith({ G6: '97.00', H6: '9.70' }),
    'an amount that cannot be read': sheetWith({ E6: '约140' }),
  },
});
