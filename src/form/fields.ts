/** The columns of an indicator block, in the order of the 2020 form. */
export const INDICATOR_FIELDS = [
  'level1',
  'level2',
  'name',
  'operator',
  'target',
  'target-unit',
  'actual',
  'weight',
  'score',
  'reason',
  'method',
] as const;

export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** The columns of a fund block, in the order of the 2020 form. */
export const FUND_FIELDS = [
  'initial',
  'budget',
  'executed',
  'weight',
  'rate',
  'score',
  'reason',
] as const;

export type FundColumn = (typeof FUND_FIELDS)[number];

/** The columns of a fund block that hold money. */
export const AMOUNT_COLUMNS = ['initial', 'budget', 'executed'] as const;

export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

export function isAmount(column: FundColumn): column is AmountColumn {
  return (AMOUNT_COLUMNS as readonly FundColumn[]).includes(column);
}

/** The indicator columns in the forms' own words. */
export const INDICATOR_NAMES: Readonly<Record<IndicatorField, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '指标性质',
  target: '年度指标值',
  'target-unit': '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析',
  method: '评分说明',
};

/** The fund columns in the forms' own words. */
export const FUND_NAMES: Readonly<Record<FundColumn, string>> = {
  initial: '年初预算数',
  budget: '全年预算数',
  executed: '全年执行数',
  weight: '分数',
  rate: '执行率',
  score: '得分',
  reason: '偏差原因',
};
