import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { Indicator } from './indicators';

/** A row that its own 评分标准 scores, in words the review knows or leaves to a person. */
export interface ByRule {
  readonly indicator: Indicator;
  /** What stands under 评分标准. */
  readonly method: string;
}

/**
 * A rule of the row's own and what it leaves of the points where the result falls short of a target of so many;
 * null for a row that only the usual way scores.
 */
export function drawRowRule(indicator: Indicator, weight: number, chance: Chance): ByRule | null {
  const { sign, target, result, unit } = indicator;
  if (sign !== '≥' || unit === '' || !/^[\d.]+$/.test(target) || !chance.happens(40)) return null;
  const lack = new Decimal(target).minus(result);
  return chance.pick([allOrNothing, bySteps, byAPerson])(indicator, { lack, weight, chance });
}

interface Drawn {
  /** What the result lacks of the target. */
  readonly lack: Decimal;
  readonly weight: number;
  readonly chance: Chance;
}

function allOrNothing(indicator: Indicator, { lack, weight, chance }: Drawn): ByRule {
  const method = chance.pick(['完成得满分，否则不得分', '达到指标值得满分，未达到不得分。']);
  return { indicator: scoring(indicator, weight, lack.gt(0) ? 0 : weight), method };
}

/** Half a point or one for each unit of what is missing. */
function bySteps(indicator: Indicator, { lack, weight, chance }: Drawn): ByRule {
  const each = chance.pick([0.5, 1]);
  const step = indicator.unit === '%' ? chance.pick(['1个百分点', '1%']) : `1${indicator.unit}`;
  const method = `${chance.pick(['完成得满分，', ''])}每${chance.pick(['少', '低'])}${step}扣${each}分`;
  const off = Decimal.max(0, lack).times(each);
  return { indicator: scoring(indicator, weight, Decimal.max(0, off.neg().plus(weight))), method };
}

function byAPerson(indicator: Indicator, { lack, chance }: Drawn): ByRule {
  const method = '专家按完成质量酌情评分';
  if (lack.lte(0)) return { indicator, method };
  return { indicator: { ...indicator, judged: new Decimal(chance.pick([0.9, 0.8])) }, method };
}

function scoring(indicator: Indicator, weight: number, left: Decimal | number): Indicator {
  const share = { part: new Decimal(left), whole: new Decimal(weight) };
  return { ...indicator, share: () => share };
}
