import type { FundColumn } from '../fields';
import type { FundBlock, FundRow } from '../form';
import { type Label, readLabel } from './label';
import { Dictionary, type Words } from './dictionary';
import { fundByNoun } from './head-nouns';
import { FUND_PARTS } from './label-parts';

export type FundWord = FundColumn | 'fund-rail' | 'other-column';

const LISTED: Words<FundWord> = {
  'fund-rail': [
    '项目资金',
    '资金情况',
    '预算执行情况',
    '项目预算执行情况',
    '项目资金情况',
    '年度资金情况',
    '资金执行情况',
    '项目资金执行情况',
    '预算执行',
    '预算资金情况',
    '资金来源',
    '年度预算执行情况',
    '项目支出预算执行情况',
    '资金使用情况',
  ],
  initial: [
    '年初预算数',
    '年初预算',
    '年初批复数',
    '年初批复预算数',
    '年初预算金额',
    '年初预算安排',
    '年初安排数',
    '批复预算数',
    '年初数',
    '年初批复',
    '年初预算资金总额',
    '年初预算总额',
    '年初预算资金',
  ],
  budget: [
    '全年预算数',
    '调整预算数',
    '调整后预算数',
    '预算数',
    '全年预算',
    '当年预算数',
    '年度预算数',
    '本年预算数',
    '当年预算',
    '本年预算',
    '年度预算',
    '预算金额',
    '全年预算金额',
    '调整后预算',
    '调整后全年预算数',
    '预算安排数',
    '全年预算安排数',
    '预算资金',
    '预算总额',
    '全年预算总额',
    '全年预算数(调整后)',
    '批复金额',
    '批复资金',
    '预算安排',
  ],
  executed: [
    '全年执行数',
    '执行数',
    '预算执行数',
    '实际支出数',
    '实际执行数',
    '支出数',
    '全年支出数',
    '实际支出',
    '全年实际支出数',
    '执行金额',
    '全年执行金额',
    '实际支出金额',
    '年度执行数',
    '实际使用数',
    '决算数',
    '全年支出',
    '支出金额',
    '本年执行数',
    '资金执行数',
    '实际执行金额',
    '全年执行',
    '年度执行',
    '本年执行',
    '实际执行',
    '执行',
    '全年实际执行数',
    '累计执行数',
    '累计支出数',
    '累计支出',
    '资金支出数',
    '资金支出',
    '实际支付数',
    '实际支付',
    '全年支付数',
    '支付数',
    '支出额',
    '支出数额',
    '实际投入资金额',
    '实际支出额',
    '实际投入资金',
  ],
  weight: [
    '分值',
    '分数',
    '权重',
    '权重分',
    '标准分',
    '满分',
    '考核值',
    '分值权重',
    '指标权重',
    '权重分值',
    '标准分值',
    '执行率权重',
    '执行率分值',
    '预算执行率分值',
    '预算执行率权重',
    '权重设定值',
  ],
  rate: [
    '执行率',
    '预算执行率',
    '完成比例',
    '执行比例',
    '资金执行率',
    '执行进度',
    '全年执行率',
    '预算执行进度',
    '支出进度',
    '支出率',
    '资金支出率',
  ],
  score: [
    '得分',
    '自评得分',
    '自评分',
    '指标得分',
    '实得分',
    '评分',
    '实际得分',
    '单位自评得分',
    '单位自评分',
    '执行率得分',
    '预算执行率得分',
    '预算执行得分',
  ],
  reason: [
    '偏差原因分析',
    '偏差原因分析及改进措施',
    '偏差原因及改进措施',
    '未完成原因分析',
    '原因',
    '原因分析',
    '原因说明',
    '未完成原因',
    '未完成原因及改进措施',
    '备注',
    '说明',
    '偏差原因',
    '预算执行偏差原因',
    '执行偏差原因分析',
    '未执行完原因',
    '产生差异的原因',
    '产生偏差的原因',
    '差异原因',
    '扣分原因',
  ],
  'other-column': [
    '得分计算方法',
    '扣分',
    '评分说明',
    '评分标准',
    '计分方法',
    '财政审核评分',
    '资金结余',
    '结余数',
    '结转数',
    '到位数',
    '资金到位数',
    '资金到位率',
    '序号',
  ],
};

/** Header cells of the fund block. */
export const FUND_WORDS = new Dictionary<FundWord>(LISTED, FUND_PARTS);

/** The column that a label heads; null for one that names the block, or a column nobody reads. */
export function columnOf(word: FundWord | null | undefined): FundColumn | null {
  return word == null || word === 'fund-rail' || word === 'other-column' ? null : word;
}

const TOTAL = /总额|总金额|合计|总计|资金总量|^总数$|^资金$|^项目资金$|^年度资金$/;
const CARRY_OVER = /结转|结余/;
const OTHER = /其他|其它|单位资金|自有|自筹|专户|社会|债券|贷款|非财政|事业收入|经营收入/;
const FISCAL =
  /财政|拨款|预算内|一般公共预算|政府性基金|国有资本|中央|省级|市级|区级|县级|地方|补助|专项资金|本级/;

/** Which fund row a label names; null when it names none. */
export function fundRowKind({ full }: Label): FundRow['kind'] | null {
  if (full.length === 0 || full.length > 30) return null;
  if (TOTAL.test(full.replace(/\([^()]*\)/g, '')) && !full.startsWith('其中')) return 'total';
  if (CARRY_OVER.test(full)) return 'carry-over';
  if (OTHER.test(full)) return 'other';
  return FISCAL.test(full) ? 'fiscal' : null;
}

/**
 * The column that a label names loosely, by a word within it or by its noun, and how surely (0 to 1);
 * null where it names the block or nothing.
 */
export function looseColumn(
  label: Label,
): { readonly column: FundColumn; readonly confidence: number } | null {
  const match = FUND_WORDS.match(label);
  const column = match ? columnOf(match.field) : fundByNoun(label.bare);
  return column && { column, confidence: match?.confidence ?? 0.8 };
}

/**
 * The amount that a label names by the unit of money it prints and its noun, 项目预算（万元）; null for one
 * without a unit, and for one of another year.
 */
export function amountByUnit({ full, bare }: Label): FundColumn | null {
  if (!fundUnit(full) || isOfOtherYear(bare)) return null;
  return MONEY_NOUNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Whether a label (see `Label.bare`) speaks of another year than the form's. */
export function isOfOtherYear(bare: string): boolean {
  return OTHER_YEAR.test(bare);
}

const OTHER_YEAR = /上年|上一年|去年|往年|历年|下年|明年|累计/;
const MONEY_NOUNS: readonly (readonly [RegExp, FundColumn])[] = [
  [/预算$/, 'budget'],
  [/合同(?:金额|总?价|价款)$/, 'budget'],
  [/(?:执行|支出|支付|使用|列支)$/, 'executed'],
];

const UNITS = ['元', '万元', '亿元'] as const;

/** A word that is a unit of money; null for any other, and for none. */
export function unitNamed(word: string | undefined): FundBlock['unit'] {
  return UNITS.find((unit) => unit === word) ?? null;
}

/** The unit a fund header prints in or after its label: 项目资金（万元）. */
export function fundUnit(text: string): FundBlock['unit'] {
  const { full } = readLabel(text);
  const brackets = [...full.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  const match =
    first(brackets, /(?:^|[:,])(?:单位:?)?(亿元|万元|元)/) ?? /单位:?(亿元|万元|元)/.exec(full);
  return unitNamed(match?.[1]);
}

function first(texts: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
