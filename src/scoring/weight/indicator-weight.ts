import { type Form, type Indicator, indicatorAt } from '../../form';
import { Decimal, oncePer } from '../../values';
import { numberIn, readNumber } from '../shared/printed-number';
import { withoutNoise } from '../shared/rounding';

/**
 * The points of each row, in order: from its 分值 cell, else from the points printed in its name
 * (群众满意度(10分)), else in the heading of a group that holds the row alone (产出指标(50分)). Null
 * where none says.
 */
export const weightsOf = oncePer((form: Form): readonly (Decimal | null)[] => {
  const printed = printedWeights(form);
  const scale = weightScale(form);
  if (scale === null) return printed.map(() => null);
  if (scale.eq(1)) return printed;
  const weights = printed.map((weight) => weight && weight.times(scale));
  // scores out of 100 in each row are no points of the form
  const isPoints = form.indicators.every(
    ({ score }, i) => weights[i] == null || !numberIn(score)?.gt(weights[i]),
  );
  return isPoints ? weights : weights.map(() => null);
});

/**
 * By how much a printed weight is to be multiplied: 100 where the weights of the form are parts of one
 * (0.6 | 0.3 | 0.1), one of which may be lost, or wrong where a score beyond its weight shows what they are.
 * Null where 0.6 and 0.5 may be parts, of which one is wrong, or points, and no score tells.
 */
export const weightScale = oncePer((form: Form): Decimal | null => {
  const own = printedWeights(form).filter((_, i) => {
    const indicator = indicatorAt(form, i);
    return countsItself(indicator) && !indicator.sharedPoints;
  });
  const rows = [...own, ...sharedWeights(form)];
  const execution = numberIn(form.fund?.total?.weight ?? null) ?? new Decimal(0);
  // 0.1 beside rows without points is hardly a tenth of a point
  const isAlone = rows.every((weight) => weight === null) && isPart(execution);
  const sum = sumOfWeights([...rows, execution]);
  // what adds up to one is a part of it, whatever rows there are without points
  if (sum.eq(1) && rows.filter(isPart).length > 1) return PARTS;
  const mayBeParts = rows.length > 1 && rows.every(isPart) && execution.lt(1);
  if (!isAlone && !mayBeParts) return POINTS;
  if (!isAlone && sum.lte(1)) return PARTS;
  return scaleScored(form);
});

const POINTS = new Decimal(1);
const PARTS = new Decimal(100);

function isPart(weight: Decimal | null): boolean {
  return weight !== null && weight.gt(0) && weight.lt(1);
}

/** What the printed scores show weights below one to be: parts where one is given more; null where none of them is scored. */
function scaleScored(form: Form): Decimal | null {
  const weights = printedWeights(form);
  const funds = form.fund?.total;
  const pairs = [
    ...form.indicators.map(({ score }, i) => [score, weights[i] ?? null] as const),
    [funds?.score ?? null, numberIn(funds?.weight ?? null)] as const,
  ].flatMap(([score, of]) => {
    const given = numberIn(score);
    return given && of ? [{ given, of }] : [];
  });
  if (pairs.length === 0) return null;
  return pairs.some(({ given, of }) => given.gt(of)) ? PARTS : POINTS;
}

/** Each weight that several rows share, once. */
function sharedWeights({ indicators }: Form): (Decimal | null)[] {
  const cells = new Map(
    indicators.flatMap(({ sharedPoints }) =>
      sharedPoints ? [[sharedPoints.at.row, sharedPoints] as const] : [],
    ),
  );
  return [...cells.values()].map(numberIn);
}

const printedWeights = oncePer((form: Form): readonly (Decimal | null)[] => {
  const alone = { level1: rowsAlone(form, 'level1'), level2: rowsAlone(form, 'level2') };
  return form.indicators.map((indicator, i) => {
    const { weight, level1, level2, namePoints } = indicator;
    if (!countsItself(indicator)) return null;
    if (weight && readNumber(weight).kind !== 'blank') return numberIn(weight);
    const points =
      namePoints ??
      (alone.level2[i] ? level2?.points : null) ??
      (alone.level1[i] ? level1?.points : null);
    return points === null || points === undefined ? null : new Decimal(points);
  });
});

/** Whether a row's own points count in the sum of the form's. */
function countsItself({ scoredWith }: Indicator): boolean {
  return !scoredWith || scoredWith.kind === 'score';
}

/** The points of the smallest group around the row that prints them, by its heading or a merged cell; null when none does. */
export function groupPoints(
  { sharedPoints, level1, level2 }: Indicator,
  form: Form,
): Decimal | null {
  const scale = weightScale(form);
  if (sharedPoints) return (scale && numberIn(sharedPoints)?.times(scale)) ?? null;
  const points = level2?.points ?? level1?.points ?? null;
  return points === null ? null : new Decimal(points);
}

/** Sum of the weights that are known; three times 50 ÷ 3, which a cell holds with 15 digits, are 50. */
export function sumOfWeights(weights: readonly (Decimal | null)[]): Decimal {
  return withoutNoise(
    weights.reduce<Decimal>((sum, weight) => (weight ? sum.plus(weight) : sum), new Decimal(0)),
  );
}

/** Whether the form asks for points at all: transfer-payment forms print neither 分值 nor 得分. */
export function isScored(form: Form, weights: readonly (Decimal | null)[]): boolean {
  return (
    weights.some((weight) => weight !== null) ||
    form.indicators.some(({ score, weight }) => score !== null || weight !== null)
  );
}

type Level = 'level1' | 'level2';

/** Which rows make up a group by themselves; a heading repeated row after row is one group, and a row scored with another none. */
function rowsAlone({ indicators }: Form, level: Level): boolean[] {
  const own = indicators.filter(countsItself);
  const alone = new Set(
    own.filter((row, i) => {
      const beside = [own[i - 1], own[i + 1]];
      return beside.every((other) => !other || headingOf(other, level) !== headingOf(row, level));
    }),
  );
  return indicators.map((row) => alone.has(row));
}

function headingOf({ level1, level2 }: Indicator, level: Level): string {
  return level === 'level1' ? (level1?.text ?? '') : `${level1?.text ?? ''} ${level2?.text ?? ''}`;
}
