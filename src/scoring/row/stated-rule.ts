import { type Field, type Form, type Indicator, SURE_BY_RULES } from '../../form';
import { Decimal, halfWidth, oncePer, wordsFor } from '../../values';

/**
 * How a row says it is to be scored, where the form has a column for it (评分标准, 得分计算方法).
 * `usual` is what the standard does anyway; `own` is a rule that only a person can apply.
 */
export type StatedRule =
  | { readonly kind: 'usual' }
  | { readonly kind: 'own' }
  /** 完成得满分，否则不得分 */
  | { readonly kind: 'all-or-nothing' }
  /** 达到90%得满分: the share of the target, or for a target in percent the result itself, that is enough. */
  | { readonly kind: 'full-from'; readonly percent: Decimal }
  /** 每少1个扣0.5分 */
  | { readonly kind: 'per-step'; readonly step: Decimal; readonly points: Decimal };

/** The rule a row states; null where it has no such column or says nothing there. */
export function statedRule(form: Form, { method }: Indicator): StatedRule | null {
  return method && asksForRules(form) ? ruleIn(method) : null;
}

/** Whether the column is headed as one of scoring rules, or known as one by what it holds; 指标解释 only explains. */
const asksForRules = oncePer(({ columns }: Form): boolean => {
  const column = columns.find(({ field }) => field === 'method');
  // read under a blank header, which is no column of its own
  if (!column) return true;
  return column.confidence <= SURE_BY_RULES || /分|标准|规则|细则/.test(column.header?.text ?? '');
});

const ruleIn = oncePer(({ text: printed }: Field): StatedRule | null => {
  const text = halfWidth(printed).replace(/\s/g, '');
  if (!/分|扣/.test(text)) return null;
  return perStep(text) ?? fullFrom(text) ?? wholeRule(text);
});

const PER_STEP =
  /每(?:少|减少|低|低于|降低|下降|超|超过|超出|增加|多|逾期|延迟|推迟|晚)(\d{1,6}(?:\.\d{1,4})?)?[^\d,;。扣减]{0,8},?(?:扣|减)(?:除|减|掉)?(\d{1,3}(?:\.\d{1,4})?)分/;

function perStep(text: string): StatedRule | null {
  const match = PER_STEP.exec(text);
  // a second amount in the same sentence says that there is more to it
  if (!match || text.split('扣').length > 2) return null;
  const [, step = '1', points = ''] = match;
  return { kind: 'per-step', step: new Decimal(step), points: new Decimal(points) };
}

const FULL_FROM = new RegExp(
  `(?:${wordsFor('≥', '>')})(\\d{1,3}(?:\\.\\d{1,4})?)%(?:及以上|以上|含)?的?,?(?:得|计|记)?满分`,
);

function fullFrom(text: string): StatedRule | null {
  const match = FULL_FROM.exec(text);
  return match ? { kind: 'full-from', percent: new Decimal(match[1] ?? '100') } : null;
}

/** 完成 or nothing, the usual share, or words of its own. */
function wholeRule(text: string): StatedRule {
  if (/(?:否则|未|不)[^,;。]{0,8}(?:不得分|不计分|不给分|(?:得|计|记)0分)/.test(text)) {
    return { kind: /比例/.test(text) ? 'own' : 'all-or-nothing' };
  }
  // a rule that only says when full marks are given leaves the shortfall to the standard
  const onlyFull = /满分/.test(text) && !/[扣减]|酌情|\d分/.test(text);
  const isUsual = onlyFull || /比例|[AB]\/[AB]|[/÷×*]/.test(text);
  return { kind: isUsual ? 'usual' : 'own' };
}
