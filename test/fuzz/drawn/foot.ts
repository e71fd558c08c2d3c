import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import { columnOf } from './columns';
import type { Draft } from './draft';
import { printExtraPoints } from './extra-points';
import { type Figure, gradeOf, isAddend, plainCell, sumOf } from './figure';
import { printAcross } from './head';
import type { Table } from './table';
import type { Way } from './way';
import { weightCell } from './weight-dress';

/** Total, grade and notes, each where the form has it. */
export function printFoot(draft: Draft, table: Table, chance: Chance): void {
  if (chance.happens(8)) printExtraPoints(draft, table, chance);
  const scores = draft.figures.filter(isAddend);
  const total = (way: Way) => sumOf(scores, way);
  printTotal(draft, table, total, chance);
  if (chance.happens(40)) printGrade(draft, total, chance);
  if (chance.happens(40)) printAcross(draft, chance.pick(NOTES), chance);
}

const NOTES = [
  '填表人：李四    联系电话：13900001111    填报日期：2024年2月1日',
  '注：1.得分一档最高不能超过该指标分值上限。2.定量指标得分按完成比例计算。',
  '填报人： 王五',
];

const TOTALS = [
  '总分',
  '合计',
  '总计',
  '自评总分',
  '得分合计',
  '总 分',
  '合   计',
  '总得分',
  '项目自评总分',
  '合计得分',
];

type Total = Figure['under'];

/** Mostly a row of its own, sometimes one that names the full points, a sentence, or nothing. */
function printTotal(draft: Draft, table: Table, total: Total, chance: Chance): void {
  const kind = chance.below(100);
  if (kind < 12) {
    const label = chance.pick(['总分（100分）', '合计（满分100分）', '自评总得分']);
    printScore(draft, table, draft.row({ 0: label }), total);
  } else if (kind < 20) {
    const text = plainCell(total(draft.manner.way), draft.manner.decimals).text;
    const sentences = [`自评总分：${text}分`, `总分：${text}`, `自评得分：${text}`];
    printAcross(draft, chance.pick(sentences), chance);
  } else if (kind < 95) printTotalRow(draft, table, total, chance);
}

function printTotalRow(draft: Draft, table: Table, total: Total, chance: Chance): void {
  const row = draft.row({ 0: chance.pick(TOTALS) });
  const weightAt = columnOf(table.columns, 'weight')!.left;
  if (chance.happens(80)) draft.put(row, weightAt, weightCell(table.weightDress, 100));
  printScore(draft, table, row, total);
  const second = columnOf(table.columns, '部门评分') ?? columnOf(table.columns, '财政评分');
  if (second && chance.happens(80)) draft.write(row, second.left, draft.secondTotal.toString());
  const right =
    Math.min(weightAt, columnOf(table.columns, 'score')!.left, second?.left ?? weightAt) - 1;
  if (right > 0 && chance.happens(60)) draft.merge({ top: row, left: 0, bottom: row, right });
}

function printScore(draft: Draft, table: Table, row: number, total: Total): void {
  const column = columnOf(table.columns, 'score')!.left;
  draft.print(
    { row, column },
    {
      kind: 'total',
      under: total,
      dressed: (value) => plainCell(value, draft.manner.decimals),
      ...(table.signs !== 'none' && { provable: { admitted: admittedTotals(total, draft) } }),
    },
  );
}

/** All points, and a total of fewer decimals than its scores. */
function admittedTotals(total: Total, { manner: { way } }: Draft): string[] {
  const sum = new Decimal(total(way));
  const modes = [Decimal.ROUND_DOWN, Decimal.ROUND_HALF_UP] as const;
  const rounded = modes.flatMap((mode) =>
    [0, 1].map((digits) => sum.toDecimalPlaces(digits, mode).toString()),
  );
  return ['100', ...rounded];
}

function printGrade(draft: Draft, total: Total, chance: Chance): void {
  const row = draft.row({ 0: chance.pick(['评分等级', '评价等级', '自评等级', '绩效等级']) });
  draft.print(
    { row, column: Math.min(2, draft.width - 1) },
    {
      kind: 'grade',
      under: (way) => gradeOf(total(way)),
      dressed: (text) => ({ text, role: 'computed' }),
    },
  );
}
