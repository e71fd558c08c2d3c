import { type Form, fundRows } from '../../../form';
import type { CellAddress } from '../../../sheet';
import { amountIn } from '../words/figures';

/**
 * The figures in the rows of the fund block, or right above it, that are set aside or belong nowhere, since no
 * header or label says what they are.
 */
export function unreadFigures({ fund, ledger, unread, snapshot }: Form): CellAddress[] {
  return rowsOfFund(fund).flatMap((row) => {
    const aside = [...ledger.ofRow(row).values()].filter(({ as }) => as === 'aside');
    const lost = [...aside, ...unread.filter(({ at }) => at.row === row)].map(({ at }) => at);
    return lost.filter((at) => amountIn(snapshot.cell(at)) !== null);
  });
}

/**
 * The figures above the indicators of a form without funds, where several stand in one row and nothing was made of
 * them; the head of a form that nobody took for one stands right above its area.
 */
export function figuresAbove({ area, fund, indicators, ledger, snapshot }: Form): CellAddress[] {
  const first = indicators[0]?.row ?? area.top;
  const top = topOfHead(snapshot, area);
  const rows = snapshot.rowNumbers().filter((row) => row >= top && row < first);
  const cellsIn = (row: number) => snapshot.cellsInRow(row);
  // 年度资金总额 without a header over its amounts is the block, and lacks just that
  const isNamed = rows.some(
    (row) => row >= area.top && cellsIn(row).some(({ cell }) => SOURCE.test(cell.text)),
  );
  if (fund || isNamed) return [];
  return rows.flatMap((row) => {
    const figures = cellsIn(row)
      .filter(({ cell }) => amountIn(cell) !== null)
      .map(({ column }) => ({ row, column }));
    const isUnread = figures.every((at) => isUnmade(ledger.claimOf(at)));
    return figures.length > 1 && isUnread ? figures : [];
  });
}

/** The first of the rows above a form that hang together with it: a second row without anything ends them. */
function topOfHead(snapshot: Form['snapshot'], { top, left, right }: Form['area']): number {
  const isFilled = (row: number) =>
    row >= 0 &&
    snapshot
      .cellsInRow(row)
      .some(({ column, cell }) => column >= left && column <= right && cell.text !== '');
  let above = top;
  while (isFilled(above - 1) || isFilled(above - 2)) above -= isFilled(above - 1) ? 1 : 2;
  return above;
}

/** The cells of a form without funds, labels or no part of it, that tell an amount or its rate in words: 预算120万元, 执行率95%. */
export function amountsInWords({ area, fund, ledger, snapshot }: Form): CellAddress[] {
  if (fund) return [];
  const rows = snapshot.rowNumbers().filter((row) => row >= area.top && row <= area.bottom);
  return rows.flatMap((row) =>
    snapshot
      .cellsInRow(row)
      .filter(({ cell }) => OF_MONEY.test(cell.text) && AMOUNT.test(cell.text.replace(/\s/g, '')))
      .map(({ column }) => ({ row, column }))
      .filter((at) => isUnmade(ledger.claimOf(at)) || ledger.claimOf(at)?.as === 'label'),
  );
}

/** What money is of, and an amount of it or the part of it that was spent. */
const OF_MONEY = /预算|资金|经费|拨款|支出|执行[数率]/;
const AMOUNT = /\d(?:[万亿]?元|[%％])/;

const SOURCE = /资金总额|财政拨款|(?:结转|其他)资金/;

/** Whether a cell is no field of the form. */
function isUnmade(claim: ReturnType<Form['ledger']['claimOf']>): boolean {
  return claim === null || claim.as === 'aside' || claim.as === 'note';
}

/** The rows that any amount, rate or score of the funds stands in, and the one above them, top to bottom. */
function rowsOfFund(fund: Form['fund']): number[] {
  const rows = fundRows(fund).flatMap(({ row, initial, budget, executed, rate, score }) => [
    row,
    ...[initial, budget, executed, rate, score].flatMap((field) => (field ? [field.at.row] : [])),
  ]);
  if (rows.length === 0) return [];
  return [...new Set([Math.max(0, Math.min(...rows) - 1), ...rows])].sort((a, b) => a - b);
}
