import { type Indicator, indicatorAt } from '../../form';
import type { RuleInput } from '../../rules';
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
 * reach many targets, and a round score many shares, by chance: the other row has to be wrong as well, one of the two
 * to be told by its share, or this one to have full marks for less than half.
 */
function isOfExchangedRows({ input, held, score }: OverRowScore): boolean {
  const own = figuresOf(input, score);
  const { computed } = score;
  if (!own || !computed || !mayBeOfOther({ input, held, score })) return false;
  // what is its own up to the last digit needs no other row
  if (isWithin(computed, own.printed, LAST_DIGIT)) return false;
  const isFar = own.printed.gte(own.weight) && computed.times(2).lte(own.printed);
  return input.scores.indicators.some((one) => {
    const other = one === score ? null : figuresOf(input, one);
    return (
      !!other &&
      EXCHANGES.some((exchange) => {
        const fits = [fitOf(exchange(own, other)), fitOf(exchange(other, own))];
        const isProven = isFar || one.outcome === 'fail' || fits.includes('told');
        return isProven && fits.every((fit) => fit !== null);
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

function figuresOf({ form }: RuleInput, score: IndicatorScore): Figures | null {
  const { weight, printed } = score;
  return weight?.gt(0) && printed?.gt(0)
    ? { row: indicatorAt(form, score.index), weight, printed }
    : null;
}

/** Whether a row has full marks for what was due, a share to the last digit that tells it, or a round one; null where none. */
function fitOf({ row, weight, printed }: Figures): 'full' | 'told' | 'round' | null {
  const done = doneBy(row);
  if (!done) return null;
  if (printed.eq(weight)) return done.gte(1) || isUnsigned(row) ? 'full' : null;
  const isShare = sharesOf(done, isLimited(row)).some(
    (share) => share.lt(1) && isWithin(weight.times(share), printed, LAST_DIGIT),
  );
  if (!isShare) return null;
  return isRound(printed) ? 'round' : 'told';
}

/** Whether nothing at the target says whether more or less of it is better. */
function isUnsigned({ target }: Indicator): boolean {
  return target?.parsed.kind === 'number' && target.parsed.operator === null;
}

/** Target and result of another row, which falls short as well and is right, once more: a row copied over this one. */
function isCopyOfOtherRow(over: OverRowScore): boolean {
  const { form, scores } = over.input;
  const { score } = over;
  const { target, actual } = indicatorAt(form, score.index);
  const { computed, weight } = score;
  if (!target || !actual || !computed || !weight?.gt(computed)) return false;
  if (!mayBeOfOther(over)) return false;
  return scores.indicators.some((other) => {
    if (other === score || other.outcome !== 'pass') return false;
    const row = indicatorAt(form, other.index);
    return row.target?.text === target.text && row.actual?.text === actual.text;
  });
}

/**
 * A row that is right with the cell of the row above or below: told by its share, or where the row beyond has this
 * cell once more, or another row of the same column is wrong, and right once its cell moves the same way: a cell was
 * put in or taken out.
 */
function isOfSlidCells(over: OverRowScore): boolean {
  const { input, held, score } = over;
  if (!mayBeOfOther(over)) return false;
  const isTold = !!held && score.weight?.gt(held) === true && !isRound(held);
  return MOVABLE.some((column) =>
    SIDES.some(
      (side) =>
        fits(input, score.index, column, side) &&
        (isTold ||
          repeatsBeyond(input, score, column, side) ||
          hasMate(input, score, column, side)),
    ),
  );
}

const SIDES = ['above', 'below'] as const;
type Side = (typeof SIDES)[number];

function fits(input: RuleInput, index: number, column: Movable, side: Side): boolean {
  const row = input.form.indicators[index]?.row;
  return row !== undefined && fitsNeighbour(input, column, row, side);
}

/** Whether the row on the other side of where the cell came from has the same cell. */
function repeatsBeyond(
  { form }: RuleInput,
  { index }: IndicatorScore,
  column: Movable,
  side: Side,
): boolean {
  const beyond = form.indicators[side === 'above' ? index + 1 : index - 1]?.[column];
  return !!beyond && beyond.text === indicatorAt(form, index)[column]?.text;
}

/** Whether another of the rows around it that are all right with their neighbour's cell is wrong as it stands. */
function hasMate(
  input: RuleInput,
  { index }: IndicatorScore,
  column: Movable,
  side: Side,
): boolean {
  return [-1, 1].some((step) => {
    for (let at = index + step; fits(input, at, column, side); at += step) {
      if (input.scores.indicators[at]?.outcome !== 'pass') return true;
    }
    return false;
  });
}
