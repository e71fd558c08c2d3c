import { alignQuantities, halfWidth } from '../../values';
import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { comparedRows } from '../shared/looked-at';
import { cellOf, rowsOf } from '../shared/rows/rows';

export const unitMissingOneSide = defineRule({
  id: 'unit-missing-one-side',
  title: '只有一边写了单位',
  severity: 'info',
  basis: ['实际完成值与年度指标值应当同一单位'],
  messages: {
    one: '{names}的年度指标值与实际完成值只有一边写了单位，核验时按同一单位比较，宜补齐。',
  },
  page: {
    looksFor: '年度指标值与实际完成值是否一边有单位、一边没有。',
    why: '读者不能确定是不是同一单位。',
    example: '年度指标值≤90万元，实际完成值90。',
    fix: '补上单位，或者两边都不写。',
  },
  looksAt: comparedRows,
  check(input) {
    const rows = rowsOf(input).filter(({ indicator: { target, actual } }) => {
      if (target?.parsed.kind !== 'number' || actual?.parsed.kind !== 'number') return false;
      // 无 and 零次 count none without any unit
      if (!/\d/.test(halfWidth(actual.text))) return false;
      const aligned = alignQuantities(target.parsed, actual.parsed);
      if (aligned.kind !== 'aligned') return false;
      return aligned.by === 'unit-missing' || aligned.by === 'percent-missing';
    });
    return aggregated('one', rows, cellOf('actual'));
  },
});
