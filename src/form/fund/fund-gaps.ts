import { FUND_NAMES, type FundColumn } from '../fields';
import type { FundBlock, Gap } from '../form';
import type { GridCell } from '../evidence/grid';

const WANTED = ['executed', 'weight', 'rate', 'score'] as const;

/** What a fund block lacks; `first` is the first cell of its header. */
export function fundGaps(fund: FundBlock, first: GridCell): Gap[] {
  const missing = (field: FundColumn | 'fund-total', near = first.at): Gap => ({
    kind: 'missing',
    field,
    what: field === 'fund-total' ? '年度资金总额' : FUND_NAMES[field],
    block: 'fund',
    near,
  });
  const gaps = WANTED.filter((column) => !fund.headers[column])
    .filter((column) => column !== 'weight' || !fund.headingWeight)
    .map((column) => missing(column));
  if (!fund.headers.budget && !fund.headers.initial) gaps.unshift(missing('budget'));
  if (!fund.total) gaps.push(missing('fund-total'));
  else if (!fund.total.labelCell && fund.sources.length > 0) {
    gaps.push(missing('fund-total', { row: fund.total.row, column: first.column }));
  }
  return gaps;
}
