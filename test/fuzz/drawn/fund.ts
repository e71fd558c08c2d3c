import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { Columns } from './columns';
import { type FormKind, KIND_WORDS } from './form-kind';
import type { Share } from './way';

/**
 * What a fund block has: amounts with or without a score, two amounts without 年初, what was added or taken away
 * in the year beside them, the amounts down the side and whose money across, each amount split across by whose
 * money it is, one line, or none at all.
 */
export type FundLayout =
  'scored' | 'two-amounts' | 'adjusted' | 'transposed' | 'split' | 'unscored' | 'line' | 'none';

export interface Fund {
  /** What stands at its side, before the unit. */
  readonly rails: readonly string[];
  readonly layout: FundLayout;
  /** Of all amounts, as the block prints it. */
  readonly unit: keyof typeof PER_TEN_THOUSAND;
  /** Whether what was spent is printed in 元 beside amounts in 万元, each under a header that says so. */
  readonly isMixed: boolean;
  /** The header of the block by kind of column, in its order; none where there is no table of funds. */
  readonly heads: readonly FundHead[];
  readonly total: Amounts;
  /** 财政拨款 and what else paid for it; without 财政拨款 the total stands alone. */
  readonly sources: readonly Source[];
  /** Where the execution is scored, if it is. */
  readonly scoredIn: 'block' | 'row' | null;
}

export interface FundHead {
  readonly kind: 'initial' | 'adjustment' | 'budget' | 'spent' | 'weight' | 'rate' | 'score';
  readonly header: string;
}

/** Amounts in the unit of the block, with two decimals. */
export interface Amounts {
  readonly initial: Decimal;
  readonly budget: Decimal;
  readonly spent: Decimal;
}

export interface Source {
  readonly label: string;
  /** Null where the row is left blank. */
  readonly amounts: Amounts | null;
}

const HEADERS: Readonly<Record<FundHead['kind'], readonly string[]>> = {
  initial: ['年初预算数', '年初预算', '预算批复数', '年初预算数（A）', '批复预算'],
  adjustment: ['调整数', '预算调整额', '调整金额', '年中调整', '追加（减）数', '调增（减）数'],
  budget: ['全年预算数', '调整后预算数', '全年预算', '预算调整数', '全年预算数（A）', '调整预算数'],
  spent: [
    '全年执行数',
    '实际支出数',
    '执行数',
    '全年支出',
    '全年执行数（B）',
    '实际执行数',
    '预算执行数',
  ],
  weight: ['分值', '分值', '权重'],
  rate: ['执行率', '预算执行率', '执行率（B/A）'],
  score: ['得分', '得分', '自评得分'],
};

/** Columns before the first amount: what the block is, and whose money. */
export const FUND_LABELS = 2;
/** Cells of a fund block in one line. */
const LINE_CELLS = 6;

/** A fund block that a form of a kind has room for; without points where its rows have none. */
export function drawFund(
  kind: FormKind,
  { width, isUnscored }: Pick<Columns, 'width' | 'isUnscored'>,
  chance: Chance,
): Fund {
  const wanted = chance.pick<FundLayout | 'row-alone'>(isUnscored ? UNSCORED_LAYOUTS : LAYOUTS);
  const layout = wanted === 'row-alone' ? 'none' : wanted;
  const heads = headsOf(layout, chance);
  const rails = kind === 'project' ? RAILS : KIND_WORDS[kind].rails;
  const unit = chance.happens(14) ? chance.pick(['元', '元', '千元'] as const) : '万元';
  const money = inUnit(drawMoney(kind, chance), unit);
  // money of one source is split among nobody
  const isSplit = layout !== 'split' || money.sources.length > 0;
  const own: Pick<Fund, 'rails' | 'unit' | keyof Money> = { rails, unit, ...money };
  if (!isSplit || columnsNeeded(layout, heads.length, money.sources.length) > width) {
    return { ...own, layout: 'none', isMixed: false, heads: [], scoredIn: null };
  }
  const isInRow = wanted === 'row-alone' || (!isScored(layout) && chance.happens(70));
  const scoredIn = isScored(layout)
    ? 'block'
    : wanted !== 'none' && isInRow && !isUnscored
      ? 'row'
      : null;
  const isMixed = unit === '万元' && isTable(layout) && chance.happens(4);
  return { ...own, layout, isMixed, heads, scoredIn };
}

const LAYOUTS: readonly (FundLayout | 'row-alone')[] = [
  'scored',
  'scored',
  'scored',
  'line',
  'row-alone',
  'none',
  'unscored',
  'two-amounts',
  'adjusted',
  'transposed',
  'split',
];

const UNSCORED_LAYOUTS: readonly FundLayout[] = ['unscored', 'unscored', 'line', 'none'];

/** How many columns a block takes whose header names so many things. */
function columnsNeeded(layout: FundLayout, heads: number, sources: number): number {
  if (layout === 'none') return 0;
  if (layout === 'line') return LINE_CELLS;
  if (layout === 'transposed') return FUND_LABELS + 1 + sources;
  return FUND_LABELS + heads + (layout === 'split' ? 2 * sources : 0);
}

const RAILS = ['项目资金', '预算执行情况', '资金情况', '项目资金\n'];

function isScored(layout: FundLayout): boolean {
  return layout !== 'unscored' && layout !== 'line' && layout !== 'none';
}

function isTable(
  layout: FundLayout,
): layout is Exclude<FundLayout, 'line' | 'transposed' | 'split' | 'none'> {
  return layout !== 'line' && layout !== 'transposed' && layout !== 'split' && layout !== 'none';
}

export function shareSpent({ spent, budget }: Amounts): Share {
  return { part: spent, whole: budget };
}

/** Nobody is given more than the points for spending more than there was. */
export function shareScored({ spent, budget }: Amounts): Share {
  return { part: Decimal.min(spent, budget), whole: budget };
}

export function isOverspent({ spent, budget }: Amounts): boolean {
  return spent.gt(budget);
}

function headsOf(layout: FundLayout, chance: Chance): FundHead[] {
  if (layout === 'line' || layout === 'none') return [];
  const amounts = AMOUNTS[layout] ?? ['initial', 'budget', 'spent'];
  const figures = chance.pick<FundHead['kind'][]>([
    ['weight', 'rate', 'score'],
    ['weight', 'rate', 'score'],
    ['rate', 'weight', 'score'],
  ]);
  const kinds = [...amounts, ...(layout === 'unscored' ? (['rate'] as const) : figures)];
  return kinds.map((kind) => ({ kind, header: chance.pick(HEADERS[kind]) }));
}

const AMOUNTS: Partial<Record<FundLayout, readonly FundHead['kind'][]>> = {
  'two-amounts': ['budget', 'spent'],
  split: ['budget', 'spent'],
  adjusted: ['initial', 'adjustment', 'budget', 'spent'],
};

type Money = Pick<Fund, 'total' | 'sources'>;

/** Amounts of 万元 in another unit. */
function inUnit({ total, sources }: Money, unit: Fund['unit']): Money {
  const times = (amount: Decimal) => amount.times(PER_TEN_THOUSAND[unit]);
  const inIt = ({ initial, budget, spent }: Amounts): Amounts => {
    return { initial: times(initial), budget: times(budget), spent: times(spent) };
  };
  return {
    total: inIt(total),
    sources: sources.map(({ label, amounts }) => ({ label, amounts: amounts && inIt(amounts) })),
  };
}

/** How many of a unit make 万元. */
const PER_TEN_THOUSAND = { 万元: 1, 千元: 10, 元: 10_000 } as const;

function drawMoney(kind: FormKind, chance: Chance): Money {
  const fiscal = drawAmounts(chance);
  if (kind !== 'project' && chance.happens(80)) return sharedOut(kind, fiscal, chance);
  if (chance.happens(15)) return { total: fiscal, sources: [] };
  const label = chance.pick([
    '其中：当年财政拨款',
    '其中：财政拨款',
    '其中：本年财政拨款',
    '财政拨款',
  ]);
  const sources: Source[] = [{ label, amounts: fiscal }];
  if (chance.happens(60)) sources.push({ label: '上年结转资金', amounts: NOTHING_SPENT });
  if (!chance.happens(30)) {
    const amounts = chance.happens(50) ? NOTHING_SPENT : null;
    if (chance.happens(80)) sources.push({ label: '其他资金', amounts });
    return { total: fiscal, sources };
  }
  const other = inCents(fiscal.spent.times(0.25));
  const others = { initial: other, budget: other, spent: other };
  sources.push({ label: '其他资金', amounts: others });
  return { total: sum(fiscal, others), sources };
}

/** All of the money parted between two sources, and mostly nothing of 其他资金. */
function sharedOut(kind: Exclude<FormKind, 'project'>, total: Amounts, chance: Chance): Money {
  const [one, other] = chance.pick(KIND_WORDS[kind].sources);
  const share = chance.pick([0.75, 0.6, 0.5]);
  const part: Amounts = {
    initial: inCents(total.initial.times(share)),
    budget: inCents(total.budget.times(share)),
    spent: inCents(total.spent.times(share)),
  };
  const sources: Source[] = [
    { label: one, amounts: part },
    { label: other, amounts: difference(total, part) },
  ];
  if (chance.happens(40)) sources.push({ label: '其他资金', amounts: null });
  return { total, sources };
}

function difference(a: Amounts, b: Amounts): Amounts {
  return {
    initial: a.initial.minus(b.initial),
    budget: a.budget.minus(b.budget),
    spent: a.spent.minus(b.spent),
  };
}

function drawAmounts(chance: Chance): Amounts {
  const budget = new Decimal(chance.between(20, 900)).plus(chance.pick([0, 0.5, 0.25, 0.34]));
  const initial = chance.happens(50) ? budget : new Decimal(chance.between(20, 900));
  const share = chance.pick([1, 1, 0.95, 0.8734, 0.6, 0.9123, 0.3345, chance.pick([1, 1.05, 1.2])]);
  return { initial, budget, spent: inCents(budget.times(share)) };
}

const ZERO = new Decimal(0);
const NOTHING_SPENT: Amounts = { initial: ZERO, budget: ZERO, spent: ZERO };

function sum(a: Amounts, b: Amounts): Amounts {
  return {
    initial: a.initial.plus(b.initial),
    budget: a.budget.plus(b.budget),
    spent: a.spent.plus(b.spent),
  };
}

function inCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
