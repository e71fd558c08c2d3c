import { INDICATOR_FIELDS, INDICATOR_NAMES, type IndicatorField } from '../fields';
import type { ColumnReading, Gap, IndicatorColumn } from '../form';
import { firstRowsUnder, type Header, type HeaderCell } from '../places/header-cells';
import { AS_CORRECTED, headerWords } from '../evidence/header-evidence';
import { fieldOf, type Grid, type GridCell } from '../evidence/grid';
import { nameFromLevels, withLevels } from './level-columns';
import { addUnheaded } from './unheaded-columns';
import type { IndicatorWord } from '../words/word-kinds';

/** The columns of an indicator block: where each field stands. */
export type ColumnMap = ReadonlyMap<IndicatorField, HeaderCell>;

export interface ChosenColumns {
  readonly map: ColumnMap;
  /** Columns of points that are no score of the unit: what was deducted, what a reviewer gave. */
  readonly otherScores: readonly HeaderCell[];
  readonly readings: readonly ColumnReading[];
  readonly gaps: readonly Gap[];
}

/** Decides which header cell stands for which field; two that could both be are a gap, not a guess. */
export function chooseColumns(grid: Grid, found: Header, last: number): ChosenColumns {
  const header = withLevels(grid, corrected(grid, found), last);
  const map = new Map<IndicatorField, HeaderCell>();
  const gaps: Gap[] = [];
  const rivals = new Map<GridCell, IndicatorField>();
  for (const field of INDICATOR_FIELDS) {
    const candidates = candidatesFor(header, field);
    const best =
      prefer(field, candidates) ?? guessed(field, theFilledOne(grid, header, last, candidates));
    if (best) map.set(field, field === 'target' ? withFirstTarget(best, candidates) : best);
    else if (candidates.length > 0) {
      gaps.push(ambiguous(field, candidates));
      candidates.forEach((cell) => rivals.set(cell.cell, field));
    }
  }
  addUnheaded(grid, header, last, map);
  if (!map.has('name')) nameFromLevels(map);
  if (!map.has('name')) nameFromRivals(header, map);
  const otherScores = header.cells.filter(({ word }) => word && OTHER_SCORES.has(word));
  return { map, otherScores, gaps, readings: readingsOf(grid, header, map, rivals) };
}

/** Of several columns that could name the indicators, and nothing else that does, the first, as a guess. */
function nameFromRivals(header: Header, map: Map<IndicatorField, HeaderCell>): void {
  const first = candidatesFor(header, 'name')[0] ?? null;
  const name = guessed('name', first);
  if (name) map.set('name', name);
}

/** A target holds until it is adjusted: beside a column of adjusted ones the other says what was set first. */
function withFirstTarget(chosen: HeaderCell, candidates: readonly HeaderCell[]): HeaderCell {
  const others = candidates.filter(({ cell }) => cell !== chosen.cell);
  const [first] = others;
  const isAdjusted = PREFERRED.target!.test(chosen.cell.label.bare);
  return isAdjusted && first && others.length === 1 ? { ...chosen, instead: first } : chosen;
}

/** Of two headers for one field the column that holds something, which no word of theirs tells. */
function guessed(field: IndicatorField, cell: HeaderCell | null): HeaderCell | null {
  return (
    cell && {
      ...cell,
      guessed: `不止一列的表头像「${INDICATOR_NAMES[field]}」，这里取其中一列`,
    }
  );
}

const OTHER_SCORES: ReadonlySet<IndicatorWord> = new Set(['deduction', 'other-score']);

/** The header as the officer corrected it: a column said to be a field takes it from all others. */
function corrected(grid: Grid, header: Header): Header {
  const said = (cell: HeaderCell): IndicatorColumn | null =>
    grid.corrections.indicator(cell.left, cell.cell.label.full);
  const within = grid.corrections
    .placed('indicators')
    .filter((column) => column >= header.left && column <= header.right + 1);
  const unheaded = within.filter((column) => !header.cells.some((cell) => cell.left === column));
  const added = unheaded.map((column): HeaderCell => {
    const cell = grid.at(header.bottom, column);
    return { cell, left: column, right: column, word: null, confidence: 0 };
  });
  const cells = [...header.cells, ...added].sort((a, b) => a.left - b.left);
  const taken = new Set(cells.map(said).filter((field) => field && field !== 'ignored'));
  const reworded = cells.map((cell): HeaderCell => {
    const field = said(cell);
    if (field) return { ...cell, word: field === 'ignored' ? null : field, confidence: 1 };
    const word = cell.word === 'adjusted-target' ? 'target' : cell.word;
    return word && taken.has(word as IndicatorColumn) ? { ...cell, word: null } : cell;
  });
  return { ...header, cells: reworded };
}

function candidatesFor(header: Header, field: IndicatorField): HeaderCell[] {
  const words: (IndicatorWord | null)[] =
    field === 'target' ? ['target', 'adjusted-target'] : [field];
  const named = header.cells.filter((cell) => words.includes(cell.word));
  const isLevel = field === 'level1' || field === 'level2';
  const all = isLevel ? named : ofTheIndicator(header, named);
  const sure = all.filter((cell) => cell.confidence === 1);
  return sure.length > 0 ? sure : all;
}

/** 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: what stands left of the indicator belongs to its levels. */
function ofTheIndicator(header: Header, candidates: HeaderCell[]): HeaderCell[] {
  const name = header.cells.find((cell) => cell.word === 'name');
  const behind = name ? candidates.filter((cell) => cell.left >= name.left) : [];
  return behind.length > 0 ? behind : candidates;
}

/** The one candidate that counts, or null when two would do equally well. */
function prefer(field: IndicatorField, candidates: readonly HeaderCell[]): HeaderCell | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const preferred = candidates.filter((cell) => PREFERRED[field]?.test(cell.cell.label.bare));
  if (preferred.length === 1) return preferred[0]!;
  const latest = latestOf(candidates);
  if (latest) return latest;
  const avoided = AVOIDED[field];
  const rest = avoided ? candidates.filter((c) => !avoided.test(c.cell.label.bare)) : candidates;
  if (rest.length === 1) return rest[0]!;
  return field === 'reason' || field === 'method' ? (rest[0] ?? candidates[0]!) : null;
}

/** Where all candidates print a year, as 2023年完成值 and 2024年完成值, the one of the last year. */
function latestOf(candidates: readonly HeaderCell[]): HeaderCell | null {
  const years = candidates.map(({ cell }) => Number(/^(20\d\d)年/.exec(cell.label.full)?.[1]));
  const last = Math.max(...years);
  const ofLast = candidates.filter((_, i) => years[i] === last);
  return ofLast.length === 1 ? ofLast[0]! : null;
}

/** Of several possible columns the only one that holds anything. */
function theFilledOne(
  grid: Grid,
  header: Header,
  last: number,
  candidates: readonly HeaderCell[],
): HeaderCell | null {
  const rows = firstRowsUnder(grid, header, last);
  const filled = candidates.filter(({ left, right }) =>
    rows.some((row) => grid.filled(row, { left, right }).some((cell) => cell.kind !== 'sign')),
  );
  return filled.length === 1 ? filled[0]! : null;
}

const PREFERRED: Partial<Record<IndicatorField, RegExp>> = {
  target: /^调整/,
  score: /^(?:(?:单位)?自评|加权)/,
  name: /三级/,
  method: /[评计打扣]分/,
  reason: /偏差|未完成/,
};

const AVOIDED: Partial<Record<IndicatorField, RegExp>> = {
  target: /年初|批复|标准|^总|总体|中期|实施期/,
  reason: /^(?:备注|说明)$/,
  actual: /情况/,
  weight: /^权重/,
  name: /^(?:指标内容|考核指标|评价指标)$/,
  operator: /方向/,
};

function ambiguous(field: IndicatorField, candidates: readonly HeaderCell[]): Gap {
  return {
    kind: 'ambiguous',
    what: INDICATOR_NAMES[field],
    block: 'indicators',
    near: candidates[0]!.cell.at,
  };
}

function readingsOf(
  grid: Grid,
  header: Header,
  map: ReadonlyMap<IndicatorField, HeaderCell>,
  rivals: ReadonlyMap<GridCell, IndicatorField>,
): ColumnReading[] {
  return header.cells.map((cell) => {
    const chosen = [...map].find(([, at]) => at.cell === cell.cell);
    const rival = rivals.get(cell.cell);
    const said = grid.corrections.indicator(cell.left, cell.cell.label.full);
    const where = headerWords(cell.cell);
    const idle = rival
      ? `${where}与另一列都像「${INDICATOR_NAMES[rival]}」，请指定`
      : `${where}不参与核验`;
    return {
      column: cell.left,
      field: chosen?.[0] ?? 'ignored',
      header: cell.cell.blank ? null : fieldOf(cell.cell),
      confidence: chosen ? chosen[1].confidence : cell.word && !rival ? 1 : 0.5,
      evidence: said ? AS_CORRECTED : chosen ? `依据${chosen[1].word ? where : '本列内容'}` : idle,
      corrected: said !== null,
      ...(chosen?.[1].guessed && { guessed: chosen[1].guessed }),
    };
  });
}
