import type { FundColumn } from '../fields';
import type { IndicatorWord } from './word-kinds';

/*
 * A header that is listed nowhere is known by its head noun, whatever stands before it: 参考分值 and
 * 本项分值 are points. So loose a reading holds only among words of a header that are known.
 */

/** The column of indicators that a label (without brackets and numbers) heads; null when its noun tells none. */
export function indicatorByNoun(bare: string): IndicatorWord | null {
  return nounOf(INDICATOR_NOUNS, bare);
}

/** The column of a fund block that a label heads. */
export function fundByNoun(bare: string): FundColumn | null {
  return nounOf(FUND_NOUNS, bare);
}

/** Whether a label of a fund block names points and, behind them, what is done or spent: two columns in one. */
export function headsPointsAndMore(bare: string): boolean {
  return FUND_NOUNS.some((noun) => isBehindPoints(noun, bare));
}

type Noun<Field> = readonly [pattern: RegExp, field: Field];
type Nouns<Field> = readonly Noun<Field>[];

function nounOf<Field>(nouns: Nouns<Field>, bare: string): Field | null {
  if (bare.length < 2 || bare.length > LONGEST || OF_OTHERS.test(bare)) return null;
  const noun = nouns.find(([pattern]) => pattern.test(bare));
  if (!noun) return null;
  const [, field] = noun;
  return namesTwo(nouns, bare, field) || isBehindPoints(noun, bare) ? null : field;
}

/** 标准分执行率 names two columns, and what stands under it neither for sure: nothing that is done or spent is one of points. */
function isBehindPoints([pattern, field]: Noun<unknown>, bare: string): boolean {
  if (!MEASURED.has(field)) return false;
  const at = pattern.exec(bare)?.index;
  return at !== undefined && POINTS_NOUN.test(bare.slice(0, at));
}

const MEASURED = new Set<unknown>(['rate', 'budget', 'executed', 'target', 'actual', 'name']);
const POINTS_NOUN = /(?:(?<!部)分[值数]?|权[重数值])$/;

/** 得分/分值 heads two columns in one, and what stands under it is neither. */
function namesTwo<Field>(nouns: Nouns<Field>, bare: string, field: Field): boolean {
  const end = bare.indexOf('/');
  const first = end < 0 ? null : nouns.find(([pattern]) => pattern.test(bare.slice(0, end)));
  return !!first && first[1] !== field;
}

/** Longer texts say something rather than name a column. */
const LONGEST = 20;
/** Of another year, of a group of rows, or given by somebody else: none of the unit's own for the row. */
const OF_OTHERS =
  /上年|上一年|去年|往年|历史|前三年|[一二]级|分类|小计|合计|复核|复评|复审|审核|评审|抽查|财政|主管|专家|第三方|折算|百分制|购买主体|采购人|委托方/;

const POINTS = '(?:值|数|情况|结果)?';
/** What names points that are set beforehand, not given. */
const SET =
  '(?:参考|计划|目标|标准|基准|基础|基本|设定|设置|预设|规定|应得?|额定|原定|既定|约定|指标|单项|权重|考核满|配|赋)';
const VALUE = '(?:值|数|量|数值|数量|水平|标准)';

const INDICATOR_NOUNS: Nouns<IndicatorWord> = [
  [/扣(?:减)?分(?:值|数)?$|失分$/, 'deduction'],
  [/(?:标准|规则|细则|方法|办法|依据|公式|来源|材料|解释)$/, 'method'],
  [
    new RegExp(
      `(?<!目标|计划|标准|应|分值|分数)(?:得分|评分|打分|计分|给分|实际分|完成分)${POINTS}$`,
    ),
    'score',
  ],
  [/(?:单位|主体|部门)自评$/, 'score'],
  [new RegExp(`(?:分值|权重|权数|权值|满分|${SET}分)(?:值|数|系数|设置|占比)?$`), 'weight'],
  [new RegExp(`(?<!未)(?:实际|完成|实现|达成)(?:指标|目标)?(?:${VALUE}|情况|结果)$`), 'actual'],
  [
    new RegExp(`(?:指标|目标|计划|预期|预计|设定|约定|要求|批复)(?:完成|达到|实现)?${VALUE}$`),
    'target',
  ],
  [/(?:原因|偏差|差异)(?:分析|说明|情况)?(?:[及和与、].{1,10})?$/, 'reason'],
  [/(?:三级|末级|具体|细化|绩效|考核|明细)指标(?:名称|内容|描述)?$/, 'name'],
];

const FUND_NOUNS: Nouns<FundColumn> = [
  [/(?:预算|资金|债券|下达|安排|批复|核定)(?:额度|限额|规模)$/, 'budget'],
  [/(?:资金|预算|债券|实际|累计|全年)(?:支出|支付|使用)(?:资金|金额|总额|额|数)?$/, 'executed'],
  [/(?:执行|支出|支付|使用)(?:率|进度|比例|占比)$/, 'rate'],
  [
    new RegExp(
      `(?<!目标|计划|标准|应|分值|分数)(?:得分|评分|打分|计分|给分|实际分|完成分)${POINTS}$`,
    ),
    'score',
  ],
  [new RegExp(`(?:分值|权重|权数|权值|满分|${SET}分)(?:值|数|系数|设置|占比)?$`), 'weight'],
  [/(?:原因|偏差|差异)(?:分析|说明|情况)?(?:[及和与、].{1,10})?$/, 'reason'],
];
