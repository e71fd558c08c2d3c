import { reasonVague } from '../../../src/rules/reason/reason-vague';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonVague, {
  passes: {
    'a cause with its circumstances': sheetWith(),
    'a cause with what was done about it': sheetWith({
      H12: '偏差原因分析及改进措施',
      H14: '候诊时间长，已增设自助机2台',
    }),
    'a cause with a plan that was made': sheetWith({
      H12: '偏差原因分析及改进措施',
      H14: '场地改造，三场培训没有举办，已制定错峰活动计划',
    }),
    'a cause with what the year to come brings': sheetWith({
      H12: '偏差原因分析及改进措施',
      H14: '场地改造，三场培训没有举办，下一年度提前摸底并错峰开班',
    }),
    'a cause with the day by which the rest is done': sheetWith({
      H12: '偏差原因分析及改进措施',
      H14: '场地改造，三场培训没有举办，2024年3月底前完成剩余场次',
    }),
    'a cause with what is to be done': sheetWith({
      H12: '偏差原因分析及改进措施',
      H14: '三场培训因场地改造取消，次年补办',
    }),
  },
  fails: {
    'three characters': {
      given: sheetWith({ H14: '未启用' }),
      message: 'short',
      cells: ['H14'],
      says: ['「培训护理员场次」'],
    },
    'no measure where the header asks for one': {
      given: sheetWith({
        H12: '偏差原因分析及改进措施',
        H14: '受场地改造影响，三场培训没有举办。',
      }),
      message: 'measure',
      cells: ['H14'],
      says: ['改进措施'],
    },
  },
  undecided: { 'a blank reason is its own finding': sheetWith({ H14: null }) },
});
