import type { Indicator } from '../../form';
import { leftOpen } from '../../values';
import { type Achievement, isFull, undecidedFor } from './achievement';

/** What is reached by its figure is for a person where words beside it leave that open: 12场，部分未完成. */
export function unlessOpen({ actual }: Indicator, achievement: Achievement): Achievement {
  if (achievement.kind !== 'decided' || !isFull(achievement)) return achievement;
  if (typeof actual?.cell.value !== 'string') return achievement;
  const remark = leftOpen(actual.text);
  if (remark === null) return achievement;
  const why = `实际完成值里还写着「${remark}」，是否完成由人判断`;
  return undecidedFor(why, 'unknown', achievement.completion);
}
