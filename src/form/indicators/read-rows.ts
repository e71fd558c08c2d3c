import { type AlignedRow, RowAligner, type RowHabits } from './align-row';
import { type ExecutionRow, isMeasured, readExecutionRow } from './execution-row';
import { isSumLabel } from '../evidence/foot-label';
import { isFootRow, isNote, isSumOfAll } from './foot-row';
import type { Guess, Indicator, OtherPoints, ReadingNote, RowKind, RowReading } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import { adjustsTarget, fallbackGuess } from './adjusted-target';
import { firstGuess, shiftGuess } from '../evidence/guess';
import { levelsAt, NO_LEVELS } from './levels';
import { isExtra, pointsHead } from './other-points';
import type { Block } from './place-plan';
import { isBreakdown, isUnscored, rowKind } from './row-kind';
import { slidScores } from './slid-scores';
import { toIndicator } from './to-indicator';

export interface RowsReading {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly RowReading[];
  readonly notes: readonly ReadingNote[];
  /** Points given or taken beside the indicators (加分项, 扣分项). */
  readonly extras: readonly OtherPoints[];
  /** The first row below the indicators, where total and grade are to be looked for. */
  readonly foot: number;
  /** A row like the total above the first indicator. */
  readonly totalAbove: number | null;
  /** A row that only gives the fund block its points. */
  readonly execution: ExecutionRow | null;
  /** The cells of each row by field, where the row was taken to have them. */
  readonly placed: ReadonlyMap<number, AlignedRow['cells']>;
}

/** Rows that fit no field in a row, after which the block is over. */
const MAX_MISFITS = 3;
/** How many rows are enough to learn a block's habits. */
const MAX_LEARNT = 200;

/** Reads the indicator rows of a form; `blocks` are its stretches in sheet order. */
export function readRows(
  grid: Grid,
  blocks: readonly [Block, ...Block[]],
  year: number | null,
  hasFund: boolean,
): RowsReading {
  const reader = new RowsReader(grid, year, hasFund, blocks[0].first);
  for (const block of blocks) if (reader.read(block) === 'foot') break;
  return reader;
}

/** What the other rows of a block say of one. */
interface Surroundings {
  /** Whether the row below is an indicator beyond doubt. */
  readonly goesOn: () => boolean;
  /** Whether every other row prints points of its own. */
  readonly isWeighed: boolean;
  /** Whether some row has an adjusted target. */
  readonly isAdjusted: boolean;
  /** Why one of its columns is a guess, or its cells may have slid; null where headers say what all of them hold. */
  readonly guessed: Guess | null;
}

/** What was read of a form's rows so far. */
class RowsReader implements RowsReading {
  readonly indicators: Indicator[] = [];
  readonly rows: RowReading[] = [];
  readonly notes: ReadingNote[] = [];
  readonly extras: OtherPoints[] = [];
  readonly placed = new Map<number, AlignedRow['cells']>();
  execution: ExecutionRow | null = null;
  totalAbove: number | null = null;
  #levels = NO_LEVELS;
  /** The last row that is scored by itself. */
  #scored: number | null = null;
  /** The last row that is a part of one above it. */
  #part: number | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly year: number | null,
    private readonly hasFund: boolean,
    public foot: number,
  ) {}

  /** Reads a block to its end, or to the foot of the form. */
  read(block: Block): 'foot' | 'end' {
    // an officer may have set aside the only column of names
    if (!block.columns.has('name')) return 'end';
    const rows = this.grid.rowsBetween(block.first, block.last);
    const aligner = new RowAligner(this.grid, block);
    let habits = aligner.habitsOf(rows.slice(0, MAX_LEARNT));
    const isAdjusted =
      !!block.columns.get('target')?.instead &&
      rows.some((row) => adjustsTarget(this.grid, row, block.columns));
    const guessed = firstGuess(block.columns.values());
    const slid = slidScores(this.grid, rows, block.otherScores);
    let misfits = 0;
    for (const [i, row] of rows.entries()) {
      const cells = this.grid.filled(row, block);
      if (cells.length === 0) continue;
      if (pointsHead(cells)) return 'end';
      const aligned = aligner.align(row, habits);
      const goesOn = () => this.#goesOn(block, rows, i + 1, aligner, habits);
      const around = {
        goesOn,
        isWeighed: habits.weighed === 1,
        isAdjusted,
        guessed: guessed ?? slid.get(row) ?? null,
      };
      const kind = this.#readRow(block, cells, aligned, around);
      if (kind === 'foot') return 'foot';
      if (kind !== 'ignored') habits = { ...habits, shiftAbove: aligned.shift };
      if (kind === 'indicator') misfits = 0;
      if (kind === 'misfit' && ++misfits > MAX_MISFITS) break;
    }
    return 'end';
  }

  #readRow(
    block: Block,
    cells: readonly GridCell[],
    aligned: AlignedRow,
    around: Surroundings,
  ): RowKind {
    const { row } = aligned;
    const label = labelOf(cells, aligned);
    const { corrections } = this.grid;
    const said = corrections.aboutRows ? corrections.row(row, label?.cell.text ?? '') : null;
    const kind = said ?? this.#kindOf(block, cells, aligned, around);
    this.rows.push(toReading(aligned, label, kind, said));
    this.placed.set(row, aligned.cells);
    if (kind === 'foot') this.foot = row;
    // 合计 in the column of a level is none itself
    else if (kind !== 'heading' || !label || !isSumLabel(label))
      this.#levels = levelsAt(this.grid, block, aligned, this.#levels);
    if (kind === 'indicator') {
      const indicator = toIndicator(this.grid, aligned, this.#levels, this.year);
      const guessed =
        around.guessed ??
        (around.isAdjusted ? fallbackGuess(this.grid, aligned, block.columns) : null) ??
        (aligned.shift === 0 ? null : shiftGuess(row, aligned.shift));
      this.indicators.push(guessed ? { ...indicator, guessed } : indicator);
      this.#scored = row;
      if (aligned.shift !== 0) this.notes.push(slidNote(row, aligned.shift));
    }
    if (kind === 'continuation') {
      this.notes.push({ row, text: joinedNote(row) });
      this.#addJoined(aligned);
    }
    if (kind === 'indicator' || kind === 'execution') this.foot = row + 1;
    return kind;
  }

  /** A row scored with one above it is an indicator, where it names and measures something itself. */
  #addJoined(aligned: AlignedRow): void {
    const { row, cells } = aligned;
    const name = cells.get('name');
    const above = this.#scored;
    if (above === null || name.blank || name.row !== row || !isMeasured(aligned)) return;
    const read = toIndicator(this.grid, aligned, this.#levels, this.year);
    const isPart = isBreakdown(aligned) || (this.#part === row - 1 && isUnscored(cells));
    if (isPart) this.#part = row;
    const kind = isPart ? 'breakdown' : 'shared';
    const scoredWith = { kind, row: above } as const;
    const guessed = aligned.shift === 0 ? null : shiftGuess(row, aligned.shift);
    const joined = { ...read, weight: null, score: null, scoredWith };
    this.indicators.push(guessed ? { ...joined, guessed } : joined);
  }

  /** Whether a row is the next part of what 其中 above it breaks down: no level, points or score of its own. */
  #breaksDownOn(block: Block, aligned: AlignedRow): boolean {
    const { level1, level2 } = levelsAt(this.grid, block, aligned, this.#levels);
    const isSameGroup =
      level1?.text === this.#levels.level1?.text && level2?.text === this.#levels.level2?.text;
    return isSameGroup && isUnscored(aligned.cells);
  }

  #extraAt(block: Block, row: number): OtherPoints[] {
    const header = block.columns.get('score');
    if (!header) return [];
    const cell = this.grid.shownInRow(row, header.left);
    const label = this.grid.filled(row, block).find(({ wordy }) => wordy);
    const isDeduction = !!label && /^[扣减]/.test(label.label.bare);
    const isUnclear = isDeduction && (cell.number ?? 0) > 0;
    return [{ row, weight: null, score: cell.field, ...(isUnclear && { unclear: true }) }];
  }

  /** Whether the row below is an indicator beyond doubt, so that the one above it cannot be the foot. */
  #goesOn(
    block: Block,
    rows: readonly number[],
    next: number,
    aligner: RowAligner,
    habits: RowHabits,
  ): boolean {
    const cellsOf = (row: number) => this.grid.filled(row, block);
    const isPassed = (one: readonly GridCell[]) => one.length === 0 || isCaption(one);
    let i = next;
    let row = rows[i];
    while (row !== undefined && isPassed(cellsOf(row))) row = rows[++i];
    if (row === undefined) return false;
    const straight = aligner.straight(row, habits);
    if (!isWhole(straight) || aligner.align(row, habits).shift !== 0) return false;
    return !isFootRow(cellsOf(row), straight, this.indicators);
  }

  #kindOf(
    block: Block,
    cells: readonly GridCell[],
    aligned: AlignedRow,
    around: Surroundings,
  ): RowKind {
    // 合计 of one group, where the next row is an indicator again
    if (isFootRow(cells, aligned, this.indicators)) {
      if (!around.goesOn()) return 'foot';
      if (this.indicators.length === 0) this.totalAbove ??= aligned.row;
      return 'heading';
    }
    if (isSumOfAll(aligned, this.indicators) && !around.goesOn()) return 'foot';
    if (isExtra(cells)) {
      this.extras.push(...this.#extraAt(block, aligned.row));
      return 'heading';
    }
    const pays = this.hasFund ? readExecutionRow(this.grid, aligned, block.columns) : null;
    if (!pays) {
      const kind = rowKind(this.grid, aligned, cells, block.columns, around.isWeighed);
      const isBelowPart = kind === 'indicator' && this.#part === aligned.row - 1;
      return isBelowPart && this.#breaksDownOn(block, aligned) ? 'continuation' : kind;
    }
    this.execution ??= pays;
    return 'execution';
  }
}

/** 二、效益指标（30分） or （以下为效益类指标） alone in its row. */
function isCaption([only, ...others]: readonly GridCell[]): boolean {
  if (!only || others.length > 0) return false;
  return only.says.level || isNote(only) || CAPTION.test(only.label.full);
}

/** In brackets, or of indicators; a title alone may begin another table. */
const CAPTION = /^\(.*\)$|指标$/;

/** Whether a row under its headers has all that makes an indicator: a name, a value where the block has targets, and points. */
function isWhole({ cells, fit }: AlignedRow): boolean {
  const isMeasured = cells.get('target')?.blank !== true;
  // without a column of points they stand behind names or levels
  const isDone = !cells.has('weight') && cells.get('actual')?.blank === false;
  const name = cells.get('name');
  const points = cells.get('weight')?.number ?? cells.get('score')?.number ?? name.label.points;
  const isWeighed = cells.get('weight')?.wordy !== true;
  return fit > 0 && name.wordy && isMeasured && isWeighed && (points !== null || isDone);
}

function joinedNote(row: number): string {
  return `第${row + 1}行与上一行合并计分，没有单独的分值和得分`;
}

/** What names a row: its name where that is words, else its first words, else the …… of a template. */
function labelOf(cells: readonly GridCell[], aligned: AlignedRow): GridCell | null {
  const name = aligned.cells.get('name');
  if (name.wordy) return name;
  return cells.find((cell) => cell.wordy) ?? (name.kind === 'sign' ? name : null);
}

function toReading(
  { row, shift }: AlignedRow,
  label: GridCell | null,
  kind: RowKind,
  said: RowKind | null,
): RowReading {
  return { row, label: label && label.field, kind, shift, corrected: said !== null };
}

function slidNote(row: number, shift: number): ReadingNote {
  return { row, text: `${shiftGuess(row, shift).clause}，已按内容对应` };
}
