import type { FundBlock, FundRow } from './form';

/** All rows of a fund block, 年度资金总额 first, then its sources; none where there is no block. */
export function fundRows(fund: FundBlock | null): FundRow[] {
  if (!fund) return [];
  return fund.total ? [fund.total, ...fund.sources] : [...fund.sources];
}

/** Whether a row of the funds is none of what is spent: 基金收入, 滚存结余. Its plan is no limit, and it has no rate to owe. */
export function isNoSpending({ label }: FundRow): boolean {
  return /(?:收入|结余|结存|余额|收益)(?:数|额)?$/.test(label.trim());
}
