import { directionTold } from '../../scoring';
import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { cellOf, rowsOf } from '../shared/rows/rows';

export const comparatorMissing = defineRule({
  id: 'comparator-missing',
  title: '指标值没有比较符号',
  severity: 'info',
  basis: ['公开的自评表中见到的「1000人」「100%」'],
  messages: {
    bare: '{names}的年度指标值没有写「≥」「≤」或「=」，核验时按「≥」理解。',
  },
  page: {
    looksFor: '数值指标值前面有没有比较符号。',
    why: '越小越好的指标若按「≥」理解就反了。',
    example: '年度指标值写「1000人」。',
    fix: '补上符号：至少达到的写「≥」，不得超过的写「≤」，必须相等的写「=」。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check(input) {
    const rows = rowsOf(input).filter(({ indicator, score }) => {
      const { target } = indicator;
      if (target?.parsed.kind !== 'number' || target.parsed.operator !== null) return false;
      // a 0 is read as 「none」, and a row left to a person is not read at all
      if (target.parsed.value.isZero() || score.state === 'judgement') return false;
      // of a cost or a term less is good, so 「≥」 would not be true
      const told = directionTold(indicator, target.parsed);
      return told !== 'less' && told !== 'cost';
    });
    return aggregated('bare', rows, cellOf('target'));
  },
});
