import type { RuleInput } from '../../rules';
import type { Explanation, Scored } from '../../scoring';
import { type CellAddress, type Edit, sameCell } from '../../sheet';

/**
 * The cells a computed figure rests on: the leaves of its explanation, so that what is said of a
 * figure and what may refute it are one and the same.
 */
export function inputsOf({ scores }: RuleInput, figure: Pick<Edit, 'cell'>): CellAddress[] {
  const { fund, indicators, total, grade } = scores;
  const figures: Pick<Scored, 'cell' | 'explanation'>[] = [
    ...(fund ? [fund.rate, fund.score, ...fund.sources] : []),
    ...indicators,
    total,
    grade,
  ];
  const explained = figures.filter(({ cell }) => cell !== null && sameCell(cell, figure.cell));
  return explained.flatMap(({ explanation }) => (explanation ? leaves(explanation) : []));
}

function leaves({ cell, children }: Explanation): CellAddress[] {
  return [...(cell ? [cell] : []), ...children.flatMap(leaves)];
}
