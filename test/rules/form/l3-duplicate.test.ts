import { l3Duplicate } from '../../../src/rules/form/l3-duplicate';
import { drawn, referenceSheet, snapshotOf } from '../../form/snapshot-of';
import { inputOf, testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(l3Duplicate, {
  passes: { 'names of their own': sheetWith() },
  fails: {
    'reference table 7': {
      given: referenceSheet(7),
      message: 'twice',
      cells: ['C30', 'C31'],
      says: ['「调查及评估报告应用情况」', 'C30、C31'],
    },
    'names that differ only in the points printed in them': {
      given: snapshotOf(
        drawn(`项目自评表
项目名称|水土保持监测
预算执行情况（20分）||预算数|执行数|执行率|得分
|年度财政资金总额|50|49|98%|19.6
绩效目标|一级指标|二级指标|三级指标|年初目标值|实际完成值|得分
|产出指标|数量指标|监测点数量（20分）|≥5个|6个|20
||质量指标|监测点数量（30分）|≥4个|5个|30
|满意度指标|满意度指标|群众满意度（30分）|≥90%|92%|30
总分||||||99.6`),
      ),
      message: 'twice',
      cells: ['D6', 'D7'],
      says: ['「监测点数量（20分）」'],
    },
  },
  undecided: { 'two parts of one merged name': sheetWith({ C14: null }, { merges: ['C13:C14'] }) },
});

test('looks at the indicators where there are two', () => {
  const looked = (last: number) => {
    const rows = [...ORDINARY.slice(0, last), ...ORDINARY.slice(20)];
    return l3Duplicate.looksAt(inputOf(sheetWith({}, { rows })));
  };
  expect([looked(13), looked(14)]).toEqual([[], ['indicators']]);
});
