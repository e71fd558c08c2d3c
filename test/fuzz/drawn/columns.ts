import type { Chance } from '../chance';
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
}

const ORDERS: readonly (readonly MainColumn[])[] = [
  ['target', 'result', 'weight', 'score', 'reason'],
  ['weight', 'target', 'result', 'score', 'reason'],
  ['target', 'result', 'reason', 'weight', 'score'],
  ['target', 'weight', 'result', 'score', 'reason'],
];

export function drawColumns(chance: Chance): Columns {
  const hasRail = chance.happens(50);
  const hasNumbers = chance.happens(12);
  const rail = hasRail ? 1 : 0;
  const levels = chance.pick(LEVELS);
  const levelsAt = rail + (hasNumbers ? 1 : 0);
  let left = levelsAt + levels.length;
  const columns = kindsInOrder(chance).map((kind): Column => {
    const right = left + (chance.happens(12) ? 1 : 0);
    const header = dressed(isMain(kind) ? chance.pick(HEADERS[kind]) : kind, chance);
    const column = { kind, header, left, right };
    left = right + 1;
    return column;
  });
  return { hasRail, numbersAt: hasNumbers ? rail : null, levels, levelsAt, columns, width: left };
}

function kindsInOrder(chance: Chance): (MainColumn | ExtraColumn)[] {
  const order = chance.pick(ORDERS);
  const kinds: (MainColumn | ExtraColumn)[] = order.filter(
    (kind) => kind !== 'reason' || chance.happens(90),
  );
  const extras = chance.shuffled(EXTRAS).slice(0, chance.pick([0, 0, 1, 2, 3]));
  for (const extra of extras) kinds.splice(chance.below(kinds.length + 1), 0, extra);
  return kinds;
}

function isMain(kind: MainColumn | ExtraColumn): kind is MainColumn {
  return kind in HEADERS;
}

export function columnOf({ columns }: Columns, kind: Column['kind']): Column | undefined {
  return columns.find((column) => column.kind === kind);
}
