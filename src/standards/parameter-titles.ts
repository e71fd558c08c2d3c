import type { Rounding, StandardParameters } from './standard';

/** What each parameter is called in the pane's editor and in explanations. */
export const PARAMETER_TITLES: Readonly<Record<keyof StandardParameters, string>> = {
  rateRounding: '执行率取数方式',
  scoreRounding: '得分取数方式',
  executionWeight: '预算执行率分值',
  executionRule: '执行率计分办法',
  executionSteps: '执行率分档',
  reverseRule: '反向指标计分办法',
  equalRule: '等于号指标的认定',
  qualitativeBands: '定性指标得分区间',
  overThreshold: '超额完成的认定倍数',
  overReason: '超额完成是否须说明原因',
  executionReasonBelow: '须说明原因的执行率下限',
  weightPreset: '一级指标常用分值',
  grades: '评分等级',
  fullMarks: '满分',
  edgeDistance: '等级边界提醒范围',
};

/** The name of each way of rounding. */
export const ROUNDING_TITLES: Readonly<Record<Rounding['mode'], string>> = {
  truncate: '截断',
  'half-up': '四舍五入',
  'half-down': '五舍六入',
};

/** What each choice of a parameter with named choices is called. */
export const CHOICE_TITLES = {
  executionRule: { proportional: '按执行率比例计分', banded: '按执行率分档计分' },
  reverseRule: { ratio: '反向指标按目标值÷实际值', linear: '反向指标按超出比例扣减' },
  equalRule: { 'at-least': '达到或超过即为完成', exact: '恰好相等才为完成' },
  overReason: { note: '提示即可', required: '必须说明原因' },
} as const;
