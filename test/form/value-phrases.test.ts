import { readForms } from '../../src/form';
import { snapshotOf } from './snapshot-of';

/* A target in any phrase of the grammar keeps its row where it stands, and shows where a slid row belongs. */

const PHRASES = [
  ['不得低于90%', '95%'],
  ['最低90分', '95分'],
  ['至多3次', '2次'],
  ['最多5天', '4天'],
  ['及时率≥95%', '96%'],
  ['应不少于12次', '12次'],
  ['不少于三次', '3次'],
  ['百分之九十五', '96%'],
  ['未超过10万元', '9万元'],
  ['上限100万元', '98万元'],
  ['3至5天', '4天'],
  ['增长8%', '9%'],
  ['90分以上', '95分'],
  ['12月底前', '11月'],
] as const;

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];
const FIRST = ['产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '20', '20', ''];
const LAST = ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '93%', '10', '10', ''];

function shifts(row: readonly string[]): number[] {
  const rows = [['项目支出绩效自评表'], ['项目名称', '保洁'], HEADER, FIRST, row, LAST];
  return readForms(snapshotOf(rows)).forms[0]!.indicators.map(({ shift }) => shift);
}

test.each(PHRASES)('a row with %s stands where it is', (target, actual) => {
  expect(shifts(['效益指标', '社会效益指标', '维护水平', target, actual, '15', '15', ''])).toEqual([
    0, 0, 0,
  ]);
});

test.each(PHRASES)(
  'a row with %s that lost its 一级指标 is read one column to the left',
  (target, actual) => {
    expect(shifts(['社会效益指标', '维护水平', target, actual, '15', '15'])).toEqual([0, -1, 0]);
  },
);

test.each([
  '5G基站建设',
  '培训3次',
  '12345热线办结率',
  '零事故',
  '三级医院',
  '2023年度项目',
  '1.改厕',
])('a name like %s is no value', (name) => {
  expect(shifts(['效益指标', '社会效益指标', name, '≥90%', '95%', '15', '15', ''])).toEqual([
    0, 0, 0,
  ]);
});
