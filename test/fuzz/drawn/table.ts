import type { Chance } from '../chance';
import { columnOf, type Columns } from './columns';
import type { Manner } from './draft';
import { type Fund, shareSpent } from './fund';
import { drawIndicators, executionRow, type Indicator } from './indicators';
import { EXECUTION_POINTS } from './print-fund';
import { percentage } from './way';

/** An indicator table before it is printed. */
export interface Table {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  /** Where ≥ and ≤ stand; without any a row has more than one reading. */
  readonly signs: 'cell' | 'column' | 'none';
  readonly hasUnitInResults: boolean;
  /** Weights as 15%, under a header that calls them 权重. */
  readonly hasPercentWeights: boolean;
  /** Names of levels in each row, not merged over those they hold for. */
  readonly repeatsLevels: boolean;
  readonly hasSubtotals: boolean;
}

export interface TableRow {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly isExecution: boolean;
}

export function drawTable(columns: Columns, fund: Fund, manner: Manner, chance: Chance): Table {
  const isShare = columnOf(columns, 'weight')!.header.includes('权重');
  return {
    columns,
    rows: drawRows(fund, manner, chance),
    signs: columnOf(columns, '指标性质') ? 'column' : chance.happens(75) ? 'cell' : 'none',
    hasUnitInResults: chance.happens(70),
    hasPercentWeights: isShare && chance.happens(40),
    repeatsLevels: chance.happens(30),
    hasSubtotals: chance.happens(15),
  };
}

/** All points of a form are 100. */
function drawRows(fund: Fund, { way }: Manner, chance: Chance): TableRow[] {
  const indicators = drawIndicators(chance);
  const left = 100 - (fund.scoredIn === null ? 0 : EXECUTION_POINTS);
  const weights = weightsOf(indicators.length, left, chance);
  const rows = indicators.map((indicator, index) => ({
    indicator,
    weight: weights[index]!,
    isExecution: false,
  }));
  if (fund.scoredIn !== 'row') return rows;
  const indicator = executionRow(percentage(shareSpent(fund.total), way), chance);
  return [{ indicator, weight: EXECUTION_POINTS, isExecution: true }, ...rows];
}

function weightsOf(count: number, sum: number, chance: Chance): number[] {
  const weights = Array.from({ length: count }, () => 1);
  for (let left = sum - count; left > 0;) {
    const more = Math.min(left, chance.between(1, 3));
    const index = chance.below(count);
    weights[index] = weights[index]! + more;
    left -= more;
  }
  return weights;
}
