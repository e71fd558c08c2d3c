import { subtotalMismatch } from '../../../src/rules/score/subtotal-mismatch';
import { testRule } from '../rule-tester';
import { type Held, sheetWith } from '../sheet-with';

/** 30 and 19 of a group, 30 and 10 of two others, each with its sum, and 9 of 预算执行: 98. */
const GROUPS = [
  ['2023年项目支出绩效自评表'],
  ['项目名称', '垃圾分类宣传', '', '主管单位', '街道办事处'],
  ['项目资金（万元）', '', '', '全年预算数', '全年执行数', '分值', '得分', '执行率'],
  ['', '', '年度资金总额', '50', '45', '10', '9', '90.00%'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '宣传场次', '≥20场', '20场', '30', '30', ''],
  ['', '质量指标', '覆盖率', '100%', '95%', '20', '19', '两个小区封闭管理'],
  ['小计', '', '', '', '', '50', '49', ''],
  ['效益指标', '社会效益指标', '分类参与率', '≥80%', '85%', '30', '30', ''],
  ['小计', '', '', '', '', '30', '30', ''],
  ['满意度指标', '服务对象满意度', '居民满意度', '≥90%', '95%', '10', '10', ''],
  ['合计', '', '', '', '', '100', '98', ''],
];

function grouped(changes: Readonly<Record<string, Held>> = {}) {
  return sheetWith(changes, { rows: GROUPS });
}

testRule(subtotalMismatch, {
  passes: {
    'no subtotal': sheetWith(),
    'the sum of the rows since the last one': grouped(),
    'of all rows so far': grouped({ G10: '79' }),
    'of all rows so far, with 预算执行': grouped({ G10: '88' }),
    // 19 are due for 95% of 20 points
    'of what the rows should have': grouped({ G7: '18' }),
  },
  fails: {
    'another sum of points': {
      given: grouped({ F8: '40' }),
      message: 'points',
      cells: ['F8'],
      says: ['F8', '40', '50.00'],
      severity: 'review',
    },
    'another sum': {
      given: grouped({ G8: '47' }),
      message: 'differs',
      cells: ['G8'],
      says: ['G8', '47', '49.00'],
      severity: 'review',
    },
  },
  undecided: {
    'a score is blank': grouped({ G7: null }),
    'the subtotal is blank': grouped({ G8: null }),
  },
});
