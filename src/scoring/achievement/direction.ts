import type { Form, Indicator } from '../../form';
import {
  countsCost,
  countsSaving,
  countsThings,
  countsUnwelcome,
  Decimal,
  isCounter,
  isDuration,
  isNamedAfterYear,
  mayFallTo,
  type NumberTarget,
  oncePer,
  type Operator,
  rateOfWanted,
  spendsTime,
  trendOf,
} from '../../values';
import { namedDirection } from './named-direction';
import { numberPair } from './number-pair';
import { numberIn } from '../shared/printed-number';

/** One way to read what a target asks for. */
export interface Direction {
  readonly operator: Operator | null;
  /** 按「≤」理解; null where the row itself settles it. */
  readonly words: string | null;
  /** Too odd to be taken for a blank or a total, yet possible: a printed score that it gives is not written over. */
  readonly unlikely?: true;
}

const MORE: Direction = { operator: null, words: '按「≥」理解' };
const LESS: Direction = { operator: '≤', words: '按「≤」理解' };
const HARDLY_LESS: Direction = { ...LESS, unlikely: true };

/**
 * Whether more or less of a target is good, the usual reading first: signs settle it, then the name
 * and its group, then what the form's other unsigned rows were given; where none tells, both hold.
 */
export function directionsOf(
  indicator: Indicator,
  due: NumberTarget,
  form: Form,
): readonly [Direction, ...Direction[]] {
  const { operator } = due;
  const asPrinted: Direction = { operator, words: null };
  if ((operator !== null && operator !== '=') || due.value.isZero()) return [asPrinted];
  if (operator === null && areYears(indicator, due)) return [LESS, MORE];
  const told = directionTold(indicator, due);
  if (operator === '=') {
    return told === 'less' || told === 'cost'
      ? [{ operator, words: '按「=」理解' }, LESS]
      : [asPrinted];
  }
  switch (told) {
    case 'less':
      return [LESS];
    case 'cost':
      return [LESS, MORE];
    case 'more':
      return [asPrinted];
    case 'count':
      return unsignedMeansMore(form, indicator) ? [asPrinted] : [MORE, HARDLY_LESS];
    default:
      // what other rows were given tells how bare numbers are mostly meant, not what this one counts
      return unsignedMeansMore(form, indicator) ? [asPrinted, HARDLY_LESS] : [MORE, LESS];
  }
}

/** Whether bare numbers are years in which something is done, of which a later one is late: 完成年度 2023. */
function areYears({ name, actual }: Indicator, { value, unit }: NumberTarget): boolean {
  const done = actual?.parsed;
  if (unit !== null || done?.kind !== 'number' || !isNamedAfterYear(name.text)) return false;
  return [value, done.value].every((year) => year.isInteger() && year.gte(1990) && year.lt(2100));
}

/** Why a bare decimal under 时效 may be a day: 9.30 may be the 30th of September. Null otherwise. */
export function dayDoubt(
  { level2 }: Indicator,
  { value, unit, percent, operator }: NumberTarget,
): string | null {
  const isBare = operator === null && unit === null && !percent && level2?.text.startsWith('时效');
  const mayBeDay = isBare && !value.isInteger() && value.gt(1) && value.lt(13);
  return mayBeDay ? '可能是几月几日，也可能是小数' : null;
}

/**
 * Which way the row's own words say is good: `cost` is told by the group alone, which holds savings
 * and rates as well; `count` means that things are counted, of which more most likely is good; null
 * where nothing tells.
 */
export function directionTold(
  indicator: Indicator,
  due: NumberTarget,
): 'more' | 'count' | 'less' | 'cost' | null {
  // 下降5% asks for a fall of so much, and results are counted along it
  if (due.trend !== undefined) return fallsTo(indicator) ? null : 'more';
  const named = namedDirection(indicator, due);
  if (named) return named;
  const { name, level2 } = indicator;
  if (countsCost(name.text)) return 'cost';
  if (countsUnwelcome(name.text) || spendsTime(name.text)) return 'less';
  const { unit } = due;
  const group = level2?.text ?? '';
  if (group.startsWith('时效') && unit !== null && isDuration(unit)) return 'less';
  if (group.includes('成本')) return countsSaving(name.text) ? 'more' : 'cost';
  if (rateOfWanted(name.text)) return 'more';
  // outputs are counted because they are wanted, and most of something is asked for as a minimum
  const isCounted = group.startsWith('数量') || countsThings(name.text);
  return isCounted || asksForMuch(due) ? 'count' : null;
}

/** Whether the name alone says that something is to fall, and not whether by the figure or to it. */
function fallsTo({ name, target }: Indicator): boolean {
  return mayFallTo(name.text) && trendOf(target?.text ?? '') === null;
}

function asksForMuch({ value, unit, percent }: NumberTarget): boolean {
  if (percent) return value.gte(50);
  return unit !== null && isCounter(unit);
}

/** Whether another row without a sign fell short and was given its share: so bare numbers are meant. */
function unsignedMeansMore(form: Form, indicator: Indicator): boolean {
  const proofs = rowsThatMeanMore(form);
  return proofs.some((row) => row !== indicator.row);
}

const rowsThatMeanMore = oncePer((form: Form): readonly number[] =>
  form.indicators.filter(wasGivenItsShare).map(({ row }) => row),
);

/**
 * Only a row that could be read either way shows how bare numbers are meant: one whose name settles it
 * is given its share in any form, by the officer or by an earlier review.
 */
function wasGivenItsShare(indicator: Indicator): boolean {
  const due = indicator.target?.parsed;
  if (due?.kind !== 'number' || due.operator !== null) return false;
  if (directionTold(indicator, due) !== null) return false;
  const pair = numberPair(indicator);
  const [weight, printed] = [numberIn(indicator.weight), numberIn(indicator.score)];
  if (!pair || 'why' in pair || !weight || !printed) return false;
  const { target, actual } = pair;
  if (target.lte(0) || actual.lte(0) || actual.gte(target)) return false;
  return weight.times(actual).div(target).minus(printed).abs().lt(CENT);
}

const CENT = new Decimal('0.01');
