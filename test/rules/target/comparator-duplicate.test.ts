import { comparatorDuplicate } from '../../../src/rules/target/comparator-duplicate';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

/** 符号 and 单位 in columns of their own, as provincial systems print them. */
const SIGNED = [
  ...ORDINARY.slice(0, 9),
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '完成值',
    '权重',
    '得分',
    '未完成原因分析',
  ],
  ['产出指标', '数量指标', '补贴老年人数', '≥', '2000', '人', '2150', '50.00', '50.00'],
  ['', '', '培训护理员场次', '≥', '12', '次', '12', '40.00', '40.00'],
  ['总分', '', '', '', '', '', '', '100', '99.40'],
];

testRule(comparatorDuplicate, {
  passes: { 'one column for the sign': sheetWith({}, { rows: SIGNED }) },
  fails: {
    '≥ in its column and ≤ in the value': {
      given: sheetWith({ E12: '≤12' }, { rows: SIGNED }),
      message: 'differ',
      cells: ['E12'],
      says: ['D12', '「≥」', 'E12', '「≤」'],
    },
  },
  undecided: { 'a form without such a column': sheetWith() },
});
