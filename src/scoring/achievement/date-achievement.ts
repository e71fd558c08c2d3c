import type { ActualField } from '../../form';
import type { Standard } from '../../standards';
import { Decimal, type DateTarget } from '../../values';
import { type Achievement, undecided, undecidedFor, unreadable } from './achievement';
import { basisOf } from './number-pair';

/**
 * A day against the day by which it was due: on time or early is met. No document says what a late
 * day costs, so a person decides. A result that names a level (达成指标) is judged by it.
 */
export function achievementOfDate(
  due: DateTarget,
  actual: ActualField,
  standard: Standard,
): Achievement {
  const result = actual.parsed;
  if (result.kind === 'qualitative' && result.level) {
    return { kind: 'level', level: result.level, echo: false };
  }
  if (result.kind === 'unknown') return unreadable('实际完成值', result.why, result);
  if (result.kind !== 'date') return undecided('年度指标值是日期，实际完成值不是', result);
  if (result.date > due.date && (result.earliest ?? result.date) <= due.date) {
    return undecided(`完成时间所在期间跨过 ${due.date}，无法判断是否逾期`, result);
  }
  if (result.date > due.date) {
    const why = `完成日期 ${result.date} 晚于 ${due.date}，逾期扣分由人工确定`;
    return { ...undecidedFor(why, 'shortfall', null), belowFull: true };
  }
  return {
    kind: 'decided',
    numerator: new Decimal(1),
    denominator: new Decimal(1),
    completion: null,
    deviation: 'none',
    words: () => ({ factor: '', because: `${result.date} 不晚于 ${due.date}` }),
    rule: { title: '完成得满分', source: basisOf(standard) },
  };
}
