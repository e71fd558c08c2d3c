import { type CellAddress, sameCell } from '../../../sheet';
import { oncePer } from '../../../values';
import { fixed } from '../words/figures';
import type { RuleInput } from '../../rule';
import { cellsOf, figuresOf, nameOf, rowsOf, type Row, weightText } from '../rows/rows';
import { isRefuted, scoreCause, type ScoreCause } from './score-cause';
import { weightDispute } from './weight-dispute';
import { refutedWeight } from './weight-suspects';

export interface RefutedRow {
  readonly row: Row;
  readonly cause: ScoreCause;
}

/** The rows whose printed score is certainly wrong, with the likely cause; weights in doubt left out. */
export const refutedRows = oncePer((input: RuleInput): readonly RefutedRow[] => {
  const rows = rowsOf(input).filter(isRefuted);
  if (rows.length === 0) return [];
  const disputed = weightDispute(input)?.row.index;
  const refuted = refutedWeight(input);
  return rows
    .filter(({ index }) => index !== disputed && !isOf(index, refuted, input))
    .map((row) => ({ row, cause: scoreCause(row, input.standard) }));
});

/** Whether a cell is the weight of the row. */
function isOf(index: number, cell: CellAddress | null, { form }: RuleInput): boolean {
  const weight = form.indicators[index]?.weight;
  return !!cell && !!weight && sameCell(weight.at, cell);
}

/** The report of one wrong score, with the numbers every such message may name. */
export function scoreReport<M extends string>(message: M, row: Row, how = '') {
  return {
    message,
    data: { ...scoreData(row), how },
    cells: cellsOf(row.indicator.score),
    indicator: row.index,
  };
}

/** What any message about a score may say of its row. */
export function scoreData(row: Row) {
  const { score } = row;
  return {
    name: nameOf(row),
    figures: figuresOf(row),
    weight: weightText(row),
    computed: score.computed ? fixed(score.computed, score.digits) : '',
    printed: score.text ?? '',
  };
}
