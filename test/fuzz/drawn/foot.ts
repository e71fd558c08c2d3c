import { Decimal } from 'decimal.js';
import type { CellAddress } from '../../../src/sheet';
import type { Chance } from '../chance';
import { columnOf } from './columns';
import type { Draft } from './draft';
import { printExtraPoints } from './extra-points';
import { type Figure, gradeOf, isAddend, plainCell, sumOf } from './figure';
import { printAcross } from './head';
import { FULL_POINTS, type Table } from './table';
import type { Way } from './way';
import { weightCell } from './weight-dress';

/**
 * Total, grade and notes, each where the form has it.
 * @param headTotal the row of the head that waits for the total; null where the head has none
 */
export function printFoot(
  draft: Draft,
  table: Table,
  headTotal: number | null,
  chance: Chance,
): void {
  if (table.columns.isUnscored) return printClosing(draft, chance);
  if (chance.happens(8)) printExtraPoints(draft, table, chance);
  const scores = draft.figures.filter(isAddend);
  const total = (way: Way) => sumOf(scores, way);
  if (headTotal !== null) printFigure(draft, table, { row: headTotal, column: 1 }, total);
  if (headTotal === null || chance.happens(50)) {
    printTotal(draft, table, total, chance);
    if (chance.happens(5)) printTotalRow(draft, table, total, chance);
  }
  if (chance.happens(8)) printMean(draft, table, total, chance);
  if (chance.happens(40)) printGrade(draft, total, chance);
  if (chance.happens(8)) printBounds(draft, chance);
  printClosing(draft, chance);
}

function printClosing(draft: Draft, chance: Chance): void {
  if (chance.happens(40)) printAcross(draft, chance.pick(NOTES), chance);
  if (chance.happens(8)) printSignatures(draft, chance);
}

/** What the unit's own total and that of another scorer make on the average, or all scores: no total of the form. */
function printMean(draft: Draft, table: Table, total: Total, chance: Chance): void {
  const { columns, rows } = table;
  const sum = new Decimal(total(draft.manner.way));
  const isOfTwo = draft.secondTotal.gt(0) && chance.happens(60);
  const average = isOfTwo ? sum.plus(draft.secondTotal).div(2) : sum.div(rows.length);
  const label = chance.pick(['平均分', '平均得分']);
  const text = average.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();
  draft.row({ 0: label, [columnOf(columns, 'score')!.left]: text });
}

/** Which totals make which grade, in a sentence, down or across. */
function printBounds(draft: Draft, chance: Chance): void {
  const grades = [
    ['优', '90-100'],
    ['良', '80-90'],
    ['中', '60-80'],
    ['差', '60以下'],
  ] as const;
  const kind = chance.pick(['sentence', 'down', 'across'] as const);
  if (kind === 'sentence') {
    printAcross(draft, chance.pick(BOUNDS), chance);
  } else if (kind === 'down') {
    const isGradeFirst = chance.happens(50);
    for (const [grade, range] of grades) {
      draft.row(isGradeFirst ? { 0: grade, 1: range } : { 0: range, 1: grade });
    }
  } else {
    const [first, second] = [draft.row({ 0: '等级' }), draft.row({ 0: '得分' })];
    grades.forEach(([grade, range], i) => {
      draft.write(first, i + 1, grade);
      draft.write(second, i + 1, range);
    });
  }
}

const BOUNDS = [
  '评分等级：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
  '注：90-100 优，80-90 良，60-80 中，60以下 差',
];

/** Who filled the form in and who looked it over, each beside his label. */
function printSignatures(draft: Draft, chance: Chance): void {
  const signed = chance.happens(50);
  const labels = chance.pick([
    ['填表人：', '审核人：', '填报日期：'],
    ['填表人', '审核人', '单位负责人'],
    ['经办人（签字）', '复核人（签字）', '联系电话'],
  ]);
  const values = labels[2]!.startsWith('填报')
    ? ['李四', '王五', '2024年2月1日']
    : ['李四', '王五', '13900001111'];
  const row = draft.row();
  labels.forEach((label, i) => {
    draft.write(row, i * 2, label);
    if (signed && i * 2 + 1 < draft.width) draft.write(row, i * 2 + 1, values[i]!);
  });
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
  const weightAt = columnOf(table.columns, 'weight')?.left ?? null;
  if (weightAt !== null && chance.happens(80)) {
    const points = chance.pick([table.points, FULL_POINTS]);
    draft.put(row, weightAt, weightCell(table.weightDress, points));
  }
  printScore(draft, table, row, total);
  const second = columnOf(table.columns, '部门评分') ?? columnOf(table.columns, '财政评分');
  if (second && chance.happens(80)) draft.write(row, second.left, draft.secondTotal.toString());
  const score = columnOf(table.columns, 'score')!.left;
  const right = Math.min(weightAt ?? score, score, second?.left ?? score) - 1;
  if (right > 0 && chance.happens(60)) draft.merge({ top: row, left: 0, bottom: row, right });
}

function printScore(draft: Draft, table: Table, row: number, total: Total): void {
  printFigure(draft, table, { row, column: columnOf(table.columns, 'score')!.left }, total);
}

function printFigure(draft: Draft, table: Table, place: CellAddress, total: Total): void {
  draft.print(place, {
    kind: 'total',
    under: total,
    dressed: (value) => plainCell(value, draft.manner.decimals),
    // beside points that are miscounted a total may be right that counts another row
    ...(table.signs !== 'none' &&
      table.points === FULL_POINTS && { provable: { admitted: admittedTotals(total, draft) } }),
  });
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
  const ticked = chance.happens(20) ? chance.pick(TICKED) : null;
  draft.print(
    { row, column: Math.min(2, draft.width - 1) },
    {
      kind: 'grade',
      under: (way) => gradeOf(total(way)),
      dressed: (text) =>
        ticked ? { text: ticked(text), role: 'own' } : { text, role: 'computed' },
    },
  );
}

const GRADES = ['优', '良', '中', '差'];

/** A printed choice of grades with one of them ticked. */
const TICKED: readonly ((grade: string) => string)[] = [
  (grade) => GRADES.map((one) => `${one}${one === grade ? '√' : '□'}`).join(' '),
  (grade) => GRADES.map((one) => `${one === grade ? '☑' : '□'}${one}`).join('  '),
  (grade) => GRADES.map((one) => `${one}（${one === grade ? '√' : '  '}）`).join('、'),
];
