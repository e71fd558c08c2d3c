import { readLabel } from '../../../src/form/words/label';
import { FUND_WORDS } from '../../../src/form/words/fund-words';
import { HEAD_WORDS } from '../../../src/form/words/head-words';
import { INDICATOR_WORDS } from '../../../src/form/words/indicator-words';

describe('header words of the indicator block that no list holds', () => {
  test.each([
    ['计划完成数量', 'target'],
    ['年度预期达到值', 'target'],
    ['应完成数', 'target'],
    ['绩效指标目标值', 'target'],
    ['2023年度考核目标值', 'target'],
    ['全年指标完成数', 'actual'],
    ['截至年底完成情况', 'actual'],
    ['年末实际达到水平', 'actual'],
    ['年度实际实现数值', 'actual'],
    ['实绩数值', 'actual'],
    ['实测值', 'actual'],
    ['目标实现值', 'actual'],
    ['年度任务目标', 'target'],
    ['绩效年度任务目标', 'target'],
    ['指标实际结果', 'actual'],
    ['各项指标权重', 'weight'],
    ['标准分（分）', 'weight'],
    ['单位自评打分', 'score'],
    ['项目单位自评得分', 'score'],
    ['财政部门复核得分', 'other-score'],
    ['专家组评分', 'other-score'],
    ['未达标原因分析和下一步措施', 'reason'],
    ['指标偏离情况说明', 'reason'],
    ['监测指标名称', 'name'],
    ['评价要点', 'name'],
    ['指标计量单位', 'target-unit'],
    ['目标值符号', 'operator'],
    ['扣分依据', 'method'],
  ])('%s is %s', (text, field) => {
    expect(INDICATOR_WORDS.exact(readLabel(text))).toBe(field);
  });

  test.each([
    '达成指标',
    '项目完成指标',
    '完成任务',
    '指标完成率',
    '已完成',
    '社会效益',
    '全部完成',
  ])('%s, a result, a level or a ratio, is none', (text) => {
    expect(INDICATOR_WORDS.exact(readLabel(text))).toBeNull();
  });

  test('a listed word is surer than one put together', () => {
    const confidence = (text: string) => INDICATOR_WORDS.match(readLabel(text))?.confidence;
    expect([confidence('实际完成值'), confidence('计划完成数量')]).toEqual([1, 0.9]);
  });
});

describe('header words of the fund block that no list holds', () => {
  test.each([
    ['年初部门预算批复数', 'initial'],
    ['期初预算资金', 'initial'],
    ['调整预算', 'budget'],
    ['年度预算调整后金额', 'budget'],
    ['财政预算下达数', 'budget'],
    ['预算调整数', null],
    ['全年累计支出金额', 'executed'],
    ['实际使用资金总额', 'executed'],
    ['资金使用率', 'rate'],
    ['预算支出进度（%）', 'rate'],
    ['年度资金总额', null],
    ['上年结转资金', null],
  ])('%s is %s', (text, field) => {
    expect(FUND_WORDS.exact(readLabel(text))).toBe(field);
  });
});

describe('labels of the head that no list holds', () => {
  test.each([
    ['财政支出项目名称', 'project'],
    ['项目归口管理部门', 'department'],
    ['市级业务主管处室', 'department'],
    ['项目建设单位（盖章）', 'unit'],
    ['责任单位及代码', 'unit'],
    ['评价年度', 'year'],
    ['项目实施周期', 'other'],
    ['单位负责人及联系电话', 'other'],
  ])('%s is %s', (text, field) => {
    expect(HEAD_WORDS.exact(readLabel(text))).toBe(field);
  });
});
