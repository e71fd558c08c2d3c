import type { AlignedRow } from './align-row';
import type { ColumnMap } from './choose-columns';
import { isMeasured, ownLabel } from './execution-row';
import { footWord } from '../evidence/foot-label';
import type { RowKind } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
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
  const name = aligned.cells.get('name')!;
  const values = (['target', 'actual', 'weight', 'score'] as const).flatMap(
    (field) => aligned.cells.get(field) ?? [],
  );
  const filled = values.filter((cell) => !cell.blank && cell.kind !== 'sign' && !isTemplate(cell));
  // 年度绩效目标2 alone in its row stands over rows, wherever it begins
  if (filled.length === 0 && cells.length === 1 && aligned.shift !== 0) return 'heading';
  const isNobody = name.blank || PLACEHOLDER.test(name.label.full);
  if (filled.length === 0 && isNobody) {
    return cells.some((cell) => cell.wordy && cell !== name) ? 'heading' : 'placeholder';
  }
  if (isNobody && !name.blank && !isMeasured(aligned) && filled.every(isZero)) return 'placeholder';
  if (cells.some((cell) => footWord(cell) === 'subtotal') || isPartSum(cells)) return 'heading';
  if (name.blank && !isMeasured(aligned))
    return ownLabel(grid, aligned, columns) ? 'heading' : 'misfit';
  if (isJoined(grid, aligned) || isBreakdown(aligned)) return 'continuation';
  if (isFundSource(name)) return 'misfit';
  if (name.blank && filled.length < 2) return 'misfit';
  // a name without points, target and result among rows that have them: a caption, or the end of the name above
  const isCaption = name.kind === 'level' || (isWeighed && !ownLabel(grid, aligned, columns));
  if (filled.length === 0 && isCaption) return 'heading';
  if (filled.length === 0 && columns.get('name')!.confidence < 1) return 'misfit';
  return aligned.fit > -6 ? 'indicator' : 'misfit';
}

const PLACEHOLDER =
  /^(?:(?:三级)?指标\d*(?::[/\\—-]+)?|\(?\d+\)?[.、]?|[.…·。*×xX]+|[/\\—-]+|无|不涉及|不适用)$/;

/** 产出指标 in every column of its row but those of points: a heading whose merge was taken apart. */
function isSpreadLevel(cells: readonly GridCell[]): boolean {
  const words = cells.filter((cell) => cell.wordy);
  const figures = cells.filter((cell) => !cell.wordy);
  if (figures.length > 2 || figures.some(({ number }) => number === null)) return false;
  return words.length >= 3 && words[0]!.says.level && saysOneThing(words);
}

function saysOneThing([first, ...others]: readonly GridCell[]): boolean {
  return others.every((cell) => cell.label.full === first!.label.full);
}

/** 预算执行得分 | 10 | 9: figures behind a label that sums a part of the points up. */
function isPartSum(cells: readonly GridCell[]): boolean {
  const words = cells.filter((cell) => cell.wordy && cell.number === null);
  const isSum = words[0] === cells[0] && /得分(?:合计)?$/.test(words[0]?.label.bare ?? '');
  return isSum && words.length < cells.length && saysOneThing(words);
}

/** ≥XX次: the value of a template nobody filled. */
function isTemplate(cell: GridCell): boolean {
  return /[xX×*…]/.test(cell.cell.text) && TEMPLATE.test(cell.label.full);
}

const TEMPLATE = /^[≥≤><=]?(?:[xX×]{2,}|\*{2,}|…+)[^\d]{0,4}$/;

/** A row signed off with 无 throughout, its points printed as 0. */
function isZero({ number }: GridCell): boolean {
  return number === 0;
}

/** 其中：… without points of its own breaks the row above down: it is scored there. */
export function isBreakdown({ cells }: AlignedRow): boolean {
  const points = [cells.get('weight'), cells.get('score')].filter((cell) => cell !== undefined);
  const isBlank = points.length > 0 && points.every((cell) => cell.blank);
  return isBlank && /^其中/.test(cells.get('name')!.label.full);
}

/** 其中：财政拨款 is a row of the fund block wherever it was moved. */
function isFundSource({ label, cell }: GridCell): boolean {
  return /^其中/.test(label.full) && fundRowKind(cell.text) !== null;
}

/** Whether a row's 分值 is merged with that of a row above and its 得分 is too, or stands in that row alone: it is scored there. */
function isJoined(grid: Grid, { row, cells }: AlignedRow): boolean {
  const [weight, score] = [cells.get('weight'), cells.get('score')];
  const points = [weight, score].flatMap((cell) => cell ?? []);
  if (points.length === 0 || points.some((cell) => !cell.blank)) return false;
  if (points.every((cell) => cell.span.top < row)) return true;
  if (!weight || !score) return false;
  return weight.span.top < row && grid.at(weight.span.top, score.column).number !== null;
}
