import { countsUnwelcome } from '../direction';
import { halfWidth } from '../text';
import { LEFT_OPEN, NEGATED, NO_DENIAL } from '../words/restating';

/**
 * The remark behind a figure, or in brackets beside it, that leaves open whether it was reached: 部分未完成 of
 * 12场，部分未完成. Null where there is none; 未发生事故 and 不含线上 leave nothing open.
 */
export function leftOpen(text: string): string | null {
  if (!HAS_REMARK.test(text)) return null;
  const [, ...remarks] = halfWidth(text).split(/[,;。()\n]+/);
  return remarks.find((remark) => leavesOpen(remark.trim())) ?? null;
}

const HAS_REMARK = /[,，;；。(（\n]/;

function leavesOpen(remark: string): boolean {
  const denied = NEGATED.exec(remark)?.[1];
  if (denied !== undefined && countsUnwelcome(denied)) return false;
  return LEFT_OPEN.test(remark.replace(NO_DENIAL, ''));
}
