import type { Chance } from '../chance';

/** What bureaus call the columns of an indicator table. */
export const HEADERS = {
  target: [
    '年度指标值',
    '指标值',
    '目标值',
    '年初目标值',
    '计划指标值',
    '年度目标值',
    '预期指标值',
    '年度绩效目标值',
    '计划值',
    '预期目标',
    '绩效目标值',
    '年度指标值（A）',
    '全年目标值',
    '2023年度指标值',
    '批复指标值',
    '调整后指标值',
    '年度任务目标',
  ],
  result: [
    '实际完成值',
    '全年完成值',
    '完成值',
    '实际完成',
    '完成情况',
    '全年实际值',
    '实际值',
    '实际完成指标值',
    '年度完成值',
    '实际完成值（B）',
    '实际完成情况',
    '截至12月底完成值',
    '完成结果',
    '目标实现值',
    '自评完成值',
    '2023年实际完成',
  ],
  weight: [
    '分值',
    '权重',
    '指标分值',
    '标准分',
    '满分',
    '指标权重',
    '分值权重',
    '标准分值',
    '应得分',
    '赋分',
    '分值（分）',
    '权重（分）',
    '设定分值',
    '配分',
  ],
  score: [
    '得分',
    '自评得分',
    '自评分',
    '评分',
    '实际得分',
    '自评分值',
    '单位自评得分',
    '得分情况',
    '评价得分',
    '实得分',
    '自评得分（分）',
    '自我评分',
  ],
  reason: [
    '偏差原因分析及改进措施',
    '偏差原因分析',
    '未完成原因分析',
    '备注',
    '原因分析',
    '偏差原因',
    '未完成原因和改进措施',
    '说明',
    '扣分原因',
    '差异原因及整改措施',
    '未达标原因',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MainColumn = keyof typeof HEADERS;

/** What the columns of levels are called, from three levels to none but the indicator's name. */
export const LEVELS: readonly (readonly string[])[] = [
  ['一级指标', '二级指标', '三级指标'],
  ['一级指标', '二级指标', '三级指标'],
  ['一级指标', '二级指标', '指标名称'],
  ['指标类别', '指标名称'],
  ['一级指标', '三级指标'],
  ['考核维度', '考核内容', '考核指标'],
  ['指标'],
];

const BEHIND = ['（据实填写）', '（①）', '*', '（见说明）', '(必填)'];
const BEFORE = ['本年', '项目', '绩效', '单项', '该项'];
const NUMBERED = ['1.', '（一）', '▲', '*'];

/** A header as it was typed: mostly plain, else spaced, broken, or with something before or behind it. */
export function dressed(header: string, chance: Chance): string {
  if (chance.happens(75)) return header;
  const dresses = [
    () => [...header].join(' '),
    () => `${header.slice(0, 2)}\n${header.slice(2)}`,
    () => header + chance.pick(BEHIND),
    () => chance.pick(BEFORE) + header,
    () => chance.pick(NUMBERED) + header,
  ];
  return chance.pick(dresses)();
}
