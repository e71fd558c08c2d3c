import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import { type Column, columnOf, type ExtraColumn } from './columns';
import type { GridCell } from '../grid';
import type { Draft } from './draft';
import { type Figure, plainCell, sumOf } from './figure';
import { printAcross } from './head';
import type { MainColumn } from './header-words';
import { printOptionalRow } from './optional-row';
import { BANDED_POINTS } from './print-fund';
import { FULL_POINTS, type Table, type TableRow } from './table';
import { mean, points, type Share } from './way';
import { weightCell } from './weight-dress';

/** The indicator table: its header, and the rows of each first level with a subtotal where the form has them. */
export function printTable(draft: Draft, table: Table, chance: Chance): void {
  printHeader(draft, table);
  let number = 1;
  for (const section of runsOf(table.rows, ({ indicator }) => indicator.level1)) {
    if (number > 1 && chance.happens(4)) printAcross(draft, chance.pick(BETWEEN), chance);
    const top = draft.nextRow;
    const printed = section.flatMap((row) =>
      printRow(draft, table, { row, number: number++ }, chance),
    );
    printLevels(draft, table, section, top);
    if (chance.happens(3)) printSpareRow(draft, table, chance);
    if (mayBeOptional(table) && chance.happens(4)) printOptionalRow(draft, table, section, chance);
    if (table.hasSubtotals) printSubtotal(draft, table, section, printed, chance);
  }
}

/** A row without points shows that it has none in a column of them, beside others that have all. */
function mayBeOptional({ columns, points }: Table): boolean {
  const isPointed = columnOf(columns, 'weight') !== undefined && points === FULL_POINTS;
  return !columns.isScoreSheet && (isPointed || columns.isUnscored);
}

/** What some forms say between the rows of one level and the next. */
const BETWEEN = [
  '注：以下指标由业务科室填报。',
  '说明：以下指标按年度考核结果填写。',
  '（以下为效益类指标）',
];

/** A row that a template leaves for more indicators, which nobody filled in or took out. */
function printSpareRow(draft: Draft, { columns }: Table, chance: Chance): void {
  const nameAt = columns.levelsAt + columns.levels.length - 1;
  draft.row({ [nameAt]: chance.pick(['……', '（可自行添加行）', '指标1：', '...']) });
}

function printHeader(draft: Draft, { columns }: Table): void {
  const row = draft.row(columns.hasRail ? { 0: '绩效指标' } : {});
  if (columns.numbersAt !== null) draft.write(row, columns.numbersAt, '序号');
  columns.levels.forEach((header, level) => draft.write(row, columns.levelsAt + level, header));
  for (const { header, left, right } of columns.columns) {
    draft.write(row, left, header);
    draft.merge({ top: row, left, bottom: row, right });
  }
}

interface Numbered {
  readonly row: TableRow;
  readonly number: number;
}

/** The row, and its score where it has one. */
function printRow(draft: Draft, table: Table, { row, number }: Numbered, chance: Chance): Figure[] {
  const { columns } = table;
  const at = draft.row();
  if (columns.numbersAt !== null) draft.write(at, columns.numbersAt, String(number));
  const column = columnOf(columns, 'score')?.left;
  const isScored = row.sharing !== 'member' && row.sharing !== 'breakdown';
  const score =
    isScored && column !== undefined
      ? [draft.print({ row: at, column }, scoreOf(draft, table, row))]
      : [];
  for (const { kind, left, right } of columns.columns) {
    const written = { draft, table, row, chance };
    if (kind === 'weight') writeWeight(written, at, left);
    else if (
      (kind === 'result' || kind === 'target') &&
      isDay(row.indicator[kind]) &&
      chance.happens(40)
    )
      draft.put(at, left, dayCell(row.indicator[kind]));
    else if (kind !== 'score') draft.write(at, left, TEXTS[kind](written));
    const [above, below] = joinedTo(table, kind, row);
    if (!above) draft.merge({ top: at, left, bottom: at + below, right });
  }
  return score;
}

/** Whether a cell is merged with that of the row above, and with how many rows below. */
function joinedTo(
  { mergesScores }: Table,
  kind: Column['kind'],
  { sharing }: TableRow,
): [boolean, number] {
  const isMerged = kind === 'weight' || (kind === 'score' && mergesScores);
  if (!isMerged) return [false, 0];
  const isPoints = kind === 'weight' && (sharing === 'points' || sharing === 'scored-member');
  const isJoined = isPoints || sharing === 'both' || sharing === 'member';
  if (!isJoined) return [false, 0];
  return sharing === 'both' || sharing === 'points' ? [false, 1] : [true, 0];
}

function scoreOf(draft: Draft, { signs, pairsScores }: Table, row: TableRow): Omit<Figure, 'at'> {
  const { indicator, weight, isExecution } = row;
  // without a sign a row may be read as met, and points be taken off it for the reason beside it
  const isProvable = signs !== 'none' && isShort(draft, indicator);
  const admitted = isExecution ? BANDED_POINTS : [String(weight)];
  const behind = pairsScores ? `/${weight}` : (row.remark ?? '');
  const dressed = (value: string): GridCell => {
    const plain = plainCell(value, draft.manner.decimals);
    if (behind === '') return plain;
    return { ...plain, text: plain.text + behind };
  };
  if (row.experts) {
    const given = mean(row.experts, draft.manner.way).toString();
    return { kind: 'given', under: () => given, dressed };
  }
  if (indicator.judged) {
    const given = points(weight, shareOf(indicator.judged), draft.manner.way).toString();
    return { kind: 'given', under: () => given, dressed };
  }
  return {
    kind: 'score',
    under: (way) => points(weight, indicator.share(way), way).toString(),
    dressed,
    ...(isProvable && row.sharing === undefined && { provable: { admitted } }),
  };
}

function shareOf(part: Decimal): Share {
  return { part, whole: new Decimal(1) };
}

function isShort({ manner }: Draft, { share, judged }: TableRow['indicator']): boolean {
  return judged?.lt(1) === true || lackOf(share(manner.way)).gt(0);
}

/** What is missing to the whole, of one. */
function lackOf({ part, whole }: { readonly part: Decimal; readonly whole: Decimal }): Decimal {
  return new Decimal(1).minus(part.div(whole));
}

interface Written {
  readonly draft: Draft;
  readonly table: Table;
  readonly row: TableRow;
  readonly chance: Chance;
}

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '≥': ['≥', '≥', '不低于', '大于等于'],
  '≤': ['≤', '≤', '不超过'],
  '=': ['=', '＝', ''],
  '': [''],
};

const TEXTS: Readonly<
  Record<Exclude<MainColumn, 'weight' | 'score'> | ExtraColumn, (written: Written) => string>
> = {
  target({ table, row: { indicator }, chance }) {
    const { sign, target, unit } = indicator;
    const isUnitHere = !columnOf(table.columns, '计量单位') || (unit === '%' && chance.happens(80));
    const shown = table.signs === 'cell' ? chance.pick(SIGNS[sign]!) : '';
    return shown + target + (isUnitHere ? unit : '');
  },
  result({ table, row: { indicator } }) {
    const isUnitHere = table.hasUnitInResults || indicator.unit === '%';
    const hasUnitColumn = columnOf(table.columns, '计量单位') !== undefined;
    return indicator.result + (isUnitHere && !hasUnitColumn ? indicator.unit : '');
  },
  reason({ draft, row: { indicator }, chance }) {
    if (!isShort(draft, indicator)) return chance.happens(20) ? '无' : '';
    if (draft.hasReason && chance.happens(12)) return chance.pick(['同上', '同上。', '同前']);
    draft.hasReason = true;
    return chance.pick(['受疫情影响，部分任务顺延，下一步加快进度。', '招标滞后，已督促整改。']);
  },
  指标性质: ({ row: { indicator } }) => (indicator.unit === '' ? '定性' : indicator.sign),
  计量单位: ({ row: { indicator } }) => indicator.unit,
  评分标准: ({ row, chance }) =>
    row.method ??
    chance.pick(['按完成比例得分', '完成得满分，未完成按比例扣分', '达到目标值得满分']),
  部门评分: secondScore,
  财政评分: secondScore,
  扣分: ({ draft, table, row }) => {
    const score = scoreText({ draft, table, row });
    return score === null ? '' : new Decimal(row.weight).minus(score).toString();
  },
  得分率: ({ draft, table, row }) => {
    const score = scoreText({ draft, table, row });
    if (score === null || row.weight === 0) return '';
    return `${percentText(new Decimal(score).div(row.weight))}%`;
  },
  上年得分: ({ row: { weight }, chance }) => String(Math.max(0, weight - chance.below(3))),
  '2022年完成值': ({ row: { indicator }, chance }) =>
    indicator.unit === '' ? '' : String(chance.between(1, 99)),
  半年完成值: ({ row: { indicator } }) => halfOf(indicator.result),
  年初指标值: ({ row: { indicator }, chance }) => firstSet(indicator, chance),
  一级权重: ({ table, row }) => percentOf(sectionWeight(table, row), 100),
  三级权重: ({ table, row }) => percentOf(row.weight, sectionWeight(table, row)),
  完成率({ draft, row: { indicator } }) {
    const done = new Decimal(1).minus(lackOf(indicator.share(draft.manner.way)));
    return `${percentText(done)}%`;
  },
  佐证材料: ({ chance }) => chance.pick(['验收报告', '台账', '']),
  偏差度({ draft, row: { indicator } }) {
    const lack = lackOf(indicator.share(draft.manner.way));
    return lack.isZero() ? '0%' : `-${percentText(lack)}%`;
  },
  上年完成值: ({ row: { indicator }, chance }) =>
    indicator.unit === '' ? '' : String(chance.between(1, 99)),
  指标解释: ({ row: { indicator } }) => `反映${indicator.name}的完成情况`,
  数据来源: ({ chance }) => chance.pick(['统计报表', '业务科室']),
  百分制得分: ({ draft, table, row }) => {
    const score = scoreText({ draft, table, row });
    if (score === null || row.weight === 0) return '';
    return percentText(new Decimal(score).div(row.weight));
  },
  专家1评分: (written) => expertScore(written, 0)?.toString() ?? '',
  专家2评分: (written) => expertScore(written, 1)?.toString() ?? '',
  专家3评分: (written) => expertScore(written, 2)?.toString() ?? '',
  复核得分({ draft, table, row, chance }) {
    if (row.sharing === 'member' || row.sharing === 'breakdown') return '';
    const { dressed, under } = scoreOf(draft, table, row);
    return chance.happens(50) ? '' : dressed(under(draft.manner.way)).text;
  },
};

const DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

function isDay(text: string): boolean {
  return DAY.test(text);
}

/** A day kept as the number by which a spreadsheet counts it, under a format that shows it as it was. */
function dayCell(text: string): GridCell {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const days = Date.UTC(+year, +month - 1, +day) / MILLISECONDS_A_DAY;
  const format = 'yyyy"年"m"月"d"日"';
  return { text, role: 'own', held: { value: days + DAYS_TO_1970, formula: null, format } };
}

const MILLISECONDS_A_DAY = 86_400_000;
/** From the day a spreadsheet counts from. */
const DAYS_TO_1970 = 25_569;

type Row = Pick<Written, 'draft' | 'table' | 'row'>;

/** The score of a row, null where it is scored with another. */
function scoreText({ draft, table, row }: Row): string | null {
  const isJoined = row.sharing === 'member' || row.sharing === 'breakdown';
  return isJoined ? null : scoreOf(draft, table, row).under(draft.manner.way);
}

/** What another scorer gave, and what his scores add up to. */
function secondScore(written: Written): string {
  const given = expertScore(written);
  if (!given) return '';
  const { draft } = written;
  draft.secondTotal = draft.secondTotal.plus(given);
  return given.toString();
}

/** What another scorer gave, often less; null where the row has no score of its own, or as many experts are not asked. */
function expertScore({ draft, table, row, chance }: Written, number = 0): Decimal | null {
  if (row.experts) return row.experts[number] ?? null;
  const own = scoreText({ draft, table, row });
  if (own === null) return null;
  return Decimal.max(0, new Decimal(own).minus(chance.pick([0, 0, 0.5, 1])));
}

/** What a target was before it was adjusted: another number, or other words. */
function firstSet({ target, result, unit }: TableRow['indicator'], chance: Chance): string {
  if (/^\d+$/.test(target)) return String(Number(target) + 2);
  const isInWords = unit === '' && !/\d/.test(target + result);
  return isInWords && chance.happens(50)
    ? chance.pick(['明显改善', '全面完成', '进一步提高'])
    : target;
}

function halfOf(result: string): string {
  return /^\d+$/.test(result) ? String(Math.floor(Number(result) / 2)) : '';
}

function sectionWeight({ rows }: Table, { indicator: { level1 } }: TableRow): number {
  const section = rows.filter(({ indicator }) => indicator.level1 === level1);
  return section.reduce((sum, { weight }) => sum + weight, 0);
}

function percentOf(part: number, whole: number): string {
  return part === 0 ? '' : `${percentText(new Decimal(part).div(whole))}%`;
}

function percentText(share: Decimal): string {
  return share.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();
}

function writeWeight({ draft, table, row }: Written, at: number, column: number): void {
  const { sharing, shared, weight } = row;
  if (sharing === 'member' || sharing === 'breakdown' || sharing === 'scored-member') return;
  draft.put(at, column, weightCell(table.weightDress, shared ?? weight));
}

/** The names of the levels beside the rows of one first level, from a row on. */
function printLevels(draft: Draft, table: Table, section: readonly TableRow[], top: number): void {
  const { columns, repeatsLevels } = table;
  const named = section.map((row) => levelNames(table, row));
  columns.levels.forEach((_, level) => {
    const column = columns.levelsAt + level;
    const isName = level === columns.levels.length - 1;
    let row = top;
    for (const run of runsOf(named, (names, index) => (isName ? String(index) : names[level]!))) {
      const rows = repeatsLevels ? run.length : 1;
      for (let i = 0; i < rows; i++) draft.write(row + i, column, run[0]![level]!);
      if (!repeatsLevels) {
        draft.merge({ top: row, left: column, bottom: row + run.length - 1, right: column });
      }
      row += run.length;
    }
  });
}

/** A form of two levels has the first and the name, one of a single level the name alone. */
function levelNames(table: Table, row: TableRow): string[] {
  const { levels, weightsIn } = table.columns;
  const { level1, level2, name } = row.indicator;
  const first = weightsIn === 'level' ? `${level1}（${sectionWeight(table, row)}分）` : level1;
  const last = weightsIn === 'name' ? `${name}（${row.weight}分）` : name;
  return levels.length === 3 ? [first, level2, last] : levels.length === 2 ? [first, last] : [last];
}

function printSubtotal(
  draft: Draft,
  table: Table,
  section: readonly TableRow[],
  printed: readonly Figure[],
  chance: Chance,
): void {
  const { columns } = table;
  const row = draft.row({ [columns.levelsAt]: chance.pick(['小计', '分项小计', '小计得分']) });
  const weight = section.reduce((sum, each) => sum + each.weight, 0);
  const weights = columnOf(columns, 'weight');
  if (weights) draft.put(row, weights.left, weightCell(table.weightDress, weight));
  const { way, decimals } = draft.manner;
  const { text } = plainCell(sumOf(printed, way), decimals);
  draft.write(row, columnOf(columns, 'score')!.left, text);
}

/** Neighbours that have something in common, together. */
function runsOf<T>(items: readonly T[], common: (item: T, index: number) => string): T[][] {
  const runs: T[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const isSame = before !== undefined && common(before, index - 1) === common(item, index);
    if (isSame) runs.at(-1)!.push(item);
    else runs.push([item]);
  });
  return runs;
}
