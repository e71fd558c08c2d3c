import { type Form, fundRows } from '../../form';
import { type Decimal, oncePer } from '../../values';
import { readNumber } from '../shared/printed-number';
import { roundBy } from '../shared/rounding';
import type { Scored } from '../shared/scores';

/**
 * Why the full marks printed for what fell short may be its points rounded: 9.96 of 10 is 10.0 where no
 * score of the form shows more than one decimal. Null where the form shows more, or where rounding does
 * not make them full. Whether full marks may be given is then for a person, neither wrong nor right.
 */
export function roundedToFull(
  form: Form,
  { outcome, printed, computed }: Scored,
  weight: Decimal,
): string | null {
  const isFull = outcome === 'fail' && printed?.eq(weight) === true;
  if (!isFull || !computed?.lt(weight) || digitsShown(form) > COARSE.digits) return null;
  if (!roundBy(computed, COARSE).eq(weight)) return null;
  return `没有完成，应得${computed.toString()}分，取一位小数才是满分，是否给满分由人工确定`;
}

const COARSE = { mode: 'half-up', digits: 1 } as const;

/** The most digits after the point that any score of the form shows. */
const digitsShown = oncePer((form: Form): number => {
  const scores = [...form.indicators, ...fundRows(form.fund)].flatMap(({ score }) => {
    const read = score && readNumber(score);
    return read?.kind === 'number' ? [read.shownDigits] : [];
  });
  return Math.max(0, ...scores);
});
