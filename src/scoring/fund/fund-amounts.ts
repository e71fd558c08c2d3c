import type { Field, FundBlock, FundRow } from '../../form';
import type { CellAddress } from '../../sheet';
import type { Standard } from '../../standards';
import { Decimal, oncePer, parseAmount, type Remembering } from '../../values';
import { decimalOf } from '../shared/decimal-of';
import { exactly, type Interval } from '../shared/interval';
import { unitsApart } from '../shared/magnitude';
import { numberIn, readNumber } from '../shared/printed-number';
import type { Doubt } from '../shared/scores';
import { strangeFigure } from './strange-figure';
import { unreadAmount } from './unread-amount';

/** Budget and execution of one fund row, and what the printed amounts may stand for. */
export interface FundAmounts extends Remembering {
  readonly budgetField: Field;
  readonly executedField: Field;
  readonly budget: Decimal;
  readonly executed: Decimal;
  readonly budgetRange: Interval;
  readonly executedRange: Interval;
  /** Why one of the two most likely stands in another unit than the form's, or the row beside its headers; null when nothing says so. */
  readonly doubt: Doubt | null;
}

/** Why a row's amounts cannot be used, and which cells to fill or correct. */
export interface NoAmounts {
  readonly why: string;
  readonly waitsFor: readonly CellAddress[];
}

/**
 * Reads 全年预算数 (年初预算数 only where the form has no such column) and 全年执行数. An amount printed
 * with two decimals stands for every amount that rounds to it, because bureaus compute on 元; amounts
 * in 元 and amounts with more decimals are exact, and so is the rest of a row whose budget is nothing.
 */
export function fundAmounts(
  row: FundRow,
  fund: FundBlock,
  { parameters }: Standard,
): FundAmounts | NoAmounts {
  return amountsUnder(parameters.fullMarks)(fund)(row);
}

/** Of a standard they depend on the full marks alone, which most standards share. */
const amountsUnder = oncePer((fullMarks: Standard['parameters']['fullMarks']) => {
  const full = decimalOf(fullMarks);
  return oncePer((fund: FundBlock) => oncePer((row: FundRow) => readAmounts(row, fund, full)));
});

function readAmounts(row: FundRow, fund: FundBlock, fullMarks: Decimal): FundAmounts | NoAmounts {
  const basis = budgetField(row, fund);
  const budget = usable(basis, '全年预算数', row);
  const executed = usable(row.executed, '全年执行数', row);
  if ('why' in budget || 'why' in executed) return joined(budget, executed);
  const printedInYuan = fund.unit === '元';
  const halfCent = new Decimal('0.005');
  const exact = printedInYuan || budget.value.lte(halfCent);
  const range = (amount: Usable, other: Usable) =>
    !exact && standsForMore(amount, other) ? around(amount.value, halfCent) : exactly(amount.value);
  return {
    budgetField: budget.field,
    executedField: executed.field,
    budget: budget.value,
    executed: executed.value,
    budgetRange: range(budget, executed),
    executedRange: range(executed, budget),
    doubt:
      unitDoubt(budget, executed, row, fund.unit) ??
      strangeFigure(row, fund, { budget: budget.value, executed: executed.value }, fullMarks) ??
      unreadAmount(row, { budget: budget.value, executed: executed.value }),
  };
}

/**
 * 1500元 beside 1386万元, or beside 1386 of a form in 万元; or 全年执行数 ten thousand times 全年预算数 (or 10⁸, or the other way round), which is the
 * same amount in 元 and 万元. The amount that agrees with 年初预算数 is the right one, and the other is named; without
 * it 执行数 is.
 */
function unitDoubt(
  budget: Usable,
  executed: Usable,
  row: FundRow,
  unit: FundBlock['unit'],
): Doubt | null {
  const units = [budget, executed].map(({ field }) => parseAmount(field)?.unit ?? unit);
  if (units.every((unit) => unit !== null) && units[0] !== units[1]) {
    const why = `${budget.name}${budget.field.text}与${executed.name}${executed.field.text}单位不同`;
    return { why, cells: [budget.field.at, executed.field.at] };
  }
  const apart = unitsApart(executed.value, budget.value);
  if (!apart) return null;
  const initial = numberIn(row.initial);
  const isBudgetOdd =
    initial !== null && row.budget !== null && unitsApart(initial, budget.value) !== null;
  const [odd, other] = isBudgetOdd ? [budget, executed] : [executed, budget];
  const times = apart.eq(10_000) ? '一万' : '一亿';
  return {
    why: `${odd.name}${odd.field.text}与${other.name}${other.field.text}相差约${times}倍，可能单位不同`,
    cells: [odd.field.at],
  };
}

/** The denominator's cell. */
export function budgetField(row: FundRow, fund: FundBlock): Field | null {
  const hasBudgetColumn = fund.headers.budget !== undefined || row.budget !== null;
  return hasBudgetColumn ? row.budget : row.initial;
}

/** `factor` × executed ÷ budget for every pair of amounts in their ranges; the budget must be positive. */
export function ratioRange(amounts: FundAmounts, factor: Decimal): Interval {
  const { budgetRange: budget, executedRange: executed } = amounts;
  return {
    low: factor.times(executed.low).div(budget.high),
    high: factor.times(executed.high).div(budget.low),
    lowIncluded: executed.lowIncluded && budget.highIncluded,
    highIncluded: executed.highIncluded && budget.lowIncluded,
  };
}

/** Every rate in percent points that the amounts give; asked for under each standard. */
export const percentRange = oncePer((amounts: FundAmounts) => ratioRange(amounts, PERCENT));

const PERCENT = new Decimal(100);

interface Usable {
  readonly name: string;
  readonly field: Field;
  readonly value: Decimal;
  readonly shownDigits: number;
}

function usable(field: Field | null, name: string, row: FundRow): Usable | NoAmounts {
  if (!field) return { why: `表中没有${name}`, waitsFor: row.labelCell ? [row.labelCell.at] : [] };
  // a row read beside its headers has its rate where an amount belongs
  if (/[%％]$/.test(field.text)) return { why: `${name}是百分数，不是金额`, waitsFor: [field.at] };
  const read = readNumber(field);
  if (read.kind === 'number')
    return { name, field, value: read.value, shownDigits: read.shownDigits };
  const why = read.kind === 'unreadable' ? `${name}不是数字` : `${name}未填写`;
  return { why, waitsFor: [field.at] };
}

function joined(...parts: (Usable | NoAmounts)[]): NoAmounts {
  const faults = parts.filter((part) => 'why' in part);
  return {
    why: faults.map(({ why }) => why).join('，'),
    waitsFor: faults.flatMap(({ waitsFor }) => waitsFor),
  };
}

const CENTS = 2;

function standsForMore(amount: Usable, other: Usable): boolean {
  if (amount.value.isNegative() || amount.value.decimalPlaces() > CENTS) return false;
  if (amount.shownDigits === CENTS) return true;
  // a number cell without a format drops trailing zeros: 28 beside 26.54 is 28.00
  const dropsZeros = typeof amount.field.cell.value === 'number' && amount.shownDigits < CENTS;
  return dropsZeros && other.shownDigits === CENTS && other.value.decimalPlaces() <= CENTS;
}

function around(value: Decimal, half: Decimal): Interval {
  const low = value.minus(half);
  return {
    low: Decimal.max(low, 0),
    high: value.plus(half),
    lowIncluded: true,
    highIncluded: false,
  };
}
