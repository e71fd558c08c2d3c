import type { Form, Indicator } from '../../form';
import type { Standard } from '../../standards';
import {
  Decimal,
  type NumberTarget,
  oncePer,
  otherSizes,
  type Result,
  type Target,
} from '../../values';
import { type Achievement, type Decided, undecidedFor } from './achievement';
import { achievementOf } from './compare-result';
import { dayDoubt, type Direction, directionsOf } from './direction';
import { inOtherUnit, isRatioOfOther, unitsApart } from '../shared/magnitude';
import { achievementOfPair } from './number-achievement';
import { unlessOpen } from './left-open';
import { type NumberPair, numberPair, shownPair } from './number-pair';
import { isReverse } from './reverse-achievement';
import type { Doubt } from '../shared/scores';

/** One admissible reading of a row and how far the result then meets the target. */
export interface Reading {
  /** 按「≤」理解并按超出比例扣分; the empty text where the row can be read in one way only. */
  readonly words: string;
  /** 按「≤」理解: the words without the way of scoring, which says nothing of whether the target is met. */
  readonly sense: string;
  readonly achievement: Achievement;
  /** It may only keep a printed score from being written over. */
  readonly unlikely?: true;
}

export interface RowReadings {
  /** At least one, the usual reading first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Why one of the two values most likely stands in another unit. */
  readonly doubt: Doubt | null;
}

/** A reading under which arithmetic settles the score. */
export interface DecidedReading extends Reading {
  readonly achievement: Decided;
}

/** Every admissible reading of a row: one for each direction and unit that nothing in the form rules out. */
export function readingsOf(indicator: Indicator, form: Form, standard: Standard): RowReadings {
  const { target, actual } = indicator;
  const [due, result] = [target?.parsed, resultIn(form, indicator)];
  const pair = numberPair(indicator);
  const isPlain = due?.kind === 'number' && result?.kind === 'number' && pair && !('why' in pair);
  if (!isPlain || dayDoubt(indicator, due)) {
    const plain = achievementOf(indicator, standard);
    return {
      readings: [{ words: '', sense: '', achievement: unlessOpen(indicator, plain) }],
      doubt: null,
    };
  }
  const doubt = magnitudeDoubt(indicator, { due, result }, pair);
  const shown = doubt ? null : shownPair(indicator);
  const pairs = doubt
    ? [{ pair, words: '按表内单位' }, scaled(pair, doubt)]
    : shown
      ? [
          { pair, words: '按实际存的数' },
          { pair: shown, words: '按显示的数' },
        ]
      : [{ pair, words: '' }];
  const directions = directionsOf(indicator, due, form);
  const readings = pairs.flatMap((one) =>
    directions.flatMap((direction) =>
      readingsIn({ indicator, due, result }, one, direction, standard),
    ),
  );
  const [usual, ...others] = readings;
  if (!usual) throw new Error('a row of numbers has at least one reading');
  return {
    readings: [usual, ...others],
    doubt: doubt && { why: doubt.why, cells: actual ? [actual.at] : [] },
  };
}

/** The result of a row; an operator that the form copies from its targets to its results says nothing in one. */
function resultIn(form: Form, { target, actual }: Indicator): Result | undefined {
  const [due, result] = [target?.parsed, actual?.parsed];
  if (!isCopied(due, result) || !copiesOperators(form)) return result;
  return { ...result, operator: null };
}

/** Whether most results of a form whose targets have an operator repeat it: ≥83 done as ≥90, ≤5 as ≤3. */
const copiesOperators = oncePer(({ indicators }: Form): boolean => {
  const pairs = indicators.map(({ target, actual }) => [target?.parsed, actual?.parsed] as const);
  const asked = pairs.filter(
    ([due, result]) => due?.kind === 'number' && due.operator !== null && result?.kind === 'number',
  );
  const copied = asked.filter(([due, result]) => isCopied(due, result));
  return copied.length > 1 && copied.length * 2 > asked.length;
});

function isCopied(
  due: Target | undefined,
  result: Result | undefined,
): result is Extract<Result, { kind: 'number' }> {
  if (due?.kind !== 'number' || result?.kind !== 'number') return false;
  return result.operator !== null && result.operator === due.operator;
}

/** What every likely reading says of a row that is not scored by itself; undecided where they differ. */
export function agreed({ readings, doubt }: RowReadings): Achievement {
  const likely = readings.filter(({ unlikely }) => !unlikely);
  if (doubt) return undecidedFor(doubt.why, 'unknown', null);
  const deviations = new Set(
    likely.map((reading) => (isDecided(reading) ? reading.achievement.deviation : null)),
  );
  const [{ achievement }] = readings;
  if (deviations.size === 1) return achievement;
  const words = [...new Set(likely.map(({ sense }) => sense))].join('、');
  return undecidedFor(`${words}结论不同`, 'unknown', null);
}

export function isDecided(reading: Reading): reading is DecidedReading {
  return reading.achievement.kind === 'decided';
}

/** A row whose target and result are numbers. */
interface NumberRow {
  readonly indicator: Indicator;
  readonly due: NumberTarget;
  readonly result: Extract<Result, { kind: 'number' }>;
}

interface PairReading {
  readonly pair: NumberPair;
  readonly words: string;
}

/** The readings of one direction: an unsigned ≤ that was missed is scored by either documented rule. */
function readingsIn(
  { indicator, due, result }: NumberRow,
  { pair, words }: PairReading,
  direction: Direction,
  standard: Standard,
): Reading[] {
  const asked = { ...due, operator: direction.operator };
  const isGuess = direction.words !== null && isReverse(direction.operator);
  const rules = isGuess ? [standard, withOtherReverse(standard)] : [standard];
  return rules.map((under) => {
    const settled = achievementOfPair(indicator, asked, result, pair, under);
    const achievement = unlessOpen(indicator, settled);
    const isMissed =
      isGuess && achievement.kind === 'decided' && achievement.deviation === 'shortfall';
    const rule = isMissed ? REVERSE_WORDS[under.parameters.reverseRule.value] : '';
    const said = [words, direction.words].filter((part) => part !== null && part !== '');
    const sense = said.join('，');
    const reading = { words: `${sense}${rule}`, sense, achievement };
    return direction.unlikely ? { ...reading, unlikely: true } : reading;
  });
}

const REVERSE_WORDS = { ratio: '并按目标值÷实际值计分', linear: '并按超出比例扣分' } as const;

const OTHER_REVERSE = { ratio: 'linear', linear: 'ratio' } as const;

/** The standard with the other documented rule for a missed ≤ target. */
export function withOtherReverse(standard: Standard): Standard {
  const { reverseRule } = standard.parameters;
  const other = { ...reverseRule, value: OTHER_REVERSE[reverseRule.value] };
  return { ...standard, parameters: { ...standard.parameters, reverseRule: other } };
}

interface Magnitude {
  readonly why: string;
  /** The result is to be multiplied by this to be of the target's size. */
  readonly factor: Decimal;
  readonly words: string;
}

/** Why target and result are most likely not in one unit though the texts say so; null when they are of one size. */
function magnitudeDoubt(
  { target, actual }: Indicator,
  { due, result }: Pick<NumberRow, 'due' | 'result'>,
  { target: wanted, actual: reached }: NumberPair,
): Magnitude | null {
  const texts = `指标值${target?.phrase ?? ''}与实际完成值${actual?.joined ?? ''}`;
  const apart = unitsApart(reached, wanted);
  if (apart) {
    const factor = reached.gt(wanted) ? new Decimal(1).div(apart) : apart;
    const times = apart.eq(10_000) ? '一万' : '一亿';
    return { why: `${texts}相差约${times}倍，可能单位不同`, factor, words: SAME_SIZE };
  }
  const unit = unitOfOne(due, result);
  const isShare =
    due.percent || unit === MARKS || (due.unit === null && Decimal.min(reached, wanted).lt(1));
  if (isShare && !isReverse(due.operator) && isRatioOfOther(reached, wanted)) {
    const factor = new Decimal(reached.gt(wanted) ? '0.01' : '100');
    const why = `${texts}相差约一百倍，可能一处是百分数、一处是小数`;
    return { why, factor, words: '按同为百分数理解' };
  }
  const size = unit && inOtherUnit(reached, wanted, otherSizes(unit));
  if (!size) return null;
  return {
    why: `${texts}只有一处写了单位，大小相差悬殊，可能单位不同`,
    factor: size,
    words: SAME_SIZE,
  };
}

const SAME_SIZE = '按同一数量级理解';

/** 90分 of a hundred: a share as 90% is. */
const MARKS = '分';

/** The unit that stands on one side only; null where both sides have one, or neither. */
function unitOfOne(due: NumberTarget, result: NumberRow['result']): string | null {
  if (due.percent || result.percent || (due.unit === null) === (result.unit === null)) return null;
  return due.unit ?? result.unit;
}

function scaled(pair: NumberPair, { factor, words }: Magnitude): PairReading {
  const actual = pair.actual.times(factor);
  return {
    words,
    pair: {
      ...pair,
      actual,
      completion: pair.completion && pair.completion.times(factor),
      actualShown: () => actual.toString(),
    },
  };
}
