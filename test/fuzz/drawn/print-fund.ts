import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { Draft } from './draft';
import { type Figure, plainCell, rateCell, type RateDress } from './figure';
import {
  type Amounts,
  type Fund,
  FUND_LABELS,
  type FundHead,
  shareScored,
  shareSpent,
  type Source,
} from './fund';
import { percentage, points, WAYS } from './way';

/** The points of the execution wherever it is scored. */
export const EXECUTION_POINTS = 10;
/** What some bureaus give for the band a rate falls into. */
export const BANDED_POINTS = ['10', '7', '5', '0'];

/** The fund block of a form, in the layout that was drawn. */
export function printFund(draft: Draft, fund: Fund, chance: Chance): void {
  const dress = chance.pick<RateDress>(['two-decimals', 'two-decimals', 'percent-cell', 'short']);
  if (fund.layout === 'line') printLine(draft, fund, dress, chance);
  else if (fund.layout === 'transposed') printAcross(draft, fund, dress, chance);
  else if (fund.layout === 'split') printSplit(draft, fund, dress, chance);
  else if (fund.layout !== 'none') printTable(draft, fund, dress, chance);
}

function printLine(draft: Draft, { total, unit }: Fund, dress: RateDress, chance: Chance): void {
  const row = draft.row({
    0: `${chance.pick(['预算数', '全年预算数'])}（${unit}）`,
    1: total.budget.toFixed(2),
    2: `${chance.pick(['执行数', '实际支出'])}（${unit}）`,
    3: total.spent.toFixed(2),
    4: chance.pick(['执行率', '预算执行率']),
  });
  draft.print({ row, column: 5 }, rateOf(total, dress));
}

function printTable(draft: Draft, fund: Fund, dress: RateDress, chance: Chance): void {
  const top = draft.row({ 0: railOf(fund, chance) });
  fund.heads.forEach(({ kind, header }, index) => {
    const unit = fund.isMixed && isAmount(kind) ? `（${kind === 'spent' ? '元' : '万元'}）` : '';
    draft.write(
      top,
      FUND_LABELS + index,
      header.replace(/（.*/, '') + (unit || (/（.*/.exec(header)?.[0] ?? '')),
    );
  });
  let bottom = printTotal(draft, fund, dress, chance);
  for (const source of fund.sources) {
    bottom = printSource(draft, fund, source, dress, chance);
  }
  if (chance.happens(70)) draft.merge({ top, left: 0, bottom, right: 0 });
}

function railOf({ unit, rails, isMixed }: Fund, chance: Chance): string {
  return chance.pick(rails) + (isMixed ? '' : `（${unit}）`);
}

/** Each amount split by whose money it is under one header, all in one row. */
function printSplit(draft: Draft, fund: Fund, dress: RateDress, chance: Chance): void {
  const top = draft.row({ 0: railOf(fund, chance) });
  const below = draft.row();
  const row = draft.row({ 1: chance.pick(['年度资金总额', '资金总额', '']) });
  const parts = [
    { label: chance.pick(['总额', '合计', '小计']), amounts: fund.total },
    ...fund.sources.map(({ label, amounts }) => ({
      label: label.replace('其中：', ''),
      amounts: amounts ?? NO_AMOUNTS,
    })),
  ];
  let column = FUND_LABELS;
  for (const { kind, header } of fund.heads) {
    draft.write(top, column, header);
    const place = { row, column };
    const amount = kind === 'budget' || kind === 'spent' ? kind : null;
    if (kind === 'rate') draft.print(place, rateOf(fund.total, dress));
    else if (kind === 'score') draft.print(place, scoreOf(fund.total, draft));
    else if (kind === 'weight') draft.write(row, column, String(EXECUTION_POINTS));
    const width = amount ? parts.length : 1;
    draft.merge({ top, left: column, bottom: amount ? top : below, right: column + width - 1 });
    if (amount) {
      parts.forEach(({ label, amounts }, i) => {
        draft.write(below, column + i, label);
        draft.write(row, column + i, amounts[amount].toFixed(2));
      });
    }
    column += width;
  }
  if (chance.happens(70)) draft.merge({ top, left: 0, bottom: row, right: 0 });
}

/** The amounts down the side, all of them and those of each source across. */
function printAcross(draft: Draft, fund: Fund, dress: RateDress, chance: Chance): void {
  const rows: readonly Amounts[] = [
    fund.total,
    ...fund.sources.map(({ amounts }) => amounts ?? NO_AMOUNTS),
  ];
  const names = [
    chance.pick(['年度资金总额', '资金总额', '合计']),
    ...fund.sources.map(({ label }) => label),
  ];
  const top = draft.row({ 0: railOf(fund, chance) });
  names.forEach((name, i) => draft.write(top, FUND_LABELS + i, name));
  let bottom = top;
  for (const { kind, header } of fund.heads) {
    bottom = draft.row({ 1: header });
    rows.forEach((amounts, i) => {
      const place = { row: bottom, column: FUND_LABELS + i };
      const isTotal = i === 0;
      if (kind === 'weight') {
        if (isTotal) draft.write(bottom, place.column, String(EXECUTION_POINTS));
      } else if (kind === 'score') {
        if (isTotal) draft.print(place, scoreOf(amounts, draft));
      } else if (kind !== 'rate')
        draft.write(bottom, place.column, amountOf(amounts, kind).toFixed(2));
      else if (isTotal) draft.print(place, rateOf(amounts, dress));
      else if (!amounts.budget.isZero())
        draft.print(place, { ...rateOf(amounts, dress), kind: 'source-rate' });
    });
  }
  if (chance.happens(70)) draft.merge({ top, left: 0, bottom, right: 0 });
}

const NO_AMOUNTS: Amounts = {
  initial: new Decimal(0),
  budget: new Decimal(0),
  spent: new Decimal(0),
};

/** What the column of a kind holds; what was added in the year, or taken away, makes the budget of what there was. */
function amountOf(amounts: Amounts, kind: 'initial' | 'adjustment' | 'budget' | 'spent'): Decimal {
  return kind === 'adjustment' ? amounts.budget.minus(amounts.initial) : amounts[kind];
}

function isAmount(kind: FundHead['kind']): boolean {
  return kind !== 'weight' && kind !== 'rate' && kind !== 'score';
}

/** An amount with two decimals; what was spent in 元 where the units are mixed. */
function shown(
  amounts: Amounts,
  kind: 'initial' | 'adjustment' | 'budget' | 'spent',
  isMixed: boolean,
): string {
  return amountOf(amounts, kind)
    .times(isMixed && kind === 'spent' ? 10_000 : 1)
    .toFixed(2);
}

function printTotal(
  draft: Draft,
  { heads, total, isMixed }: Fund,
  dress: RateDress,
  chance: Chance,
) {
  const label = chance.pick(['年度资金总额', '资金总额', '合计', '年度资金总额：']);
  const row = draft.row({ 1: label });
  heads.forEach(({ kind }, index) => {
    const place = { row, column: FUND_LABELS + index };
    if (kind === 'rate') draft.print(place, rateOf(total, dress));
    else if (kind === 'score') draft.print(place, scoreOf(total, draft));
    else if (kind === 'weight') draft.write(row, place.column, String(EXECUTION_POINTS));
    else draft.write(row, place.column, shown(total, kind, isMixed));
  });
  return row;
}

function printSource(
  draft: Draft,
  { heads, isMixed }: Fund,
  { label, amounts }: Source,
  dress: RateDress,
  chance: Chance,
): number {
  const row = draft.row({ 1: label });
  if (!amounts) return row;
  const isSpent = !amounts.budget.isZero();
  const noScore = isSpent ? chance.pick(['—', '', '-']) : '';
  const noRate = chance.pick(['', '—', undefined]);
  heads.forEach(({ kind }, index) => {
    const place = { row, column: FUND_LABELS + index };
    if (kind === 'weight' || kind === 'score') draft.write(row, place.column, noScore);
    else if (kind !== 'rate') draft.write(row, place.column, shown(amounts, kind, isMixed));
    else if (isSpent)
      draft.print(place, { ...rateOf(amounts, dress), kind: 'source-rate' }, noRate);
  });
  return row;
}

function rateOf(amounts: Amounts, dress: RateDress): Omit<Figure, 'at'> {
  return {
    kind: 'rate',
    under: (way) => percentage(shareSpent(amounts), way).toString(),
    dressed: (value) => rateCell(value, dress),
    // some print fewer decimals, which is a habit and no mistake
    provable: {
      admitted: WAYS.map((way) => percentage(shareSpent(amounts), way, way.digits).toString()),
    },
  };
}

function scoreOf(total: Amounts, { manner }: Draft): Omit<Figure, 'at'> {
  return {
    kind: 'execution-score',
    under: (way) => points(EXECUTION_POINTS, shareScored(total), way).toString(),
    dressed: (value) => plainCell(value, manner.decimals),
    provable: { admitted: BANDED_POINTS },
  };
}
