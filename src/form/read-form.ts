import { classifyRow } from './classify-row';
import { chooseColumns, type ChosenColumns } from './choose-columns';
import { withExecutionRow } from './execution-row';
import { FUND_NAMES, INDICATOR_NAMES } from './fields';
import type { Field, Form, FundBlock, FundRow, Gap, Indicator } from './form';
import { type FundReading, unitOf } from './fund-reading';
import type { Band, Grid } from './grid';
import type { Block } from './place-row';
import { type Foot, readFoot, rowsAboveFoot } from './read-foot';
import { readFund } from './read-fund';
import { readGoals } from './read-goals';
import { gradeAmong, isMoneyUnit, readHead } from './read-head';
import { readRows, weightOf } from './read-rows';
import type { Territory } from './territory';
import { usedColumns } from './used-columns';

/** How many columns to the right of a form its grade may stand. */
const MARGIN = 4;

/** Reads the form that occupies a territory of the sheet. */
export function readForm(grid: Grid, territory: Territory): Form {
  const { headers, band, top, ceiling } = territory;
  const header = headers[0];
  const fund = readFund(grid, band, top, header.top - 1);
  const headEnd = lastOfHead(grid, band, fund?.top ?? header.top);
  const head = readHead(grid, band, { ceiling, top, last: headEnd });
  const right = Math.max(header.right, fund?.right ?? 0);
  const width: Band = { left: band.left, right: Math.min(band.right, right) };
  const wide: Band = { left: band.left, right: Math.min(band.right, right + MARGIN) };
  const chosen = headers.map((one) => chooseColumns(grid, one, territory.bottom));
  const blocks = blocksOf(grid, territory, chosen, width);
  const read = readRows(grid, blocks, head.year, fund !== null);
  const { indicators, rows, notes, foot: footRow, execution } = read;
  const columns = chosen[0]!;
  const last = chosen.at(-1)!.map;
  const foot = readFoot(grid, width, wide, footRow, territory.bottom, {
    weight: last.get('weight'),
    score: last.get('score'),
    weightSum: indicators.reduce((sum, one) => sum + weightOf(one), 0),
    used: blocks.at(-1)!.used,
  });
  const total = foot.total ?? headTotal(head.total);
  // Shanghai's districts print 绩效等级 between the fund block and the indicators
  const between = () => fund && gradeAmong(grid, band, fund.bottom + 1, header.top - 1);
  const grade = foot.grade ?? head.grade ?? between();
  return {
    snapshot: grid.sheet,
    area: {
      top: firstRow(territory, head.top),
      left: band.left,
      bottom: Math.max(foot.bottom, footRow - 1),
      right: width.right,
    },
    title: head.title,
    year: head.year,
    project: territory.listed?.project ?? head.project,
    department: head.department,
    unit: head.unit,
    fund: fund && withExecutionRow(withUnitAbove(grid, band, fund, head.top), execution),
    goals: readGoals(grid, band, top, header.top - 1),
    columns: columns.readings,
    indicators,
    rows,
    total,
    grade,
    remark: columns.map.has('reason') ? null : foot.remark,
    gaps: [
      ...fundGaps(fund, indicators, execution !== null, header.top, band.left),
      ...columns.gaps,
      ...columnGaps(columns, indicators, foot, header.top, band.left),
      ...footGaps(!!territory.listed, columns, total, foot.gradeLabel, grade, footRow, band.left),
    ],
    notes,
    unfilled: isUnfilled(indicators, fund?.fund.total ?? null),
  };
}

/** The fund block with the unit of its amounts, where only a line above it prints one. */
function withUnitAbove(
  grid: Grid,
  band: Band,
  { fund, top }: FundReading,
  first: number,
): FundBlock {
  if (fund.unit) return fund;
  const cells = grid.rowsBetween(first, top - 1).flatMap((row) => grid.filled(row, band));
  return { ...fund, unit: unitOf(cells.filter(isMoneyUnit)) };
}

/** The head ends above its next block, unless the two share a row: 项目名称 | … | 预算数 | 50. */
function lastOfHead(grid: Grid, band: Band, next: number): number {
  return classifyRow(grid.filled(next, band)) === 'project' ? next : next - 1;
}

/** The title and the header row of a list belong to its first project. */
function firstRow({ listed, headers }: Territory, top: number): number {
  return listed && listed.first > headers[0].bottom + 1 ? listed.first : top;
}

function blocksOf(
  grid: Grid,
  territory: Territory,
  chosen: readonly ChosenColumns[],
  width: Band,
): Block[] {
  return territory.headers.map((header, i) => {
    const first = territory.listed?.first ?? header.bottom + 1;
    const last = (territory.headers[i + 1]?.top ?? territory.bottom + 1) - 1;
    const headings = header.cells.map(({ cell }) => cell);
    const used = usedColumns(grid, rowsAboveFoot(grid, width, first, last), width, headings);
    return { columns: chosen[i]!.map, used, left: width.left, right: header.right, first, last };
  });
}

function headTotal(total: ReturnType<typeof readHead>['total']): Form['total'] {
  return total && { row: total.value.at.row, label: total.label, weight: null, score: total.value };
}

function missing(what: string, block: Gap['block'], row: number, column: number): Gap {
  return { kind: 'missing', what, block, near: { row, column } };
}

/** Where 预算执行率 is an indicator row, the fund block needs no weight, rate and score of its own. */
function fundGaps(
  fund: ReturnType<typeof readFund>,
  indicators: readonly Indicator[],
  hasExecutionRow: boolean,
  row: number,
  column: number,
): Gap[] {
  if (!fund) return [missing('项目资金', 'fund', row, column)];
  const isRow =
    hasExecutionRow || indicators.some((one) => /(?:预算|资金)执行率/.test(one.name.text));
  const { weight, rate, score } = FUND_NAMES;
  return fund.gaps.filter((gap) => !isRow || ![weight, rate, score].includes(gap.what));
}

function columnGaps(
  columns: ChosenColumns,
  indicators: readonly Indicator[],
  foot: Foot,
  row: number,
  column: number,
): Gap[] {
  const ambiguous = new Set(columns.gaps.map((gap) => gap.what));
  const wanted = ['target', 'actual', 'weight', 'score', 'reason'] as const;
  const printsPoints = indicators.some(
    (one) => one.namePoints ?? one.level1?.points ?? one.level2?.points,
  );
  return wanted
    .filter((field) => !columns.map.has(field) && !ambiguous.has(INDICATOR_NAMES[field]))
    .filter((field) => field !== 'weight' || !printsPoints)
    .filter((field) => field !== 'reason' || !foot.remark)
    .map((field) => missing(INDICATOR_NAMES[field], 'indicators', row, column));
}

/** A total is missed where rows are scored, unless they are one project of a list; a grade where its label is printed: the national form has none. */
function footGaps(
  listed: boolean,
  columns: ChosenColumns,
  total: Form['total'],
  gradeLabel: Field | null,
  grade: Form['grade'],
  row: number,
  column: number,
): Gap[] {
  const gaps: Gap[] = [];
  const scored = !listed && (columns.map.has('score') || total !== null);
  if (scored && !total?.score) gaps.push(missing('总分', 'foot', total?.row ?? row, column));
  if (gradeLabel && !grade)
    gaps.push({ kind: 'missing', what: gradeLabel.text, block: 'foot', near: gradeLabel.at });
  return gaps;
}

/** Targets without any result or score, or no indicator and no amount at all: published before it was filled in. */
function isUnfilled(indicators: readonly Indicator[], total: FundRow | null): boolean {
  const filled = (text: string | undefined): boolean => !!text && !/^[-—/]+$/.test(text);
  if (indicators.length === 0)
    return total !== null && !filled(total?.budget?.text ?? total?.initial?.text);
  const targets = indicators.some((one) => filled(one.target?.text));
  return targets && !indicators.some((one) => filled(one.actual?.text) || filled(one.score?.text));
}
