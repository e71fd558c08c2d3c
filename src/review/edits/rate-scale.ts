import type { FundScores, Scored } from '../../scoring';
import type { Decimal } from '../../values';

/**
 * How the 执行率 of a form is printed where no sign says so: in percent points (85) or as a ratio (0.85). The
 * other rates that are right tell; null where they print both, or where none tells and what stands there now
 * may be a ratio, so that nobody can say what 85 beside it would be.
 * @param rate what is to be written, in percent points
 */
export function rateScale(fund: FundScores, rate: Scored, due: Decimal): 'points' | 'ratio' | null {
  const printed = [fund.rate, ...fund.sources]
    .filter((other) => other !== rate && other.outcome === 'pass')
    .flatMap(scaleOf);
  const [scale = null] = printed;
  if (printed.some((other) => other !== scale)) return null;
  if (scale === 'ratio' && due.gt(MOST_POINTS_OF_RATIO)) return null;
  return scale ?? (mayBeRatio(rate, due) ? null : 'points');
}

/** A ratio above one is read as percent points again. */
const MOST_POINTS_OF_RATIO = 100;

/** What a right rate without a sign is printed in; none where it is the same in both. */
function scaleOf({ printed, computed, text }: Scored): ('points' | 'ratio')[] {
  if (!printed || !computed || computed.isZero() || isSigned(text)) return [];
  return [isAsRatio(printed, computed) ? 'ratio' : 'points'];
}

/** Whether a figure is nearer to a rate, in percent points, as its ratio. */
function isAsRatio(printed: Decimal, rate: Decimal): boolean {
  return printed.times(10).lt(rate);
}

function mayBeRatio({ printed, text }: Scored, due: Decimal): boolean {
  return !!printed && printed.gt(0) && printed.lte(1) && due.gt(1) && !isSigned(text);
}

function isSigned(text: string | null): boolean {
  return /[%％]/.test(text ?? '');
}
