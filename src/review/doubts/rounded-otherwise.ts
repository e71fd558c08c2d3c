import { addendsOf, type IndicatorScore, roundsTo, type Scored, type Scores } from '../../scoring';
import { sameCell } from '../../sheet';
import { type Decimal, isWithin } from '../../values';
import { type Doubt, LAST_DIGIT, ONE_DECIMAL, type OverRowScore, type WrittenOver } from './doubt';
import { remainderOf } from './told-by-total';

/**
 * What the row scores to one decimal, or as another row of them to none, on a form none of whose scores has more: a
 * cell's format shows 8.5 as 8.50, and says nothing of how it was rounded. What was typed as a text has the digits it
 * shows.
 */
export function isOfFewerDigits({
  input: { form, scores },
  at,
  held,
  score,
}: OverRowScore): boolean {
  if (!held || typeof form.snapshot.cell(at).value !== 'number') return false;
  if (!hasNoMoreThanOne(scores) || !isRoundedToItsOwn(score)) return false;
  if (!held.isInteger()) return isOfFewDigits(scores);
  return scores.indicators.some((one) => one !== score && isRoundedToItsOwn(one));
}

/** Whether a row has what it scores rounded to the digits that were typed, fewer than there are. */
function isRoundedToItsOwn({ exact, computed, printed }: IndicatorScore): boolean {
  const due = exact ?? computed;
  if (!due || !printed || printed.eq(due)) return false;
  return printed.decimalPlaces() <= 1 && roundsTo(due, printed, printed.decimalPlaces());
}

/** Whether a form has scores of one decimal, and none of more. */
export function isOfFewDigits(scores: Scores): boolean {
  return hasNoMoreThanOne(scores) && !printedOf(scores).every((one) => one.isInteger());
}

function hasNoMoreThanOne(scores: Scores): boolean {
  return printedOf(scores).every((one) => one.decimalPlaces() <= 1);
}

function printedOf(scores: Scores): Decimal[] {
  return addendsOf(scores).flatMap(({ printed }) => printed ?? []);
}

/** The printed total leaves for this score what it is by another rounding than the standard's, which nothing else tells. */
export const OF_TOTAL_ROUNDED: Doubt<WrittenOver> = {
  why: '按表内总分推算，这一格的小数取法与算出的不同',
  holds: ({ input: { scores }, at }) =>
    addendsOf(scores).some((score) => sameCell(score.cell, at) && leftOtherwise(scores, score)),
};

/** Whether the printed total leaves for some score that is wrong or blank what another rounding of it gives. */
export function leavesOtherwise(scores: Scores): boolean {
  return addendsOf(scores).some(
    (score) => score.outcome !== 'pass' && leftOtherwise(scores, score),
  );
}

function leftOtherwise(scores: Scores, score: Scored): boolean {
  const { computed, printed } = score;
  const left = remainderOf(scores, score);
  if (!left || !computed || left.eq(computed) || (printed && left.eq(printed))) return false;
  return isWithin(left, computed, roundedBy(left));
}

/** How far a figure may be from what was rounded to it, half up or cut off. */
function roundedBy(figure: Decimal): number | string {
  const digits = figure.decimalPlaces();
  return digits > 1 ? LAST_DIGIT : digits === 1 ? ONE_DECIMAL : '0.5';
}
