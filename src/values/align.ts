import { Decimal } from './decimal';
import { isKnownUnit, mayCompare } from './grammar/near-units';
import { alongTrend } from './trend';
import { isOfOneSize } from './of-one-size';
import { LEFT_OPEN } from './words/restating';
import { CONVERTIBLE, COUNTERS, GENERIC_COUNTER, SPOKEN_UNITS, YEARLY } from './words/units';
import { TENTHS } from './words/scales';
import type { Operator, Quantity } from './value';

/** Both sides as numbers of one unit, or why that is not safe. */
export type Alignment = Aligned | Misaligned | Doubtful;

export interface Aligned {
  readonly kind: 'aligned';
  readonly target: Decimal;
  readonly result: Decimal;
  /** The common unit; null for percent points and for numbers without one. */
  readonly unit: string | null;
  readonly percent: boolean;
  /**
   * How it was done: `same` unit, `converted` (公里 and 米), `counter` (个 and 项), `price` (元/人 and 元),
   * `unit-missing` or `percent-missing` on one side.
   */
  readonly by: 'same' | 'converted' | 'counter' | 'price' | 'unit-missing' | 'percent-missing';
}

export interface Misaligned {
  readonly kind: 'unit-mismatch';
  /** Chinese clause naming both units. */
  readonly why: string;
}

/** The two may well mean the same (台 and 套, 1次/月 and 次), which only a person knows. */
export interface Doubtful {
  readonly kind: 'doubtful';
  /** Chinese clause that says what is unclear. */
  readonly why: string;
}

/** What is due, with the operator it is due by where it has one. */
type Due = Quantity & { readonly operator?: Operator | null };

/**
 * Brings a target and a result to one unit: 万元 and 元 are both 元 already, 公里 and 米 convert, a % on
 * one side only makes the other one percent points (a ‰ makes it ‰), a unit on one side only is taken as the other's
 * as it is printed (≤90万元 and 90 are both 万元). A fall beside a target of growth counts as negative.
 * 人 and 人次, % and 人 do not compare; 台 and 套, 90% and 0.96, and a word that no table has are for a person.
 */
export function alignQuantities(target: Due, result: Quantity): Alignment {
  const along = alongTrend(target, result);
  if ('why' in along) return { kind: 'doubtful', why: along.why };
  const alignment = alignBoth(target, along);
  if (alignment.kind !== 'unit-mismatch') return alignment;
  return mayCompare(target, result) || !isCertain(target) || !isCertain(result)
    ? { kind: 'doubtful', why: `${alignment.why}，是否相同无法判断` }
    : alignment;
}

/** Whether what stands behind the number surely is a unit. */
function isCertain({ unit }: Quantity): boolean {
  return unit === null || isKnownUnit(unit);
}

function alignBoth(target: Due, result: Quantity): Alignment {
  if (target.percent || result.percent) return alignPercent(target, result);
  if (target.unit === null && result.unit === null) return alignBare(target, result);
  if (target.unit === null || result.unit === null) return alignMissing(target, result);
  return alignUnits(target, result);
}

/** The unit as a person reads it, for messages: 万元, 人, 百分点, or 无单位. */
export function unitName(quantity: Quantity): string {
  if (quantity.percent) return quantity.written?.unit ?? '%';
  return quantity.written?.unit ?? quantity.unit ?? '无单位';
}

function alignPercent(target: Due, result: Quantity): Alignment {
  if (target.unit !== null || result.unit !== null) return mismatch(target, result);
  const by = target.percent && result.percent ? 'same' : 'percent-missing';
  const why = ratioDoubt(target, result);
  if (why !== null) return { kind: 'doubtful', why };
  const perMille = target.written ?? result.written;
  if (by === 'percent-missing' && perMille?.unit === TENTHS)
    return { kind: 'doubtful', why: `${mismatch(target, result).why}，是否相同无法判断` };
  if (by === 'percent-missing' && perMille !== undefined) {
    return aligned(asPrinted(target), asPrinted(result), perMille.unit, by);
  }
  return aligned(target.value, result.value, null, by, true);
}

/**
 * 0.31 beside 30% may be 31% as well as 0.31%: nobody can tell, and of a result it matters unless the target is
 * met either way. Why, as a Chinese clause; null where there is no such doubt.
 */
function ratioDoubt(target: Due, result: Quantity): string | null {
  const isLimit = target.operator === '≤' || target.operator === '<';
  const [due, reached] = [asPrinted(target), asPrinted(result)];
  const meets = (one: Decimal, other: Decimal) => (isLimit ? one.lte(other) : one.gte(other));
  if (mayBeRatioOf(target, result, isLimit)) {
    const whole = reached.times(wholeOf(target));
    const isMet = meets(reached, due) && meets(whole, due);
    return isMet || whole.gt(due.times(MOST_TIMES))
      ? null
      : ratioWhy('完成值', result, whole, target);
  }
  if (!mayBeRatioOf(result, target, isLimit)) return null;
  return ratioWhy('指标值', target, due.times(wholeOf(result)), result);
}

/** A result this many times its target is none: 0.5 beside ≤1% is half a percent. */
const MOST_TIMES = 10;

/** Beside a share of half and more a figure below one is hardly points as well. */
const LEAST_SHARE = 50;

/** Whether one side does not say that it is a share, as the other does, and is small enough for a ratio. */
function mayBeRatioOf(share: Quantity, other: Quantity, isLimit: boolean): boolean {
  const saysPercent = other.percent && !other.percentByColumn;
  // under one heading of % both are points, unless one is too large a share for the other to be
  const isAlike = share.percentByColumn && other.percentByColumn && share.value.lt(LEAST_SHARE);
  if (!share.percent || saysPercent || isAlike) return false;
  // beside a limit 1 is one percent: everything would be no limit
  if (isLimit) return other.value.gt(0) && other.value.lt(1);
  return other.value.gt(0) && (other.value.lte(1) || isRatioOverOne(other, share));
}

/** 1.02 beside 95% is 102%: a little over the whole, with decimals, as 2% or 1.5% beside 3% are not. */
function isRatioOverOne({ value }: Quantity, share: Quantity): boolean {
  return value.lt(MOST_RATIO) && !value.isInteger() && share.value.gte(LEAST_SHARE);
}

const MOST_RATIO = 1.5;

/** What the whole is in the sign of a share: 100 in %, 1000 in ‰. */
function wholeOf({ value, written }: Quantity): Decimal {
  return written && !value.isZero() ? written.value.div(value).times(100) : new Decimal(100);
}

function ratioWhy(side: string, ratio: Quantity, whole: Decimal, share: Quantity): string {
  const sign = unitName(share);
  const [figure, other] = [`${asPrinted(ratio).toString()}${sign}`, `${whole.toString()}${sign}`];
  return ratio.percentByColumn
    ? `只在单位栏写了${sign}，看不出${side}是${figure}还是${other}`
    : `${side}${asPrinted(ratio).toString()}没有写${sign}，看不出是${figure}还是${other}`;
}

/** 1.2万 and 12000 are plain numbers; 1.2万 and 1.3 most likely are both 万. */
function alignBare(target: Quantity, result: Quantity): Alignment {
  const oneScaled = (target.written === undefined) !== (result.written === undefined);
  if (!oneScaled || isOfOneSize(target.value, result.value)) {
    return aligned(target.value, result.value, null, 'same');
  }
  return alignMissing(target, result);
}

function alignMissing(target: Quantity, result: Quantity): Alignment {
  const unit = target.unit === null ? (result.unit ?? null) : target.unit;
  const scaled = target.written ?? result.written;
  if (scaled === undefined || (target.written && result.written)) {
    return aligned(target.value, result.value, unit, 'unit-missing');
  }
  const [own, other] = [asPrinted(target), asPrinted(result)];
  if (isOfOneSize(target.value, result.value) && !isOfOneSize(own, other)) {
    return aligned(target.value, result.value, unit, 'unit-missing');
  }
  return aligned(own, other, scaled.unit, 'unit-missing');
}

function alignUnits(target: Quantity, result: Quantity): Alignment {
  const own = plainUnit(target.unit ?? '');
  const other = plainUnit(result.unit ?? '');
  if (own === other) return aligned(target.value, result.value, target.unit, 'same');
  const family = CONVERTIBLE.find((one) => one.has(own) && one.has(other));
  if (family) {
    const factor = (unit: string) => new Decimal(family.get(unit) ?? '1');
    const converted = result.value.times(factor(other)).div(factor(own));
    const by = factor(own).eq(factor(other)) ? 'same' : 'converted';
    return aligned(target.value, converted, target.unit, by);
  }
  if (isPriceOf(own, result.unit, target, result) || isPriceOf(other, target.unit, target, result))
    return aligned(target.value, result.value, target.unit, 'price');
  if (isCounterPair(own, other) || isNamedCounter(own, other))
    return aligned(target.value, result.value, target.unit, 'counter');
  if (target.value.isZero() && result.value.isZero()) {
    return aligned(target.value, result.value, target.unit, 'same');
  }
  return mismatch(target, result);
}

/** 300元/人·月 and 300元: the price of the same thing, as long as the sums are alike. */
function isPriceOf(
  price: string,
  sum: string | null,
  { value }: Quantity,
  result: Quantity,
): boolean {
  const isNamed = sum === '元' && price.startsWith('元/');
  return (
    isNamed && value.gt(0) && result.value.div(value).gte('0.3') && result.value.div(value).lte(3)
  );
}

/** The number as it is printed, before its scale word: 1.2 of 1.2万人, 90 of 90万元, 4 of 4‰. */
export function asPrinted({ value, written }: Pick<Quantity, 'value' | 'written'>): Decimal {
  return written?.value ?? value;
}

function plainUnit(unit: string): string {
  const yearly = YEARLY.find((period) => unit.endsWith(period));
  const plain = yearly === undefined ? unit : unit.slice(0, -yearly.length);
  return inOneOrder(plain)
    .replace(/(?<=[/·])日$/, '天')
    .replace(/(?<=\/)(?:平米|千米|km|m|t|kg|h)(?=$|·)/, (short) => SPELLED_OUT[short] ?? short);
}

/** 元/月·人 is 元/人·月. */
function inOneOrder(unit: string): string {
  const [what = '', per, ...rest] = unit.split('/');
  if (per === undefined || rest.length > 0) return unit;
  return `${what}/${per.split('·').sort().join('·')}`;
}

/** Units of which something costs so much, as they are written in full: 元/m is 元/米. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  平米: '平方米',
  千米: '公里',
  km: '公里',
  m: '米',
  t: '吨',
  kg: '公斤',
  h: '小时',
};

function isCounterPair(own: string, other: string): boolean {
  const generic = own === GENERIC_COUNTER || other === GENERIC_COUNTER;
  return generic && COUNTERS.has(own) && COUNTERS.has(other);
}

/** 2批次 and 2批次培训 count the same: one of them only adds what is counted; 人 and 人次 are units of their own. */
function isNamedCounter(own: string, other: string): boolean {
  const [short = '', long = ''] = [own, other].sort((a, b) => a.length - b.length);
  const noun = long.slice(short.length);
  const isCounter = SPOKEN_UNITS.has(short) && !SPOKEN_UNITS.has(long);
  return (
    isCounter &&
    long.startsWith(short) &&
    /^\p{Script=Han}{2,}$/u.test(noun) &&
    !LEFT_OPEN.test(noun)
  );
}

/**
 * By how much a figure in another unit of the same family is larger or smaller than in this one: of 米 by 1000, of
 * 小时 by 1 ÷ 60. None for a unit that has no family.
 */
export function otherSizes(unit: string): readonly Decimal[] {
  const own = plainUnit(unit);
  return CONVERTIBLE.filter((family) => family.has(own)).flatMap((family) => {
    const size = new Decimal(family.get(own) ?? '1');
    const others = new Set(family.values());
    return [...others].map((other) => new Decimal(other).div(size)).filter((one) => !one.eq(1));
  });
}

function aligned(
  target: Decimal,
  result: Decimal,
  unit: string | null,
  by: Aligned['by'],
  percent = false,
): Aligned {
  return { kind: 'aligned', target, result, unit, percent, by };
}

function mismatch(target: Quantity, result: Quantity): Misaligned {
  return {
    kind: 'unit-mismatch',
    why: `指标值的单位是「${unitName(target)}」，完成值的单位是「${unitName(result)}」`,
  };
}
