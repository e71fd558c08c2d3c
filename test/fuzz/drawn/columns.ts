import type { Chance } from '../chance';
import type { FormKind } from './form-kind';
import { dressed, HEADERS, LEVELS, type MainColumn } from './header-words';

/** Columns some bureaus add to those every form has; none of them is for a review to write. */
export const EXTRAS = [
  '指标性质',
  '计量单位',
  '评分标准',
  '完成率',
  '佐证材料',
  '偏差度',
  '上年完成值',
  '指标解释',
  '数据来源',
  '复核得分',
  '部门评分',
  '财政评分',
  '扣分',
  '得分率',
  '上年得分',
  '2022年完成值',
  '半年完成值',
  '年初指标值',
  '一级权重',
  '三级权重',
  '百分制得分',
  '专家1评分',
  '专家2评分',
  '专家3评分',
] as const;

export type ExtraColumn = (typeof EXTRAS)[number];

export interface Column {
  readonly kind: MainColumn | ExtraColumn;
  readonly header: string;
  readonly left: number;
  readonly right: number;
}

/** Where the columns of an indicator table stand. */
export interface Columns {
  /** Whether 绩效指标 stands down the left side, in a column of its own. */
  readonly hasRail: boolean;
  /** The column of the row numbers, if there are any. */
  readonly numbersAt: number | null;
  readonly levels: readonly string[];
  readonly levelsAt: number;
  readonly columns: readonly Column[];
  readonly width: number;
  /** Where the points of a row are printed: in a column, behind its name, or behind that of its first level. */
  readonly weightsIn: 'column' | 'name' | 'level';
  /** Whether the table says how points are given, and has no target and no result. */
  readonly isScoreSheet: boolean;
  /** Whether nothing but the funds is worked out: money passed on is told of without any points. */
  readonly isUnscored: boolean;
  /** Whether a score is what experts gave on the average, each in a column of his own. */
  readonly isOfExperts: boolean;
}

const ORDERS: readonly (readonly MainColumn[])[] = [
  ['target', 'result', 'weight', 'score', 'reason'],
  ['weight', 'target', 'result', 'score', 'reason'],
  ['target', 'result', 'reason', 'weight', 'score'],
  ['target', 'weight', 'result', 'score', 'reason'],
];

/** @param isAlone whether no other form stands on the sheet, beside which a score sheet is none */
export function drawColumns(kind: FormKind, isAlone: boolean, chance: Chance): Columns {
  const isUnscored = kind === 'transfer' && chance.happens(35);
  const isScoreSheet = !isUnscored && isAlone && chance.happens(6);
  const isOfExperts = !isUnscored && !isScoreSheet && chance.happens(6);
  const hasRail = chance.happens(50);
  const hasNumbers = chance.happens(12);
  const rail = hasRail ? 1 : 0;
  const levels = chance.pick(LEVELS);
  const levelsAt = rail + (hasNumbers ? 1 : 0);
  let left = levelsAt + levels.length;
  const isInColumn = isScoreSheet || isUnscored || isOfExperts;
  const weightsIn = isInColumn ? 'column' : drawWeightsIn(levels.length, chance);
  const drawn = isScoreSheet
    ? scoreSheet(chance)
    : isOfExperts
      ? expertSheet(chance)
      : kindsInOrder(chance);
  const kinds = drawn.filter(
    (one) =>
      (weightsIn === 'column' || !(one === 'weight' || OF_WEIGHTS.has(one))) &&
      !(isUnscored && (one === 'weight' || one === 'score' || OF_SCORES.has(one))),
  );
  const columns = kinds.map((kind): Column => {
    const right = left + (chance.happens(12) ? 1 : 0);
    const isMean = isOfExperts && kind === 'score';
    const plain = isMean ? chance.pick(MEANS) : isMain(kind) ? headerOf(kind, kinds, chance) : kind;
    const header = dressed(plain, chance);
    const column = { kind, header, left, right };
    left = right + 1;
    return column;
  });
  const numbersAt = hasNumbers ? rail : null;
  const places = { hasRail, numbersAt, levels, levelsAt, columns, width: left, weightsIn };
  return { ...places, isScoreSheet, isUnscored, isOfExperts };
}

/** Columns that say something of the points of a row. */
const OF_WEIGHTS: ReadonlySet<string> = new Set(['扣分', '得分率', '一级权重', '三级权重']);

/** Columns that say something of the score or the points of a row. */
const OF_SCORES: ReadonlySet<string> = new Set<ExtraColumn>([
  '复核得分',
  '部门评分',
  '财政评分',
  '扣分',
  '得分率',
  '上年得分',
  '一级权重',
  '三级权重',
  '百分制得分',
  '专家1评分',
  '专家2评分',
]);

function drawWeightsIn(levels: number, chance: Chance): Columns['weightsIn'] {
  if (!chance.happens(8)) return 'column';
  return levels > 1 && chance.happens(60) ? 'level' : 'name';
}

function scoreSheet(chance: Chance): (MainColumn | ExtraColumn)[] {
  return chance.pick([
    ['评分标准', 'weight', 'score', 'reason'],
    ['指标解释', '评分标准', 'weight', 'score'],
    ['weight', '评分标准', 'score', 'reason'],
  ]);
}

/** What experts gave each beside what that makes on the average, which is the score. */
function expertSheet(chance: Chance): (MainColumn | ExtraColumn)[] {
  const head = chance.pick(ORDERS).filter((kind) => kind !== 'score' && kind !== 'reason');
  const tail: MainColumn[] = chance.happens(60) ? ['reason'] : [];
  const experts: readonly ExtraColumn[] = ['专家1评分', '专家2评分', '专家3评分'];
  const some = experts.slice(0, chance.between(2, 3));
  return chance.happens(80)
    ? [...head, ...some, 'score', ...tail]
    : [...head, 'score', ...some, ...tail];
}

function kindsInOrder(chance: Chance): (MainColumn | ExtraColumn)[] {
  const order = chance.pick(ORDERS);
  const kinds: (MainColumn | ExtraColumn)[] = order.filter(
    (kind) => kind !== 'reason' || chance.happens(90),
  );
  // a third expert is only asked where all are
  const some = EXTRAS.filter((extra) => extra !== '专家3评分');
  const extras = chance.shuffled(some).slice(0, chance.pick([0, 0, 1, 2, 3]));
  for (const extra of extras) kinds.splice(chance.below(kinds.length + 1), 0, extra);
  return kinds;
}

/** A header that what stands beside it leaves without doubt. */
function headerOf(
  kind: MainColumn,
  kinds: readonly (MainColumn | ExtraColumn)[],
  chance: Chance,
): string {
  const beside = BESIDE.filter((one) => one.kind === kind && kinds.includes(one.extra));
  return beside[0] ? chance.pick(beside[0].headers) : chance.pick(HEADERS[kind]);
}

/** What the average of the experts is called. */
const MEANS = ['平均分', '平均得分', '得分', '最终得分', '综合得分'];
const SELF_SCORES = ['自评得分', '自评分', '单位自评得分'];

const BESIDE: readonly {
  readonly kind: MainColumn;
  readonly extra: ExtraColumn;
  readonly headers: readonly string[];
}[] = [
  { kind: 'score', extra: '部门评分', headers: SELF_SCORES },
  { kind: 'score', extra: '财政评分', headers: SELF_SCORES },
  { kind: 'score', extra: '专家1评分', headers: SELF_SCORES },
  { kind: 'score', extra: '专家2评分', headers: SELF_SCORES },
  { kind: 'score', extra: '百分制得分', headers: ['加权得分', '得分', '自评得分'] },
  { kind: 'target', extra: '年初指标值', headers: ['调整后指标值'] },
  { kind: 'result', extra: '半年完成值', headers: ['全年完成值', '全年实际值'] },
  { kind: 'weight', extra: '一级权重', headers: ['分值', '指标分值'] },
  { kind: 'weight', extra: '三级权重', headers: ['分值', '指标分值'] },
];

function isMain(kind: MainColumn | ExtraColumn): kind is MainColumn {
  return kind in HEADERS;
}

export function columnOf({ columns }: Columns, kind: Column['kind']): Column | undefined {
  return columns.find((column) => column.kind === kind);
}
