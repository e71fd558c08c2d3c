import { type Form, readForms } from '../../src/form';
import { drawn, snapshotOf } from './snapshot-of';
import { cellName, levelsOf } from './show';

function read(text: string): Form {
  return readForms(snapshotOf(drawn(text))).forms[0]!;
}

test('总体目标 beside 全年实际完成情况 heads the planned goal', () => {
  const { goals } = read(`中央引导资金绩效目标自评表
项目名称|科研平台
资金情况（万元）||全年预算数|全年执行数|执行率
|年度资金总额|50|48|96%
总体目标完成情况|总体目标|||全年实际完成情况
|支持平台|||平台已验收
绩效指标|一级指标|二级指标|三级指标|指标值|全年完成值|未完成原因
|产出指标|数量指标|平台数|≥2个|2个|`);
  expect([goals.planned, goals.achieved].map(cellName)).toEqual(['B6', 'E6']);
});

test('满意度指标 right above 服务对象满意度指标 begins a 一级指标 of its own', () => {
  const { indicators } = read(`项目支出绩效自评表
项目名称|乡村道路
指标名称|分值|年度指标值|实际完成值|得分|备注
产出指标（60分）
成本指标
单位成本|60|≤9万元|9万元|60|
效益指标（30分）
社会效益指标
受益人口|30|≥1万人|1万人|30|
满意度指标（10分）
服务对象满意度指标
村民满意度|10|≥90%|95%|10|
合计|100|||100`);
  expect(indicators.map(levelsOf)).toEqual([
    '产出指标/成本指标',
    '效益指标/社会效益指标',
    '满意度指标/服务对象满意度指标',
  ]);
});

test('a blank total stands between its label and that of the grade', () => {
  const { total, grade } = read(`项目支出绩效自评表
项目名称|环卫保洁
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注
产出指标|数量指标|清扫面积|≥10亩|10亩|60|60|
效益指标|社会效益指标|城区环境|整洁|达成指标|40|40|
总分|||评价等级|优`);
  expect([cellName(total!.score), cellName(grade)]).toEqual(['B6', 'E6']);
});

test.each([
  ['（2023年度）\n项目支出绩效自评表', 2023],
  ['2023年度项目绩效自评公开\n项目支出绩效自评表', 2023],
  ['2021年度预算执行情况说明\n项目支出绩效自评表', null],
])('the year of %j', (above, year) => {
  const form = read(`${above}
项目名称|乡村道路
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注
产出指标|数量指标|道路里程|≥10公里|10公里|100|100|`);
  expect([form.title?.text, form.year]).toEqual(['项目支出绩效自评表', year]);
});
