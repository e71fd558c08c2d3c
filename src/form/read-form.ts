import type { Block } from './align-row';
import { chooseColumns, type ChosenColumns, FIELD_NAMES } from './choose-columns';
import type { Form, Gap, Indicator } from './form';
import type { Band, Grid } from './grid';
import { readFoot } from './read-foot';
import { readFund } from './read-fund';
import { readGoals } from './read-goals';
import { readHead } from './read-head';
import { readRows } from './read-rows';
import type { Territory } from './territory';

/** Reads the form that occupies a territory of the sheet. */
export function readForm(grid: Grid, territory: Territory): Form {
  const { headers, band, top, ceiling } = territory;
  const header = headers[0];
  const fund = readFund(grid, band, top, header.top - 1);
  const headEnd = (fund?.top ?? header.top) - 1;
  const head = readHead(grid, band, { ceiling, top, last: headEnd });
  const right = Math.max(header.right, fund?.right ?? 0);
  const width: Band = { left: band.left, right: Math.min(band.right, right) };
  const chosen = headers.map((one) => chooseColumns(one));
  const blocks = blocksOf(territory, chosen, width);
  const { indicators, notes, foot: footRow } = readRows(grid, blocks, head.year);
  const columns = chosen[0]!;
  const last = chosen.at(-1)!.map;
  const foot = readFoot(grid, width, footRow, territory.bottom, {
    weight: last.get('weight'),
    score: last.get('score'),
  });
  const total = foot.total ?? headTotal(head.total);
  const grade = foot.grade ?? head.grade;
  return {
    snapshot: grid.sheet,
    area: {
      top: head.top,
      left: band.left,
      bottom: Math.max(foot.bottom, footRow - 1),
      right: width.right,
    },
    title: head.title,
    year: head.year,
    project: head.project,
    department: head.department,
    unit: head.unit,
    fund: fund?.fund ?? null,
    goals: readGoals(grid, band, (fund?.bottom ?? top) + 1, header.top - 1),
    columns: columns.readings,
    indicators,
    total,
    grade,
    remark: columns.map.has('reason') ? null : foot.remark,
    gaps: [
      ...(fund?.gaps ?? [missing('项目资金', 'fund', header.top, band.left)]),
      ...columns.gaps,
      ...columnGaps(columns, indicators, header.top, band.left),
      ...footGaps(total, grade, footRow, band.left),
    ],
    notes,
    unfilled: isUnfilled(indicators),
  };
}

function blocksOf(territory: Territory, chosen: readonly ChosenColumns[], width: Band): Block[] {
  return territory.headers.map((header, i) => ({
    columns: chosen[i]!.map,
    left: width.left,
    right: header.right,
    first: header.bottom + 1,
    last: (territory.headers[i + 1]?.top ?? territory.bottom + 1) - 1,
  }));
}

function headTotal(total: ReturnType<typeof readHead>['total']): Form['total'] {
  return total && { row: total.value.at.row, label: total.label, weight: null, score: total.value };
}

function missing(what: string, block: Gap['block'], row: number, column: number): Gap {
  return { kind: 'missing', what, block, near: { row, column } };
}

function columnGaps(
  columns: ChosenColumns,
  indicators: readonly Indicator[],
  row: number,
  column: number,
): Gap[] {
  const ambiguous = new Set(columns.gaps.map((gap) => gap.what));
  const wanted = ['target', 'actual', 'weight', 'score', 'reason'] as const;
  const byHeading = indicators.some((one) => one.level1?.points ?? one.level2?.points ?? null);
  return wanted
    .filter((field) => !columns.map.has(field) && !ambiguous.has(FIELD_NAMES[field]))
    .filter((field) => field !== 'weight' || !byHeading)
    .map((field) => missing(FIELD_NAMES[field], 'indicators', row, column));
}

function footGaps(total: Form['total'], grade: Form['grade'], row: number, column: number): Gap[] {
  const gaps: Gap[] = [];
  if (!total?.score) gaps.push(missing('总分', 'foot', total?.row ?? row, column));
  if (!grade) gaps.push(missing('评分等级', 'foot', row, column));
  return gaps;
}

/** Targets without any result or score: published before it was filled in. */
function isUnfilled(indicators: readonly Indicator[]): boolean {
  const filled = (text: string | undefined): boolean => !!text && !/^[-—/]+$/.test(text);
  const targets = indicators.some((one) => filled(one.target?.text));
  return targets && !indicators.some((one) => filled(one.actual?.text) || filled(one.score?.text));
}
