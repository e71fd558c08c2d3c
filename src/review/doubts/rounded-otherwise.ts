import { addendsOf, type IndicatorScore, roundsTo, type Scored, type Scores } from '../../scoring';
import { sameCell } from '../../sheet';
import { type Decimal, isWithin } from '../../values';
import { type Doubt, LAST_DIGIT, ONE_DECIMAL, type WrittenOver } from './doubt';
import { remainderOf } from './told-by-total';

/**
 * What a score is to one decimal, or as another of them to none, on a form none of whose scores has more; and a blank
 * one of which that would be another. A cell's format shows 8.5 as 8.50, and says nothing of how it was rounded; what
 * was typed as a text has the digits it shows.
 */
export const OF_FEWER_DIGITS: Doubt<WrittenOver> = {
  why: '表内各得分都不超过一位小数，这一格可能也取到了一位或整数',
  holds({ input: { form, scores }, at }) {
    const addends = addendsOf(scores);
    const score = addends.find(({ cell }) => sameCell(cell, at));
    if (!score || !hasNoMoreThanOne(scores)) return false;
    const proofs = addends.filter((one) => one !== score && isRoundedToItsOwn(one));
    const { printed, computed } = score;
    const isFiner = (computed?.decimalPlaces() ?? 0) > 1;
    if (isFiner && proofs.length >= (printed ? MANY : 1)) return true;
    if (!printed) return false;
    const isText = typeof form.snapshot.cell(at).value === 'string';
    if (isText && /\.\d{2}/.test(score.text ?? '')) return false;
    return (
      isRoundedToItsOwn(score) && (printed.isInteger() ? proofs.length > 0 : isOfFewDigits(scores))
    );
  },
};

/** So many scores rounded to fewer digits are a habit, of which a wrong score would have to be written as well. */
const MANY = 2;

/** Whether what a score is was rounded to the digits that were typed, fewer than there are. */
function isRoundedToItsOwn(score: Addend): boolean {
  const { printed } = score;
  const due = dueOf(score);
  if (!due || !printed || printed.eq(due) || printed.decimalPlaces() > 1) return false;
  return roundsTo(due, printed, printed.decimalPlaces());
}

type Addend = Scored & Pick<IndicatorScore, 'exact'>;

function dueOf({ exact, computed }: Addend): Decimal | null {
  return exact ?? computed;
}

/** One of three scores or more that differ from what they are, each of which is the nearest half point. */
export const OF_HALF_POINTS: Doubt<WrittenOver> = {
  why: '表内与算出的不同的各项得分，都是最接近的半分，可能是按半分取的',
  holds({ input: { scores }, at }) {
    const others = addendsOf(scores).filter((one) => {
      const due = dueOf(one);
      return !!due && !!one.printed && !one.printed.eq(due);
    });
    const isHere = others.some(({ cell }) => sameCell(cell, at));
    return isHere && others.length > MANY && others.every(isHalfPoint);
  },
};

function isHalfPoint(score: Addend): boolean {
  const [due, { printed }] = [dueOf(score), score];
  return !!due && printed?.times(2).isInteger() === true && isWithin(printed, due, QUARTER);
}

const QUARTER = '0.25';

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
