import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import { columnOf, type ExtraColumn } from './columns';
import type { Draft } from './draft';
import { type Figure, plainCell, sumOf } from './figure';
import type { MainColumn } from './header-words';
import { BANDED_POINTS } from './print-fund';
import type { Table, TableRow } from './table';
import { points } from './way';

/** The indicator table: its header, and the rows of each first level with a subtotal where the form has them. */
export function printTable(draft: Draft, table: Table, chance: Chance): void {
  printHeader(draft, table);
  let number = 1;
  for (const section of runsOf(table.rows, ({ indicator }) => indicator.level1)) {
    const top = draft.nextRow;
    const printed = section.map((row) => printRow(draft, table, { row, number: number++ }, chance));
    printLevels(draft, table, section, top);
    if (table.hasSubtotals) printSubtotal(draft, table, section, printed, chance);
  }
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

function printRow(draft: Draft, table: Table, { row, number }: Numbered, chance: Chance): Figure {
  const { columns } = table;
  const at = draft.row();
  if (columns.numbersAt !== null) draft.write(at, columns.numbersAt, String(number));
  const place = { row: at, column: columnOf(columns, 'score')!.left };
  const score = draft.print(place, scoreOf(draft, table, row));
  for (const { kind, left, right } of columns.columns) {
    if (kind !== 'score') draft.write(at, left, TEXTS[kind]({ draft, table, row, chance }));
    draft.merge({ top: at, left, bottom: at, right });
  }
  return score;
}

function scoreOf(draft: Draft, { signs }: Table, row: TableRow): Omit<Figure, 'at'> {
  const { indicator, weight, isExecution } = row;
  // without a sign a row may be read as met, and points be taken off it for the reason beside it
  const isProvable = signs !== 'none' && isShort(draft, indicator);
  const admitted = isExecution ? BANDED_POINTS : [String(weight)];
  return {
    kind: 'score',
    under: (way) => points(weight, indicator.share(way), way).toString(),
    dressed: (value) => plainCell(value, draft.manner.decimals),
    ...(isProvable && { provable: { admitted } }),
  };
}

function isShort({ manner }: Draft, { share }: TableRow['indicator']): boolean {
  return lackOf(share(manner.way)).gt(0);
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
  Record<Exclude<MainColumn, 'score'> | ExtraColumn, (written: Written) => string>
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
  weight: ({ table, row }) => weightText(table, row.weight),
  reason({ draft, row: { indicator }, chance }) {
    if (!isShort(draft, indicator)) return chance.happens(20) ? '无' : '';
    return chance.pick(['受疫情影响，部分任务顺延，下一步加快进度。', '招标滞后，已督促整改。']);
  },
  指标性质: ({ row: { indicator } }) => (indicator.unit === '' ? '定性' : indicator.sign),
  计量单位: ({ row: { indicator } }) => indicator.unit,
  评分标准: ({ chance }) =>
    chance.pick(['按完成比例得分', '完成得满分，未完成按比例扣分', '达到目标值得满分']),
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
  复核得分({ draft, table, row, chance }) {
    const { dressed, under } = scoreOf(draft, table, row);
    return chance.happens(50) ? '' : dressed(under(draft.manner.way)).text;
  },
};

function percentText(share: Decimal): string {
  return share.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();
}

export function weightText({ hasPercentWeights }: Table, weight: number): string {
  return hasPercentWeights ? `${weight}%` : String(weight);
}

/** The names of the levels beside the rows of one first level, from a row on. */
function printLevels(draft: Draft, table: Table, section: readonly TableRow[], top: number): void {
  const { columns, repeatsLevels } = table;
  const named = section.map(({ indicator }) => levelNames(indicator, columns.levels.length));
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
function levelNames({ level1, level2, name }: TableRow['indicator'], count: number): string[] {
  return count === 3 ? [level1, level2, name] : count === 2 ? [level1, name] : [name];
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
  draft.write(row, columnOf(columns, 'weight')!.left, weightText(table, weight));
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
