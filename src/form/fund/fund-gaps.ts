import { FUND_NAMES } from '../fields';
import type { FundBlock, Gap } from '../form';
import type { GridCell } from '../evidence/grid';

const WANTED = ['executed', 'weight', 'rate', 'score'] as const;

/** What a fund block lacks; `first` is the first cell of its header. */
export function fundGaps(fund: FundBlock, first: GridCell): Gap[] {
  const missing = (what: string, near = first.at): Gap => ({
    kind: 'missing',
    what,
    block: 'fund',
    near,
  });
  const gaps = WANTED.filter((column) => !fund.headers[column])
    .filter((column) => column !== 'weight' || !fund.headingWeight)
    .map((column) => missing(FUND_NAMES[column]));
  if (!fund.headers.budget && !fund.headers.initial) gaps.unshift(missing(FUND_NAMES.budget));
  if (!fund.total) gaps.push(missing('年度资金总额'));
  else if (!fund.total.labelCell && fund.sources.length > 0) {
    gaps.push(missing('年度资金总额', { row: fund.total.row, column: first.column }));
  }
  return gaps;
}
