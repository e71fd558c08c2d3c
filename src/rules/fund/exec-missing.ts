import { defineRule } from '../define-rule';
import type { Report, RuleInput } from '../rule';
import { block } from '../shared/looked-at';
import { fundPairs } from '../shared/fund/fund-rows';
import { cellList } from '../shared/words/cell-list';
import { isUncalculatedAt } from '../shared/words/uncalculated';

export const execMissing = defineRule({
  id: 'exec-missing',
  title: '执行率或预算执行得分空白',
  severity: 'info',
  basis: ['自评表项目资金栏'],
  messages: {
    fillable: '项目资金栏的执行率或得分空白（{cells}），可由「写回」填入。',
    sign: '「年度资金总额」的执行率只写了「{printed}」，而预算数和执行数都已填，请在{cell}填写执行率。',
  },
  promises: 'fillable',
  page: {
    looksFor:
      '年度资金总额和各资金来源的执行率、年度资金总额的得分是否空白；预算数和执行数都有，年度资金总额的执行率却只写「-」「/」的也提出来。',
    why: '空白处可以由金额算出，直接写回即可。',
    example: '全年预算数39.51，全年执行数35.64，执行率空白：写回90.20。',
    fix: '点「写回」。',
  },
  looksAt: block('fund', ({ form, scores }) => scores.fund && !form.unfilled),
  check(input) {
    if (input.form.unfilled) return [];
    return [...blanks(input), ...leftOut(input)];
  },
});

function blanks(input: RuleInput): Report<'fillable'>[] {
  const score = input.scores.fund?.score;
  const scored = [...fundPairs(input).map(({ rate }) => rate), ...(score ? [score] : [])];
  const cells = scored.flatMap(({ cell, outcome, computed }) =>
    cell && outcome === 'missing' && computed && !isUncalculatedAt(input.form, cell) ? [cell] : [],
  );
  if (cells.length === 0) return [];
  return [{ message: 'fillable', data: { cells: cellList(cells) }, cells }];
}

/** A sign for nothing where the amounts give a rate; of a source it says that there is none. */
function leftOut({ scores: { fund } }: RuleInput): Report<'sign'>[] {
  const { cell, text, state, outcome } = fund?.rate ?? {};
  if (!cell || state !== 'none' || outcome !== 'review') return [];
  return [{ message: 'sign', data: { printed: text ?? '' }, cells: [cell], outcome: 'review' }];
}
