import { Decimal, oncePer } from '../../../values';
import type { CellAddress } from '../../../sheet';
import type { FundRow } from '../../../form';
import { amountOf } from './column-sum';
import { columnSums, fundPairs, type FundPair } from './fund-rows';
import { numberIn, roundBy } from '../../../scoring';
import type { RuleInput } from '../../rule';

/**
 * The fund rows whose printed rate is right for the amounts that the other rows of the block imply:
 * there an amount was mistyped, not the rate, and neither rate nor score may be called wrong.
 */
export const disputedFundRows = oncePer((input: RuleInput): readonly FundPair[] => {
  const broken = columnSums(input.form).filter(({ agrees }) => !agrees);
  const columns = broken.map(({ column }) => column);
  return fundPairs(input).filter(
    (pair) =>
      pair.rate.outcome === 'fail' && isPrinted(input, pair, impliedRates(input, pair, columns)),
  );
});

function isPrinted(
  { standard }: RuleInput,
  { rate: { printed } }: FundPair,
  rates: readonly Decimal[],
): boolean {
  const rounding = standard.parameters.rateRounding.value;
  return printed !== null && rates.some((rate) => roundBy(rate, rounding).equals(printed));
}

/** Whether another amount than those read may be the budget: one under a header that nobody understands. */
export function isBudgetUnread({ scores: { fund } }: RuleInput): boolean {
  return [fund?.rate, ...(fund?.sources ?? [])].some((rate) => rate?.doubt?.kind === 'unread');
}

/** Whether the amounts of the 年度资金总额 row itself are in doubt. */
export function isTotalDisputed(input: RuleInput): boolean {
  return disputedFundRows(input).some(({ isTotal }) => isTotal);
}

/** Cells that must not be written while an amount is in doubt. */
export function disputedFundCells(input: RuleInput): CellAddress[] {
  const rows = disputedFundRows(input);
  const cells = rows.flatMap(({ rate }) => (rate.cell ? [rate.cell] : []));
  const score = input.scores.fund?.score.cell;
  return rows.some(({ isTotal }) => isTotal) && score ? [...cells, score] : cells;
}

function impliedRates(input: RuleInput, pair: FundPair, columns: readonly string[]): Decimal[] {
  const own = {
    budget: numberIn(pair.row.budget),
    executed: numberIn(pair.row.executed),
  };
  const implied = {
    budget: columns.includes('budget') ? impliedAmount(input, pair, 'budget') : null,
    executed: columns.includes('executed') ? impliedAmount(input, pair, 'executed') : null,
  };
  return [
    ...rateOf(implied.budget, own.executed),
    ...rateOf(own.budget, implied.executed),
    ...rateOf(implied.budget, implied.executed),
  ];
}

/** The rate that two amounts give, in percent points; none where one of them is missing. */
function rateOf(budget: Decimal | null, executed: Decimal | null): Decimal[] {
  return budget?.gt(0) && executed ? [executed.mul(100).div(budget)] : [];
}

function impliedAmount(
  { form }: RuleInput,
  { row, isTotal }: FundPair,
  column: 'budget' | 'executed',
): Decimal | null {
  const sources = form.fund?.sources ?? [];
  const sum = (rows: readonly FundRow[]) =>
    rows.reduce((all, one) => all.plus(amountOf(one, column) ?? 0), new Decimal(0));
  if (isTotal) return sum(sources);
  const total = numberIn(form.fund?.total?.[column] ?? null);
  return total && total.minus(sum(sources.filter((other) => other.row !== row.row)));
}
