import type { FundBlock, FundRow } from './form';

/** All rows of a fund block, 年度资金总额 first, then its sources; none where there is no block. */
export function fundRows(fund: FundBlock | null): FundRow[] {
  if (!fund) return [];
  return fund.total ? [fund.total, ...fund.sources] : [...fund.sources];
}
