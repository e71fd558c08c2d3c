import { type Field, type Form, type Indicator, SURE_BY_RULES } from '../../form';
import { type Decimal, type NumberTarget, oncePer } from '../../values';
import { numberIn } from '../shared/printed-number';
import { type PointStep, type RuleClause, ruleClauses } from './rule-clauses';

/**
 * How a row says it is to be scored, where the form has a column for it (评分标准, 得分计算方法).
 * `usual` is what the standard does anyway; `own` is a rule that only a person can apply.
 */
export type StatedRule =
  | { readonly kind: 'usual' }
  | { readonly kind: 'own' }
  /** 完成得满分，否则不得分 */
  | { readonly kind: 'all-or-nothing' }
  /** 超支的按超支比例扣减 */
  | { readonly kind: 'by-excess' }
  /** 达到90%得满分, below which the usual share is left. */
  | { readonly kind: 'full-from'; readonly from: NumberTarget }
  /** 每少1个扣0.5分; `target` is the one the rule repeats, null where it repeats none. */
  | { readonly kind: 'per-step'; readonly step: PointStep; readonly target: NumberTarget | null };

/** The rule a row states; null where it has no such column or says nothing there. */
export function statedRule(form: Form, indicator: Indicator): StatedRule | null {
  const { method } = indicator;
  return method && isRuleText(form, method) ? ruleIn(indicator) : null;
}

/** Whether the text of a row's 评分标准 is what the row is scored by: it stands in a column of rules and speaks of points. */
export function isRuleText(form: Form, { text }: Field): boolean {
  return asksForRules(form) && /[分扣]/.test(text);
}

/** Whether the column is headed as one of scoring rules, or known as one by what it holds; 指标解释 only explains. */
export const asksForRules = oncePer(({ columns }: Form): boolean => {
  const column = columns.find(({ field }) => field === 'method');
  // read under a blank header, which is no column of its own
  if (!column) return true;
  return column.confidence <= SURE_BY_RULES || /分|标准|规则|细则/.test(column.header?.text ?? '');
});

const ruleIn = oncePer(({ method, weight }: Indicator): StatedRule | null => {
  const clauses = ruleClauses(inFullMarks(method?.text ?? '', numberIn(weight)));
  return clauses ? together(clauses) : { kind: 'own' };
});

/** 完成得10分 of a row of 10 points says that it is worth all of them. */
function inFullMarks(text: string, points: Decimal | null): string {
  if (!points) return text;
  return text.replace(
    /([得计记给])(\d{1,3}(?:\.\d{1,2})?)(?=分)/g,
    (said, gives: string, figure) => (points.eq(String(figure)) ? `${gives}满` : String(said)),
  );
}

type ClauseOf<Kind extends RuleClause['kind']> = Extract<RuleClause, { kind: Kind }>;

/** What the clauses say together; two that settle a shortfall in different ways are for a person. */
function together(clauses: readonly RuleClause[]): StatedRule {
  const of = <Kind extends RuleClause['kind']>(kind: Kind) =>
    clauses.filter((clause): clause is ClauseOf<Kind> => clause.kind === kind);
  const [steps, froms] = [of('per-step'), of('from')];
  const ways = [of('share'), of('excess'), of('none'), steps].filter((said) => said.length > 0);
  const [step, from] = [steps[0]?.step, froms[0]];
  if (ways.length > 1 || steps.length > 1 || froms.length > 1) return { kind: 'own' };
  if (step) return { kind: 'per-step', step, target: from?.from ?? null };
  if (of('excess').length > 0) return { kind: from ? 'own' : 'by-excess' };
  if (!from) return { kind: of('none').length > 0 ? 'all-or-nothing' : 'usual' };
  if (of('none').length > 0 || !from.saysFull) return { kind: 'own' };
  return { kind: 'full-from', from: from.from };
}
