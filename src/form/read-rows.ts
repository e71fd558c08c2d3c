import { type AlignedRow, RowAligner } from './align-row';
import type { Block } from './place-row';
import type { ColumnMap } from './choose-columns';
import type { Indicator, ReadingNote, RowKind, RowReading } from './form';
import { fieldOf, type Grid, type GridCell } from './grid';
import { type Levels, levelsAt, NO_LEVELS } from './levels';
import { actualField, targetField, type ValueContext } from './value-fields';
import { type ExecutionRow, isMeasured, ownLabel, readExecutionRow } from './execution-row';
import { footWord } from './foot-label';
import { isGrade } from './words/foot-words';

export interface RowsReading {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly RowReading[];
  readonly notes: readonly ReadingNote[];
  /** The first row below the indicators, where total and grade are to be looked for. */
  readonly foot: number;
  /** A row that only gives the fund block its points. */
  readonly execution: ExecutionRow | null;
}

/** Rows that fit no field in a row, after which the block is over. */
const MAX_MISFITS = 3;
/** How many rows are enough to learn a block's habits. */
const MAX_LEARNT = 200;

/** Reads the indicator rows of a form; `blocks` are its stretches in sheet order. */
export function readRows(
  grid: Grid,
  blocks: readonly Block[],
  year: number | null,
  hasFund: boolean,
): RowsReading {
  const indicators: Indicator[] = [];
  const readings: RowReading[] = [];
  const notes: ReadingNote[] = [];
  let levels = NO_LEVELS;
  let foot = blocks[0]!.first;
  let execution: ExecutionRow | null = null;
  for (const block of blocks) {
    const rows = grid.rowsBetween(block.first, block.last);
    const aligner = new RowAligner(grid, block);
    let habits = aligner.habitsOf(rows.slice(0, MAX_LEARNT));
    let misfits = 0;
    for (const row of rows) {
      const cells = grid.filled(row, block);
      if (cells.length === 0) continue;
      const aligned = aligner.align(row, habits);
      const label = labelOf(cells, aligned);
      const said = grid.corrections.row(row, () => label?.cell.text ?? '');
      const read = (kind: RowKind): void =>
        void readings.push(toReading(aligned, label, kind, said));
      if (said ? said === 'foot' : isFoot(cells, aligned, indicators)) {
        read('foot');
        return { indicators, rows: readings, notes, foot: row, execution };
      }
      if (said !== 'ignored') habits = { ...habits, shiftAbove: aligned.shift };
      levels = levelsAt(grid, row, block, aligned.shift, aligned.cells.get('name'), levels);
      const pays = said || !hasFund ? null : readExecutionRow(grid, aligned, block.columns);
      if (pays) {
        execution ??= pays;
        read('execution');
        foot = row + 1;
        continue;
      }
      const kind = said ?? rowKind(grid, aligned, cells, block.columns);
      read(kind);
      if (kind === 'indicator') {
        indicators.push(toIndicator(grid, aligned, row, levels, year));
        notes.push(...noteOf(row, aligned));
        foot = row + 1;
        misfits = 0;
      } else if (kind === 'continuation') {
        notes.push({ row, text: `第${row + 1}行与上一行合并计分，没有单独的分值和得分` });
      } else if (kind === 'misfit' && ++misfits > MAX_MISFITS) break;
    }
  }
  return { indicators, rows: readings, notes, foot, execution };
}

/** What names a row: its name where that is words, else its first words. */
function labelOf(cells: readonly GridCell[], aligned: AlignedRow): GridCell | null {
  const name = aligned.cells.get('name');
  return name?.wordy ? name : (cells.find((cell) => cell.wordy) ?? null);
}

function toReading(
  { row, shift }: AlignedRow,
  label: GridCell | null,
  kind: RowKind,
  said: RowKind | null,
): RowReading {
  return { row, label: label && fieldOf(label), kind, shift, corrected: said !== null };
}

function toIndicator(
  grid: Grid,
  aligned: AlignedRow,
  row: number,
  levels: Levels,
  year: number | null,
): Indicator {
  const { cells } = aligned;
  const optional = (cell: GridCell | undefined) => (cell ? fieldOf(cell) : null);
  const name = fieldOf(cells.get('name')!);
  const context: ValueContext = {
    grid,
    year,
    name: name.text,
    operator: cells.get('operator'),
    unit: cells.get('target-unit'),
  };
  const target = cells.get('target');
  const actual = cells.get('actual');
  const measured = target ? targetField(target, context) : null;
  return {
    row,
    ...levels,
    name,
    ...namePoints(cells),
    target: measured,
    actual: actual ? actualField(actual, context, measured) : null,
    weight: optional(cells.get('weight')),
    score: optional(cells.get('score')),
    reason: optional(cells.get('reason')),
    shift: aligned.shift,
  };
}

function namePoints(cells: AlignedRow['cells']): { namePoints?: string } {
  const points = cells.has('weight') ? null : cells.get('name')!.label.points;
  return points === null ? {} : { namePoints: points };
}

function noteOf(row: number, { shift }: AlignedRow): ReadingNote[] {
  if (shift === 0) return [];
  const side = shift < 0 ? '左' : '右';
  return [{ row, text: `第${row + 1}行各格比表头偏${side}${Math.abs(shift)}列，已按内容对应` }];
}

/** Whether a row ends the block: a total, a grade or a closing remark, labelled or not. */
function isFoot(
  cells: readonly GridCell[],
  aligned: AlignedRow,
  indicators: readonly Indicator[],
): boolean {
  const first = cells.find((cell) => cell.wordy || cell.kind === 'sign');
  const label = first ? footWord(first) : null;
  if (label === 'subtotal') return false;
  if (label) return !isNamedApart(aligned, first!);
  if (cells.length === 1 && isGrade(cells[0]!.cell.text)) return indicators.length > 0;
  if (indicators.length === 0 || !isFiguresOnly(cells, aligned)) return false;
  const numbers = cells.flatMap((cell) => cell.number ?? []);
  const sum = indicators.reduce((total, one) => total + weightOf(one), 0);
  return numbers.length <= 3 && (numbers[0] === 100 || (sum > 0 && numbers[0]! >= sum - 0.001));
}

/** Whether a row holds figures alone, or figures in the weight and score columns behind a label nobody knows. */
function isFiguresOnly(cells: readonly GridCell[], { cells: fields }: AlignedRow): boolean {
  const others = cells.filter(
    ({ kind, number }) => kind !== 'sign' && kind !== 'error' && number === null,
  );
  if (others.length === 0) return true;
  const unnamed = (['name', 'target', 'actual'] as const).every(
    (field) => fields.get(field)?.blank ?? true,
  );
  return unnamed && fields.has('weight') && others.every((cell) => cell.wordy);
}

/** Whether a row that begins like a foot row is an indicator all the same: another cell names it and a target follows. */
function isNamedApart({ cells }: AlignedRow, first: GridCell): boolean {
  const name = cells.get('name')!;
  const target = cells.get('target') ?? cells.get('actual');
  const isName = name.wordy && name.column !== first.column && footWord(name) === null;
  return isName && !!target && !target.blank;
}

/** The weight of an indicator for judging places; 0 where none is printed. */
export function weightOf(indicator: Indicator): number {
  const number = Number(indicator.weight?.text.replace(/分$/, '') ?? 0);
  return Number.isFinite(number) ? number : 0;
}

const PLACEHOLDER =
  /^(?:(?:三级)?指标\d*(?::[/\\—-]+)?|\(?\d+\)?[.、]?|[.…·。*×xX]+|[/\\—-]+|无|不涉及|不适用)$/;

/** ≥XX次: the value of a template nobody filled. */
function isTemplate(cell: GridCell): boolean {
  return /[xX×*…]/.test(cell.cell.text) && TEMPLATE.test(cell.label.full);
}

const TEMPLATE = /^[≥≤><=]?(?:[xX×]{2,}|\*{2,}|…+)[^\d]{0,4}$/;

function rowKind(
  grid: Grid,
  aligned: AlignedRow,
  cells: readonly GridCell[],
  columns: ColumnMap,
): RowKind {
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
  if (cells.some((cell) => footWord(cell) === 'subtotal')) return 'heading';
  if (name.blank && !isMeasured(aligned))
    return ownLabel(grid, aligned, columns) ? 'heading' : 'misfit';
  if (isJoined(grid, aligned) || isBreakdown(aligned)) return 'continuation';
  if (name.blank && filled.length < 2) return 'misfit';
  if (filled.length === 0 && name.kind === 'level') return 'heading';
  if (filled.length === 0 && columns.get('name')!.confidence < 1) return 'misfit';
  return aligned.fit > -6 ? 'indicator' : 'misfit';
}

/** A row signed off with 无 throughout, its points printed as 0. */
function isZero({ number }: GridCell): boolean {
  return number === 0;
}

/** 其中：… without points of its own breaks the row above down: it is scored there. */
function isBreakdown({ cells }: AlignedRow): boolean {
  const isBlank = (field: 'weight' | 'score') => cells.get(field)?.blank === true;
  return /^其中/.test(cells.get('name')!.label.full) && isBlank('weight') && isBlank('score');
}

/** Whether weight and score of a row are merged with those of the row above: it is scored there. */
function isJoined(grid: Grid, { row, cells }: AlignedRow): boolean {
  const scored = (['weight', 'score'] as const).flatMap((field) => cells.get(field) ?? []);
  return (
    scored.length > 0 &&
    scored.every((cell) => cell.blank && (grid.sheet.mergeAt(cell.at)?.top ?? row) < row)
  );
}
