import { oncePer } from '../../values';
import { fixed } from './figures';
import type { RuleInput } from '../rule';
import { cellsOf, figuresOf, nameOf, rowsOf, type Row, weightText } from './rows';
import { isRefuted, scoreCause, type ScoreCause } from './score-cause';
import { weightDispute } from './weight-dispute';

export interface RefutedRow {
  readonly row: Row;
  readonly cause: ScoreCause;
}

/** The rows whose printed score is certainly wrong, with the likely cause; weights in doubt left out. */
export const refutedRows = oncePer((input: RuleInput): readonly RefutedRow[] => {
  const rows = rowsOf(input).filter(isRefuted);
  if (rows.length === 0) return [];
  const disputed = weightDispute(input)?.row.index;
  return rows
    .filter(({ index }) => index !== disputed)
    .map((row) => ({ row, cause: scoreCause(row, input.standard) }));
});

/** The report of one wrong score, with the numbers every such message may name. */
export function scoreReport<M extends string>(message: M, row: Row, how = '') {
  const { score } = row;
  return {
    message,
    data: {
      name: nameOf(row),
      figures: figuresOf(row),
      weight: weightText(row),
      computed: score.computed ? fixed(score.computed, score.digits) : '',
      printed: score.text ?? '',
      how,
    },
    cells: cellsOf(row.indicator.score),
    indicator: row.index,
  };
}
