import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import { columnOf, type Columns } from './columns';
import type { Manner } from './draft';
import type { FormKind } from './form-kind';
import { type Fund, shareSpent } from './fund';
import { drawGroups, isFull, type Sharing } from './groups';
import { drawIndicators, executionRow, type Indicator } from './indicators';
import { EXECUTION_POINTS } from './print-fund';
import { drawRowRule } from './row-rule';
import { percentage, points } from './way';
import { drawWeightDress, type WeightDress } from './weight-dress';

/** An indicator table before it is printed. */
export interface Table {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  /** What the points of the rows and of the execution add up to: 100, or what somebody miscounted. */
  readonly points: number;
  /** Where ≥ and ≤ stand; without any a row has more than one reading. */
  readonly signs: 'cell' | 'column' | 'none';
  readonly hasUnitInResults: boolean;
  readonly weightDress: WeightDress;
  /** Names of levels in each row, not merged over those they hold for. */
  readonly repeatsLevels: boolean;
  readonly hasSubtotals: boolean;
  /** Whether a score of several rows is merged as their points are, not printed in the first alone. */
  readonly mergesScores: boolean;
  /** Whether the points of a row stand behind its score in one cell: 15/20. */
  readonly pairsScores: boolean;
}

export interface TableRow {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly isExecution: boolean;
  /** How the row is scored with others; left out where it is scored by itself. */
  readonly sharing?: Sharing;
  /** What stands behind the score in its cell; left out where nothing does. */
  readonly remark?: string;
  /** The points it has together with the next row, where each has a score. */
  readonly shared?: number;
  /** What experts gave, whose average is the score. */
  readonly experts?: readonly Decimal[];
  /** Its own rule of scoring under 评分标准; left out where the usual way is said there. */
  readonly method?: string;
}

export function drawTable(
  kind: FormKind,
  columns: Columns,
  fund: Fund,
  manner: Manner,
  chance: Chance,
): Table {
  const header = columnOf(columns, 'weight')?.header ?? '';
  // beside funds without points what is missing to 100 is theirs
  const isFundUnscored = fund.scoredIn === null && fund.layout !== 'none';
  const other = chance.happens(6) ? chance.pick([110, 99, 105, 90]) : FULL_POINTS;
  const full = isFundUnscored && other < FULL_POINTS ? FULL_POINTS : other;
  const drawn = drawRows(kind, fund, full, manner, chance);
  const rows = columns.isUnscored
    ? drawn
    : columns.isOfExperts
      ? byExperts(drawn, columns, manner, chance)
      : columns.isScoreSheet
        ? drawn.map((row) =>
            row.isExecution ? row : { ...row, indicator: byAPerson(row.indicator, chance) },
          )
        : columns.weightsIn === 'level'
          ? givenBySection(drawn, manner)
          : columns.weightsIn === 'column' && chance.happens(15)
            ? drawGroups(drawn, manner.way, chance)
            : drawn;
  return {
    columns,
    rows: columnOf(columns, '评分标准') ? rows.map((row) => byItsRule(row, chance)) : rows,
    points: full,
    signs: columnOf(columns, '指标性质') ? 'column' : chance.happens(75) ? 'cell' : 'none',
    hasUnitInResults: chance.happens(70),
    weightDress: drawWeightDress(header, fund.scoredIn !== 'block', chance),
    repeatsLevels: chance.happens(30),
    hasSubtotals: !columns.isUnscored && chance.happens(15),
    mergesScores: chance.happens(60),
    pairsScores: columns.weightsIn === 'column' && chance.happens(2),
  };
}

/** Scored by experts, who need not give what arithmetic does; the rate of the funds is none of theirs. */
function byExperts(
  rows: readonly TableRow[],
  columns: Columns,
  { way }: Manner,
  chance: Chance,
): TableRow[] {
  const count = columnOf(columns, '专家3评分') ? 3 : 2;
  return rows.map((row) => {
    if (row.isExecution) return row;
    const due = points(row.weight, row.indicator.share(way), way);
    const experts = Array.from({ length: count }, () =>
      Decimal.max(0, due.minus(chance.pick([0, 0, 0, 0.5, 1]))),
    );
    return { ...row, experts };
  });
}

/** A row that no one else scores, by a rule of its own. */
function byItsRule(row: TableRow, chance: Chance): TableRow {
  const { indicator, isExecution, sharing, shared, experts, weight } = row;
  if (isExecution || sharing || shared || experts || indicator.judged) return row;
  return { ...row, ...drawRowRule(indicator, weight, chance) };
}

/** Scored by a person, who says how by no target. */
function byAPerson(indicator: Indicator, chance: Chance): Indicator {
  return { ...indicator, judged: new Decimal(chance.pick([1, 1, 0.9, 0.75, 0])) };
}

/** All points of a form, mostly. */
export const FULL_POINTS = 100;

/** Rows that share the points of their first level are scored by a person, one that has them alone by itself. */
function givenBySection(rows: readonly TableRow[], { way }: Manner): TableRow[] {
  return rows.map((row) => {
    const { indicator } = row;
    const section = rows.filter((other) => other.indicator.level1 === indicator.level1);
    if (section.length === 1) return row;
    const judged = new Decimal(isFull(indicator, way) ? 1 : 0.75);
    return { ...row, indicator: { ...indicator, judged } };
  });
}

function drawRows(
  kind: FormKind,
  fund: Fund,
  points: number,
  { way }: Manner,
  chance: Chance,
): TableRow[] {
  const indicators = drawIndicators(kind, chance);
  const left = points - (fund.scoredIn === null ? 0 : EXECUTION_POINTS);
  const weights = weightsOf(indicators.length, left, chance);
  const rows = indicators.map((indicator, index) => ({
    indicator,
    weight: weights[index]!,
    isExecution: false,
    ...(chance.happens(2) && { remark: chance.pick(['（见说明）', '分', '（已核）']) }),
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
