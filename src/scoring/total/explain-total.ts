import { countedFund, sumOf } from './addends';
import { cellLeaf, worked } from '../explain/explain';
import type { Explanation } from '../shared/explanation';
import type { FundScores, IndicatorScore, Scored } from '../shared/scores';

/**
 * A total by its parts: what 预算执行, the rows and what is scored besides add, each with its cell.
 * @param total in points, as it is shown
 */
export function explainTotal(
  fund: FundScores | null,
  indicators: readonly IndicatorScore[],
  others: readonly Scored[],
  total: string,
): Explanation {
  const score = countedFund(fund)?.score;
  const execution = score && score.value !== null ? score : null;
  const rows = indicators.filter(({ value }) => value !== null);
  const given = others.filter(({ value }) => value !== null);
  const [row, other] = [rows[0], given[0]];
  const parts = [
    ...(execution ? [`${pointsOf(execution)}（预算执行）`] : []),
    ...(row ? [`${sumOf(rows).toFixed(row.digits)}（${rows.length} 项指标）`] : []),
    ...(other
      ? [`${sumOf(given).toFixed(other.digits)}（另外评分的 ${given.length} 项，按表内得分）`]
      : []),
  ];
  return worked('总分', total, parts.join(' + '), [
    ...(execution ? [addend('预算执行得分', execution)] : []),
    ...rows.map((row) => addend('指标得分', row)),
    ...given.map((row) => addend('另外评分', row)),
  ]);
}

function pointsOf({ value, digits }: Scored): string {
  return value?.toFixed(digits) ?? '';
}

function addend(label: string, score: Scored): Explanation {
  const value = pointsOf(score);
  if (!score.cell) return score.explanation ?? { ...worked(label, value, '', []), formula: null };
  return { ...cellLeaf(label, value, score.cell), children: score.explanation?.children ?? [] };
}
