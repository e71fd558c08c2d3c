import type { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';
import { BOUNDED_RATE, CHANGE_WORD } from '../shared/words/vocabulary';

export const targetOver100Percent = defineRule({
  id: 'target-over-100-percent',
  title: '比率指标值达到或超过100%',
  severity: 'info',
  basis: ['比率最高为100%'],
  messages: {
    bound: '{name}年度指标值为{target}，这类比率最高为100%，宜写成「=100%」。',
    misread:
      '{name}年度指标值为{target}，而这类比率最高为100%，很可能是「≥{meant}%」的符号录成了数字，请核对{cell}。',
    over: '{name}年度指标值为{target}，而这类比率最高为100%，请核对{cell}。',
  },
  page: {
    looksFor:
      '合格率、准确率、覆盖率、满意度等最高为100%的指标，指标值是否写成「≥100%」或更高；290%这类数多半是「≥90%」误录。',
    why: '不可能超过100%，写「≥」没有意义，容易被问到。',
    example: '验收合格率，年度指标值≥100百分比。',
    fix: '写成「=100%」；今后设定目标时留意。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { target, name } = row.indicator;
      if (target?.parsed.kind !== 'number') return [];
      const { operator, value, percent, unit } = target.parsed;
      const isRate = BOUNDED_RATE.test(name.text) && !CHANGE_WORD.test(name.text);
      const isAbove = operator === '≥' ? value.gte(100) : value.gt(100);
      if (!isRate || !isAbove || operator === '≤' || operator === '<') return [];
      if (!percent && unit !== null) return [];
      return [
        {
          ...messageFor(value),
          data: {
            name: nameOf(row),
            target: textOf(target),
            meant: meantBy(value) ?? '',
          },
          cells: cellsOf(target),
          indicator: row.index,
        },
      ];
    });
  },
});

function messageFor(value: Decimal) {
  if (value.equals(100)) return { message: 'bound' as const };
  const message = meantBy(value) === null ? ('over' as const) : ('misread' as const);
  // what cannot be is no evidence: nothing that rests on it is written over or called wrong
  return { message, outcome: 'review' as const };
}

/** 90 for 290: a ≥ that was read or typed as a 2. */
function meantBy(value: Decimal): string | null {
  const digits = value.toFixed();
  return /^2(?:[1-9]\d|100)(?:\.\d+)?$/.test(digits) ? digits.slice(1) : null;
}
