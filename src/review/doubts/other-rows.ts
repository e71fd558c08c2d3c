import { type Indicator, indicatorAt } from '../../form';
import type { IndicatorScore } from '../../scoring';
import { type Decimal, isWithin } from '../../values';
import { type Doubt, LAST_DIGIT, type OverRowScore } from './doubt';
import { fitsNeighbour, MOVABLE, type Movable } from './moved-inputs';
import { doneBy, isExplained, isLimited, isRound, sharesOf } from './row-done';
import { isToldByTotal } from './told-by-total';

/** Why a row may be right as printed, but for figures that belong to another row. */
export const OTHER_ROWS = {
  exchanged: {
    why: '与另一行互换指标值、实际完成值或分值后，两行得分都相符，可能填错了行',
    holds: isOfExchangedRows,
  },
  copied: {
    why: '指标值和实际完成值都与另一行相同，表内得分用它们却得不出，可能填错了行',
    holds: isCopyOfOtherRow,
  },
  slid: { why: '这一列有几格错了一行，移回后得分都相符，可能填错了行', holds: isOfSlidCells },
} satisfies Record<string, Doubt<OverRowScore>>;

/** What a row was scored from, and with. */
interface Figures {
  readonly row: Indicator;
  readonly weight: Decimal;
  readonly printed: Decimal;
}

/** What two rows may have exchanged. */
const EXCHANGES: readonly ((own: Figures, other: Figures) => Figures)[] = [
  (own, { row: { target } }) => ({ ...own, row: { ...own.row, target } }),
  (own, { row: { actual } }) => ({ ...own, row: { ...own.row, actual } }),
  (own, { weight }) => ({ ...own, weight }),
  (own, { weight, printed }) => ({ ...own, weight, printed }),
];

/**
 * Two rows that are right as printed once they exchange a part, while the one to be written over is not. Full marks
 * reach many targets, and a round score many shares, by chance: one of the two has to be told by its share, or to
 * have full marks for less than half.
 */
function isOfExchangedRows({ input, held, score }: OverRowScore): boolean {
  const own = figuresOf(input, score);
  const { computed } = score;
  if (!own || !computed || !mayBeOfOther({ input, held, score })) return false;
  const isFar = own.printed.gte(own.weight) && computed.times(2).lte(own.printed);
  return input.scores.indicators.some((one) => {
    const other = one === score ? null : figuresOf(input, one);
    return (
      !!other &&
      EXCHANGES.some((exchange) => {
        const fits = [fitOf(exchange(own, other)), fitOf(exchange(other, own))];
        return fits.every((fit) => fit !== null) && (isFar || fits.includes('told'));
      })
    );
  });
}

/**
 * Whether nothing else explains the printed score: a slip of the arithmetic, points that a person took off what was
 * met, a total that counts the computed one.
 */
function mayBeOfOther({
  input,
  held,
  score,
}: Pick<OverRowScore, 'input' | 'held' | 'score'>): boolean {
  const { computed, weight } = score;
  if (!held || !computed || !weight) return false;
  if (held.lt(weight)) return weight.gt(computed) && !isExplained(input, score);
  return !isToldByTotal(input.scores, computed.minus(held));
}

function figuresOf({ form }: OverRowScore['input'], score: IndicatorScore): Figures | null {
  const { weight, printed } = score;
  return weight?.gt(0) && printed?.gt(0)
    ? { row: indicatorAt(form, score.index), weight, printed }
    : null;
}

/** Whether a row has full marks for what was due, a share to the last digit that tells it, or a round one; null where none. */
function fitOf({ row, weight, printed }: Figures): 'full' | 'told' | 'round' | null {
  const done = doneBy(row);
  if (!done) return null;
  if (printed.eq(weight)) return done.gte(1) ? 'full' : null;
  const isShare = sharesOf(done, isLimited(row)).some(
    (share) => share.lt(1) && isWithin(weight.times(share), printed, LAST_DIGIT),
  );
  if (!isShare) return null;
  return isRound(printed) ? 'round' : 'told';
}

/** Target and result of another row, which is right with them, once more: a row copied over this one. */
function isCopyOfOtherRow(over: OverRowScore): boolean {
  const { form, scores } = over.input;
  const { score } = over;
  const { target, actual } = indicatorAt(form, score.index);
  if (!target || !actual || target.text === actual.text || !mayBeOfOther(over)) return false;
  return scores.indicators.some((other) => {
    if (other === score || other.outcome !== 'pass') return false;
    const row = indicatorAt(form, other.index);
    return row.target?.text === target.text && row.actual?.text === actual.text;
  });
}

/**
 * A row that is right with the cell of the row above or below, where the next row of the column is wrong and would be
 * right with its own neighbour's, or where the row beyond has this cell once more: a cell was put in or taken out.
 */
function isOfSlidCells(over: OverRowScore): boolean {
  const { input, score } = over;
  if (!mayBeOfOther(over)) return false;
  return MOVABLE.some((column) =>
    SIDES.some(
      (side) =>
        fitsNeighbour(input, column, indicatorAt(input.form, score.index).row, side) &&
        (repeatsBeyond(input, score, column, side) || hasMate(input, score, column, side)),
    ),
  );
}

const SIDES = ['above', 'below'] as const;
type Side = (typeof SIDES)[number];

/** Whether the row on the other side of where the cell came from has the same cell. */
function repeatsBeyond(
  { form }: OverRowScore['input'],
  { index }: IndicatorScore,
  column: Movable,
  side: Side,
): boolean {
  const beyond = form.indicators[side === 'above' ? index + 1 : index - 1]?.[column];
  return !!beyond && beyond.text === indicatorAt(form, index)[column]?.text;
}

/** Whether a row next to it is wrong as well, and right once its cell moves the same way. */
function hasMate(
  input: OverRowScore['input'],
  { index }: IndicatorScore,
  column: Movable,
  side: Side,
): boolean {
  const { form, scores } = input;
  return [index - 1, index + 1].some((at) => {
    const [mate, row] = [scores.indicators[at], form.indicators[at]];
    return !!row && mate?.outcome !== 'pass' && fitsNeighbour(input, column, row.row, side);
  });
}
