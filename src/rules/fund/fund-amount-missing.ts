import { numberIn } from '../../scoring';
import { isError } from '../../sheet';
import { halfWidth, holdsFigure } from '../../values';
import type { Field, FundRow } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { isEmptySign } from '../shared/words/figures';
import { isBudgetUnread } from '../shared/fund/fund-dispute';
import { alikeTogether, fundLabel, fundPairs } from '../shared/fund/fund-rows';
import type { RuleInput } from '../rule';
import { isUncalculated } from '../shared/words/uncalculated';

export const fundAmountMissing = defineRule({
  id: 'fund-amount-missing',
  title: '资金行没有可用的金额',
  severity: 'error',
  basis: ['自评表项目资金栏：执行率＝全年执行数÷全年预算数'],
  messages: {
    blank: '{label}的{column}空白，执行率和得分算不出来，请在{cell}填写金额。',
    text: '{label}的{column}「{text}」不是金额，执行率和得分算不出来，请在{cell}填写数字。',
    negative: '{label}的{column}{text}小于零，执行率和得分无从计算，请核对正负号和金额。',
  },
  page: {
    looksFor:
      '年度资金总额一行的全年预算数、全年执行数是否填写了金额，各资金行的这两个金额是否小于零。',
    why: '缺少任何一个金额，或者金额小于零，执行率和预算执行得分都算不出来，总分只能暂定。',
    example: '年度资金总额的全年执行数空白，或者写了「详见附表」。',
    fix: '填写实际金额；确实没有支出的填0.00。',
  },
  looksAt: block('fund', ({ form }) => form.fund),
  check(input) {
    return [...ofTotal(input), ...alikeTogether(belowZero(input))];
  },
});

function ofTotal({ form }: RuleInput) {
  const total = form.fund?.total;
  if (!total || form.unfilled || form.indicators.length === 0) return [];
  const label = fundLabel({ row: total, isTotal: true });
  return amountsOf(total).flatMap(({ field, column }) => {
    if (!field || !isUnreadable(field) || isUncalculated(field.cell)) return [];
    const message = isEmptySign(field) ? ('blank' as const) : ('text' as const);
    const data = { label, column };
    return [
      {
        message,
        data: message === 'text' ? { ...data, text: field.text } : data,
        cells: [field.at],
        // 873万 says how much to whoever reads it
        ...(holdsFigure(halfWidth(field.text)) && { outcome: 'review' as const }),
      },
    ];
  });
}

/** Amounts that cannot be: the sign may have come to them by a slip, or money flowed back. A person says which. */
function belowZero(input: RuleInput) {
  if (isBudgetUnread(input)) return [];
  return fundPairs(input).flatMap((pair) =>
    amountsOf(pair.row).flatMap(({ field, column }) => {
      if (!field || !numberIn(field)?.lt(0)) return [];
      const data = { label: fundLabel(pair), column, text: field.text };
      return [
        {
          message: 'negative' as const,
          data,
          cells: [field.at],
          outcome: 'review' as const,
        },
      ];
    }),
  );
}

/** What the rate of a row is worked out from. */
function amountsOf({ budget, initial, executed }: FundRow) {
  return [
    budget ? { field: budget, column: '全年预算数' } : { field: initial, column: '年初预算数' },
    { field: executed, column: '全年执行数' },
  ];
}

/** An error value is another rule's word. */
function isUnreadable(field: Field): boolean {
  return numberIn(field) === null && !isError(field.cell.value);
}
