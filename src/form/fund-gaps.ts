import type { FundBlock, FundColumn, Gap } from './form';
import type { GridCell } from './grid';

const NAMES: readonly (readonly [FundColumn, string])[] = [
  ['executed', '全年执行数'],
  ['weight', '分数'],
  ['rate', '执行率'],
  ['score', '得分'],
];

/** What a fund block lacks; `first` is the first cell of its header. */
export function fundGaps(fund: FundBlock, first: GridCell): Gap[] {
  const missing = (what: string, near = first.at): Gap => ({
    kind: 'missing',
    what,
    block: 'fund',
    near,
  });
  const gaps = NAMES.filter(([column]) => !fund.headers[column])
    .filter(([column]) => column !== 'weight' || !fund.headingWeight)
    .map(([, name]) => missing(name));
  if (!fund.headers.budget && !fund.headers.initial) gaps.unshift(missing('全年预算数'));
  if (!fund.total) gaps.push(missing('年度资金总额'));
  else if (!fund.total.labelCell && fund.sources.length > 0) {
    gaps.push(missing('年度资金总额', { row: fund.total.row, column: first.column }));
  }
  return gaps;
}
