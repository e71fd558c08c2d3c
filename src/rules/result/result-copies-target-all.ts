import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { EXACT_HITS, FEWEST_COMPARABLE } from '../shared/words/heuristics';
import { comparedPair } from '../shared/rows/compared-pair';
import { cellOf, rowsOf } from '../shared/rows/rows';

export const resultCopiesTargetAll = defineRule({
  id: 'result-copies-target-all',
  title: '实际完成值几乎都恰等于指标值',
  severity: 'info',
  basis: ['实际完成值应当填写实际达到的数，很少各项都恰好等于指标值'],
  messages: {
    all: '{count}项「≥」「≤」指标中有{exact}项的实际完成值恰好等于指标值，建议核对是否填写了实际数值。',
  },
  page: {
    looksFor:
      '带「≥」「≤」的定量指标里，实际完成值恰好等于指标值的是否超过八成。「=」的指标不计，因为相等正是其目标。',
    why: '实际工作很少处处恰好达标，多半是照抄了指标值。',
    example: '五项满意率指标值都是≥95.00，实际完成值也都是95.00。',
    fix: '按台账、问卷等填写实际数值；确实相等的无须改动。',
  },
  looksAt: block('indicators', (input) => rowsOf(input).some(comparedPair)),
  check(input) {
    const comparable = rowsOf(input).filter((row) => {
      const pair = comparedPair(row);
      return pair !== null && pair.operator !== '=' && pair.operator !== null;
    });
    const exact = comparable.filter((row) => {
      const pair = comparedPair(row);
      return !!pair?.actual.equals(pair.target);
    });
    const isHabit =
      comparable.length >= FEWEST_COMPARABLE && exact.length > comparable.length * EXACT_HITS;
    if (!isHabit) return [];
    const data = { count: String(comparable.length), exact: String(exact.length) };
    const cells = exact.map(cellOf('actual'));
    return [{ message: 'all' as const, data, cells }];
  },
});
