import type { AlignedRow } from './align-row';
import type { ColumnMap } from './choose-columns';
import { isMeasured, ownLabel } from './execution-row';
import { isFundHeader } from '../evidence/classify-row';
import { footWord } from '../evidence/foot-label';
import type { HeaderCell } from '../places/header-cells';
import type { RowKind } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import { afterOperator } from '../../values';
import { fundRowKind } from '../words/fund-words';

/** What a row above the foot is. @param isWeighed whether every other row of the block prints points of its own */
export function rowKind(
  grid: Grid,
  aligned: AlignedRow,
  cells: readonly GridCell[],
  columns: ColumnMap,
  isWeighed: boolean,
): RowKind {
  if (isSpreadLevel(cells)) return 'heading';
  const name = aligned.cells.get('name');
  const filled = filledValues(aligned);
  // 年度绩效目标2 alone in its row stands over rows, wherever it begins
  if (filled.length === 0 && cells.length === 1 && aligned.shift !== 0) return 'heading';
  if (aligned.shift !== 0 && isFigureAlone(cells)) return 'misfit';
  const [only] = cells;
  if (only && cells.length === 1 && isCaption(only, columns)) return 'heading';
  const isNobody = name.blank || PLACEHOLDER.test(name.label.full);
  if (filled.length === 0 && isNobody) {
    return cells.some((cell) => cell.wordy && cell !== name) ? 'heading' : 'placeholder';
  }
  if (isNobody && !name.blank && !isMeasured(aligned) && filled.every(isZero)) return 'placeholder';
  if (hasSubtotal(cells) || isPartSum(cells)) return 'heading';
  if (name.blank && !isMeasured(aligned))
    return ownLabel(grid, aligned, columns) ? 'heading' : 'misfit';
  const isPart = PART_OF.test(name.label.full);
  if (isJoined(grid, aligned) || (isPart && isBreakdown(aligned))) return 'continuation';
  if (isPart && fundRowKind(name.label) !== null) return 'misfit';
  if (name.blank && filled.length < 2) return 'misfit';
  if (filled.length === 0) {
    // 原因 | a sentence over all columns, or 未达标原因 | 无: what heads the reasons names no row
    if (isCaption(name, columns) || cells.find(({ wordy }) => wordy)?.says.indicator === 'reason')
      return 'heading';
    // a name without points, target and result among rows that have them: a caption, or the end of the name above
    const isNoRow = name.kind === 'level' || (isWeighed && !ownLabel(grid, aligned, columns));
    if (isNoRow) return 'heading';
    if ((columns.get('name')?.confidence ?? 0) < 1) return 'misfit';
  }
  if (name.kind === 'level' && isGroup(aligned, columns)) return 'heading';
  // 预算数 | 60 | 执行数 | 54 below the indicators
  if (name.says.fund !== null && isFundHeader(cells)) return 'misfit';
  return aligned.fit > -6 ? 'indicator' : 'misfit';
}

/** Whether a row named by a level, where levels have no column of their own, holds the points of those below: 一、产出指标 | 50 | 48. */
function isGroup(aligned: AlignedRow, columns: ColumnMap): boolean {
  const isNamed = columns.get('name')?.word === 'name' && columns.has('target');
  const isOfLevels = columns.has('level1') || columns.has('level2');
  // 满意度 without either may be an indicator
  const isHeading = GROUP.test(aligned.cells.get('name').label.full);
  return isNamed && !isOfLevels && isHeading && !isMeasured(aligned);
}

const GROUP = /^\(?[一二三四五六七八九]\)?[、.]|指标/;

/** 其中：… breaks the row above down, 其中：财政拨款 is a row of the fund block wherever it was moved. */
const PART_OF = /^其中/;

const VALUES = ['target', 'actual', 'weight', 'score'] as const;

/** The values of a row that say something. */
function filledValues({ cells }: AlignedRow): GridCell[] {
  const filled: GridCell[] = [];
  for (const field of VALUES) {
    const cell = cells.get(field);
    if (!cell || cell.blank || cell.kind === 'sign') continue;
    if (!OPEN.test(cell.cell.text) || !isTemplate(cell)) filled.push(cell);
  }
  return filled;
}

function hasSubtotal(cells: readonly GridCell[]): boolean {
  for (const cell of cells) {
    if (cell.says.footing === 'subtotal' && footWord(cell) === 'subtotal') return true;
  }
  return false;
}

const PLACEHOLDER =
  /^(?:(?:三级)?指标\d*(?::[/\\—-]+)?|\(?\d+\)?[.、]?|[.…·。*×xX]+|[/\\—-]+|无|不涉及|不适用|\(?(?:可|请)?(?:根据|按|据)?(?:实际)?(?:情况|需要)?(?:可|请)?(?:自行|自主)?(?:添加|增加|增减|插入|续)(?:.{0,4}行|指标)\)?)$/;

/** 平均分 | 13.79: a label and one figure. Where it stands beside the columns nothing says that it is the points of a row. */
function isFigureAlone([label, figure, ...more]: readonly GridCell[]): boolean {
  return (
    more.length === 0 && label?.wordy === true && label.number === null && figure?.number != null
  );
}

/** Words merged over the columns of names and targets alike. */
function isCaption({ wordy, span }: GridCell, columns: ColumnMap): boolean {
  const [name, target] = [columns.get('name'), columns.get('target')];
  const isOver = (one: HeaderCell) => span.left <= one.left && span.right >= one.right;
  return wordy && !!name && !!target && isOver(name) && isOver(target);
}

/** 产出指标 in every column of its row but those of points: a heading whose merge was taken apart. */
function isSpreadLevel(cells: readonly GridCell[]): boolean {
  const words: GridCell[] = [];
  for (const cell of cells) {
    if (cell.wordy) words.push(cell);
    else if (cell.number === null) return false;
  }
  if (words.length < 3 || cells.length - words.length > 2) return false;
  return words[0]?.says.level === true && saysOneThing(words);
}

function saysOneThing([first, ...others]: readonly GridCell[]): boolean {
  return others.every((cell) => cell.label.full === first?.label.full);
}

/** 预算执行得分 | 10 | 9: figures behind a label that sums a part of the points up. */
function isPartSum(cells: readonly GridCell[]): boolean {
  const [first] = cells;
  if (!first?.wordy || first.number !== null || !/得分(?:合计)?$/.test(first.label.bare))
    return false;
  const words = cells.filter((cell) => cell.wordy && cell.number === null);
  return words.length < cells.length && saysOneThing(words);
}

/** ≥XX次, 不低于XX%: the value of a template nobody filled. */
function isTemplate({ label }: GridCell): boolean {
  return TEMPLATE.test(afterOperator(label.full));
}

const TEMPLATE = /^(?:[xX×]{2,}|\*{2,}|…+)[^\d]{0,4}$/;
/** What each of them has. */
const OPEN = /[xX×*…]/;

/** A row signed off with 无 throughout, its points printed as 0. */
function isZero({ number }: GridCell): boolean {
  return number === 0;
}

/** 其中：… without points of its own breaks the row above down: it is scored there. */
export function isBreakdown({ cells }: AlignedRow): boolean {
  return PART_OF.test(cells.get('name').label.full) && isUnscored(cells);
}

/** Whether neither points nor a score stand where its form has them. */
export function isUnscored(cells: AlignedRow['cells']): boolean {
  const [weight, score] = [cells.get('weight'), cells.get('score')];
  return (weight?.blank ?? true) && (score?.blank ?? true) && !!(weight ?? score);
}

/** Whether a row's 分值 is merged with that of a row above and its 得分 is too, or stands in that row alone: it is scored there. */
function isJoined(grid: Grid, { row, cells }: AlignedRow): boolean {
  const [weight, score] = [cells.get('weight'), cells.get('score')];
  if (weight?.blank === false || score?.blank === false) return false;
  const [top, scoreTop] = [weight?.span.top ?? row, score?.span.top ?? row];
  if (!weight || !score) return top < row || scoreTop < row;
  return top < row && (scoreTop < row || grid.at(top, score.column).number !== null);
}
