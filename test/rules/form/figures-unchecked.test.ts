import { figuresUnchecked } from '../../../src/rules/form/figures-unchecked';
import { inputOf, testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** Points without target and result above the indicators: 20 of 100. */
const SCORED_ABOVE = (score: string) => [
  ['财政支出项目绩效自评表'],
  ['项目名称', '农村公路安防设施', '', '项目单位', '县公路段'],
  ['评价内容', '评价要点', '', '评分标准', '', '分值', '自评得分', '说明'],
  ['项目立项', '立项依据充分', '', '有文件依据得5分', '', '10', score],
  ['绩效目标', '目标明确', '', '目标量化得5分', '', '10', '10'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'],
  ['产出指标', '数量指标', '护栏长度', '≥30公里', '31公里', '50', '50'],
  ['效益指标', '社会效益指标', '群众知晓率', '≥80%', '85%', '20', '20'],
  ['满意度指标', '满意度指标', '群众满意度', '≥90%', '93%', '10', '10'],
  ['合计', '', '', '', '', '100', ''],
];

/** Rows of a list of projects have no fund block and no total: 90 points, and 10 that nothing tells of. */
const PROJECT_LIST = [
  ['2023年度项目支出绩效自评情况汇总表'],
  ['单位：某区教育局'],
  [
    '序号',
    '项目名称',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因',
  ],
  ['1', '校园安保', '产出指标', '数量指标', '保安人数', '≥50人', '52人', '50', '50'],
  ['', '', '效益指标', '社会效益指标', '安全事故', '0起', '0起', '40', '40'],
  ['2', '教师培训', '产出指标', '数量指标', '培训人次', '≥300人次', '300人次', '60', '60'],
  ['', '', '满意度指标', '满意度', '教师满意度', '≥90%', '95%', '40', '40'],
];

/** Points, and no target or result anywhere. */
const SCORE_SHEET = [
  ['2023年度项目支出绩效评价评分表'],
  ['项目名称', '某项目'],
  ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评分标准', '得分', '扣分原因'],
  ['决策', '项目立项', '立项依据充分性', '40', '依据是否充分', '充分得满分', '40', ''],
  ['产出', '产出数量', '完成率', '30', '是否完成', '完成得满分', '30', ''],
  ['效益', '社会效益', '影响', '30', '影响', '显著得满分', '30', ''],
  ['合计', '', '', '100', '', '', '100', ''],
];

testRule(figuresUnchecked, {
  passes: {
    'a score that a person gave, and said why': sheetWith({
      E16: '见附件',
      G16: '8.00',
      H16: '两批补贴因系统升级晚发一周，已向对象说明。',
    }),
    'a form whose every figure is checked': sheetWith(),
  },
  fails: {
    'a rate of a source without amounts': {
      given: sheetWith({ C9: null, D9: null, E9: null, G9: '95.00' }),
      message: 'printed',
      cells: ['G9'],
      says: ['G9'],
    },
    'points nobody gave': {
      given: sheetWith({}, { rows: SCORED_ABOVE('') }),
      message: 'blank',
      cells: ['G10', 'G4'],
      says: ['G4'],
    },
    'points of rows that are not there': {
      given: sheetWith({}, { rows: PROJECT_LIST }),
      message: 'points',
      cells: ['A1'],
      says: ['90', '100'],
    },
    'a sheet of points without targets': {
      given: sheetWith({}, { rows: SCORE_SHEET }),
      message: 'nothing',
      cells: ['A1'],
    },
  },
  undecided: { 'a blank total that arithmetic fills': sheetWith({ G21: null }) },
});

test('says one thing of a figure, and last of all', () => {
  const said = (given: Parameters<typeof inputOf>[0]) =>
    figuresUnchecked.check(inputOf(given)).map(({ message }) => message);
  expect(said(sheetWith({ C9: null, D9: null, E9: null, G9: '95.00' }))).toEqual(['printed']);
  expect(said(sheetWith({ E16: '见附件', G16: '10.00' }))).toEqual(['printed']);
  expect(said(sheetWith({}, { rows: SCORED_ABOVE('') }))).toEqual(['blank']);
  expect([figuresUnchecked.isLast, figuresUnchecked.whenSilent]).toEqual([true, true]);
});
