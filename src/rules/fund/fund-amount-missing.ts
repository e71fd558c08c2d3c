import { numberIn } from '../../scoring';
import { isError } from '../../sheet';
import type { Field } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { isEmptySign } from '../shared/words/figures';
import { fundLabel } from '../shared/fund/fund-rows';
import { isUncalculated } from '../shared/words/uncalculated';

export const fundAmountMissing = defineRule({
  id: 'fund-amount-missing',
  title: '资金总额缺少金额',
  severity: 'error',
  marks: true,
  basis: ['自评表项目资金栏：执行率＝全年执行数÷全年预算数'],
  messages: {
    blank: '{label}的{column}空白，执行率和得分算不出来，请在{cell}填写金额。',
    text: '{label}的{column}「{text}」不是金额，执行率和得分算不出来，请在{cell}填写数字。',
  },
  page: {
    looksFor: '年度资金总额一行的全年预算数、全年执行数是否填写了金额。',
    why: '缺少任何一个金额，执行率和预算执行得分都算不出来，总分只能暂定。',
    example: '年度资金总额的全年执行数空白，或者写了「详见附表」。',
    fix: '填写实际金额；确实没有支出的填0.00。',
  },
  looksAt: block('fund', ({ form }) => form.fund?.total),
  check({ form }) {
    const total = form.fund?.total;
    if (!total || form.unfilled || form.indicators.length === 0) return [];
    const budget = total.budget
      ? { field: total.budget, column: '全年预算数' }
      : { field: total.initial, column: '年初预算数' };
    const label = fundLabel({ row: total, isTotal: true });
    return [budget, { field: total.executed, column: '全年执行数' }].flatMap(
      ({ field, column }) => {
        if (!field || !isUnreadable(field) || isUncalculated(field.cell)) return [];
        const message = isEmptySign(field) ? ('blank' as const) : ('text' as const);
        const data = { label, column };
        return [
          {
            message,
            data: message === 'text' ? { ...data, text: field.text } : data,
            cells: [field.at],
          },
        ];
      },
    );
  },
});

/** An error value is another rule's word. */
function isUnreadable(field: Field): boolean {
  return numberIn(field) === null && !isError(field.cell.value);
}
