import { type Field, type Form, type Indicator, SURE_BY_RULES } from '../../form';
import { type NumberTarget, oncePer } from '../../values';
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
  /** 达到90%得满分, below which the usual share is left. */
  | { readonly kind: 'full-from'; readonly from: NumberTarget }
  /** 每少1个扣0.5分; `target` is the one the rule repeats, null where it repeats none. */
  | { readonly kind: 'per-step'; readonly step: PointStep; readonly target: NumberTarget | null };

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

const ruleIn = oncePer(({ text }: Field): StatedRule | null => {
  if (!/[分扣]/.test(text)) return null;
  const clauses = ruleClauses(text);
  return clauses ? together(clauses) : { kind: 'own' };
});

type ClauseOf<Kind extends RuleClause['kind']> = Extract<RuleClause, { kind: Kind }>;

/** What the clauses say together; two that settle a shortfall in different ways are for a person. */
function together(clauses: readonly RuleClause[]): StatedRule {
  const of = <Kind extends RuleClause['kind']>(kind: Kind) =>
    clauses.filter((clause): clause is ClauseOf<Kind> => clause.kind === kind);
  const [steps, froms] = [of('per-step'), of('from')];
  const ways = [of('share'), of('none'), steps].filter((said) => said.length > 0);
  const [step, from] = [steps[0]?.step, froms[0]];
  if (ways.length > 1 || steps.length > 1 || froms.length > 1) return { kind: 'own' };
  if (step) return { kind: 'per-step', step, target: from?.from ?? null };
  if (!from) return { kind: of('none').length > 0 ? 'all-or-nothing' : 'usual' };
  if (of('none').length > 0 || !from.saysFull) return { kind: 'own' };
  return { kind: 'full-from', from: from.from };
}
