import { INDICATOR_NAMES, type IndicatorField } from '../fields';
import type { Guess } from '../form';
import type { CellKind } from '../evidence/cell-kind';
import type { Grid } from '../evidence/grid';
import {
  firstRowsUnder,
  type Header,
  type HeaderCell,
  isOfOtherTimes,
} from '../places/header-cells';
import { isSetApart, type ColumnClaim } from './column-claims';
import { unsettled } from '../evidence/guess';
import { unknownColumns } from './unknown-columns';

/**
 * The guess that a column read as a target or result only stands in for it: its header sets it apart from
 * another column (半年完成值, 实施期指标值), and one whose header nobody understands holds figures like it;
 * or that 部门评分 is another's than the unit's score. Undefined where it stands for itself.
 */
export function standInGuess(
  grid: Grid,
  header: Header,
  last: number,
  { field, header: chosen }: ColumnClaim,
): Guess | undefined {
  if (field === 'score' && OF_DEPARTMENT.test(chosen.cell.label.bare)) {
    return otherScorerGuess(grid, header, chosen);
  }
  if (!VALUES.has(field)) return undefined;
  const isOfLevel = field === 'weight' && OF_LEVEL.test(chosen.cell.label.bare);
  if (!isOfLevel && (field === 'weight' || !isSetApart(field, chosen))) return undefined;
  const rows = firstRowsUnder(grid, header, last);
  const own = figuresIn(grid, rows, chosen);
  const other = unknownColumns(grid, header, [header.left, header.right + 1]).find(
    (one) => !isOfOtherTimes(one.cell) && figuresIn(grid, rows, one) * 2 > own && own > 0,
  );
  return (
    other &&
    unsettled(
      `「${chosen.cell.label.full}」未必就是「${INDICATOR_NAMES[field]}」，旁边另有一列表头看不出是什么`,
    )
  );
}

/** 部门评分 where a 自评得分 stands further right in the row, beyond a blank column that parts it from the table. */
function otherScorerGuess(
  grid: Grid,
  { bottom, right }: Header,
  { cell: { label } }: HeaderCell,
): Guess | undefined {
  const beyond = grid.filled(bottom, { left: right + 1, right: Infinity });
  const own = beyond.find(({ says }) => says.indicator === 'score');
  return own && unsettled(`「${label.full}」未必是本单位的得分，右边另有「${own.label.full}」`);
}

/** The department may be the unit's own or the one above it. */
const OF_DEPARTMENT = /^(?!.*自评).*部门/;

/** 三级权重 may say how much of its group a row is. */
const OF_LEVEL = /^[一二三]级/;

const VALUES: ReadonlySet<IndicatorField> = new Set(['target', 'actual', 'weight']);

/** In how many rows a column holds a figure. */
function figuresIn(grid: Grid, rows: readonly number[], { left }: HeaderCell): number {
  return rows.filter((row) => FIGURES.has(grid.at(row, left).kind)).length;
}

const FIGURES: ReadonlySet<CellKind> = new Set(['number', 'measure', 'result']);
