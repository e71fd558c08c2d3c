import type { Chance } from '../chance';
import { columnOf, type Columns } from './columns';
import type { Manner } from './draft';
import { type Fund, shareSpent } from './fund';
import { drawGroups, type Sharing } from './groups';
import { drawIndicators, executionRow, type Indicator } from './indicators';
import { EXECUTION_POINTS } from './print-fund';
import { percentage } from './way';
import { drawWeightDress, type WeightDress } from './weight-dress';

/** An indicator table before it is printed. */
export interface Table {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  /** Where ≥ and ≤ stand; without any a row has more than one reading. */
  readonly signs: 'cell' | 'column' | 'none';
  readonly hasUnitInResults: boolean;
  readonly weightDress: WeightDress;
  /** Names of levels in each row, not merged over those they hold for. */
  readonly repeatsLevels: boolean;
  readonly hasSubtotals: boolean;
  /** Whether a score of several rows is merged as their points are, not printed in the first alone. */
  readonly mergesScores: boolean;
}

export interface TableRow {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly isExecution: boolean;
  /** How the row is scored with others; left out where it is scored by itself. */
  readonly sharing?: Sharing;
  /** The points it has together with the next row, where each has a score. */
  readonly shared?: number;
}

export function drawTable(columns: Columns, fund: Fund, manner: Manner, chance: Chance): Table {
  const { header } = columnOf(columns, 'weight')!;
  const drawn = drawRows(fund, manner, chance);
  const rows = chance.happens(15) ? drawGroups(drawn, manner.way, chance) : drawn;
  return {
    columns,
    rows,
    signs: columnOf(columns, '指标性质') ? 'column' : chance.happens(75) ? 'cell' : 'none',
    hasUnitInResults: chance.happens(70),
    weightDress: drawWeightDress(header, fund.scoredIn !== 'block', chance),
    repeatsLevels: chance.happens(30),
    hasSubtotals: chance.happens(15),
    mergesScores: chance.happens(60),
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
