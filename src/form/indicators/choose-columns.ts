import { assign, SETTLED } from '../assign';
import { type ColumnClaim, isAdjusted, labelClaims, lastLevels } from './column-claims';
import { contentClaims } from './content-claims';
import { INDICATOR_FIELDS, INDICATOR_NAMES, type IndicatorField } from '../fields';
import type { ColumnReading, Gap } from '../form';
import type { Header, HeaderCell } from '../places/header-cells';
import { AS_CORRECTED, headerWords } from '../evidence/header-evidence';
import { type Grid } from '../evidence/grid';
import { periodGuess } from './periods';
import { standInGuess } from './stand-in';
import { unsettled } from '../evidence/guess';
import type { IndicatorWord } from '../words/word-kinds';

/** The columns of an indicator block: where each field stands. */
export type ColumnMap = ReadonlyMap<IndicatorField, HeaderCell>;

export interface ChosenColumns {
  readonly map: ColumnMap;
  /** Columns of points that are no score of the unit: what was deducted, what a reviewer gave, what the unit's own score was chosen before. */
  readonly otherScores: readonly HeaderCell[];
  readonly readings: readonly ColumnReading[];
  readonly gaps: readonly Gap[];
}

/** Decides which column holds which field, by all that speaks for it; two that could both be are a gap, not a guess. */
export function chooseColumns(grid: Grid, found: Header, last: number): ChosenColumns {
  const header = withPlaced(grid, found);
  const claims = columnClaims(grid, header, last);
  const chosen = assign(claims);
  const map = new Map<IndicatorField, HeaderCell>();
  const rivals = new Map<IndicatorField, readonly ColumnClaim[]>();
  const withDoubt = (claim: ColumnClaim): ColumnClaim => {
    const guessed = claim.guessed ?? standInGuess(grid, header, last, claim);
    return guessed ? { ...claim, guessed } : claim;
  };
  for (const field of INDICATOR_FIELDS) {
    const best = chosen.best.get(field);
    if (!best) continue;
    const distance = chosen.distanceOf(field);
    if (distance === 0) rivals.set(field, rivalsOf(claims, best));
    if (distance > 0 || field === 'name') map.set(field, readAs(claims, withDoubt(best), distance));
  }
  const target = map.get('target');
  const ofOther = periodGuess(target, map.get('actual'));
  if (target && ofOther) map.set('target', { ...target, guessed: target.guessed ?? ofOther });
  const score = map.get('score');
  const otherScores = header.cells.filter(({ cell, word }) => {
    const isRival = word === 'score' && score !== undefined && cell !== score.cell;
    return isRival || (word && OTHER_SCORES.has(word));
  });
  return {
    map,
    otherScores: otherScores.filter(
      ({ cell, left }) => !grid.corrections.indicator(left, cell.label.full),
    ),
    gaps: [...rivals].flatMap(([field, [first]]) => (first ? [ambiguous(field, first)] : [])),
    readings: readingsOf(grid, header, map, rivals),
  };
}

/** All that speaks for the columns of a header: what an officer said of them, their words, what they hold. */
export function columnClaims(grid: Grid, header: Header, last: number): ColumnClaim[] {
  const told = labelClaims(grid, header, last);
  return [...told, ...contentClaims(grid, header, last, told), ...lastLevels(told)];
}

const OTHER_SCORES: ReadonlySet<IndicatorWord> = new Set(['deduction', 'other-score']);

/** The header with the columns that an officer named by their place and that have no header of their own. */
function withPlaced(grid: Grid, header: Header): Header {
  const added = grid.corrections
    .placed('indicators')
    .filter((column) => column >= header.left && column <= header.right + 1)
    .filter((column) => !header.cells.some((cell) => cell.left === column))
    .map((column): HeaderCell => {
      const cell = grid.at(header.bottom, column);
      return { cell, left: column, right: column, word: null, confidence: 0 };
    });
  if (added.length === 0) return header;
  return { ...header, cells: [...header.cells, ...added].sort((a, b) => a.left - b.left) };
}

/** The column of a field; a guess where its contents alone, or hardly more than for another, speak for it. */
function readAs(
  claims: readonly ColumnClaim[],
  { field, header, guessed }: ColumnClaim,
  distance: number,
): HeaderCell {
  const doubt = `不止一列的表头像「${INDICATOR_NAMES[field]}」，这里取其中一列`;
  const guess = guessed ?? (distance < SETTLED ? unsettled(doubt) : undefined);
  const confidence = distance < SETTLED ? Math.min(header.confidence, 0.5) : header.confidence;
  const first = field === 'target' ? firstTarget(claims, header) : undefined;
  return {
    ...header,
    confidence,
    ...(guess && { guessed: guess }),
    ...(first && { instead: first }),
  };
}

/** A target holds until it is adjusted: beside a column of adjusted ones the other says what was set first. */
function firstTarget(
  claims: readonly ColumnClaim[],
  { cell, confidence }: HeaderCell,
): HeaderCell | undefined {
  const [other, ...more] = claims
    .filter(({ field, header }) => field === 'target' && header.cell !== cell)
    .filter(({ header }) => header.confidence >= Math.floor(confidence));
  return other && more.length === 0 && isAdjusted(cell) ? other.header : undefined;
}

/** The claims of one field between which nothing tells. */
function rivalsOf(claims: readonly ColumnClaim[], best: ColumnClaim): ColumnClaim[] {
  return claims.filter(({ field, weight }) => field === best.field && weight === best.weight);
}

function ambiguous(field: IndicatorField, first: ColumnClaim): Gap {
  return {
    kind: 'ambiguous',
    field,
    what: INDICATOR_NAMES[field],
    block: 'indicators',
    near: first.header.cell.at,
  };
}

function readingsOf(
  grid: Grid,
  header: Header,
  map: ColumnMap,
  rivals: ReadonlyMap<IndicatorField, readonly ColumnClaim[]>,
): ColumnReading[] {
  const fieldAt = new Map([...map].map(([field, at]) => [at.cell, [field, at] as const]));
  return header.cells.map((cell) => {
    const chosen = fieldAt.get(cell.cell);
    const rival = [...rivals].find(([, ofField]) =>
      ofField.some((claim) => claim.header.cell === cell.cell),
    );
    const said = grid.corrections.indicator(cell.left, cell.cell.label.full);
    const where = headerWords(cell.cell);
    const idle = rival
      ? `${where}与另一列都像「${INDICATOR_NAMES[rival[0]]}」，请指定`
      : `${where}不参与核验`;
    return {
      column: cell.left,
      field: chosen?.[0] ?? 'ignored',
      header: cell.cell.blank ? null : cell.cell.field,
      confidence: chosen ? chosen[1].confidence : cell.word && !rival ? 1 : 0.5,
      evidence: said ? AS_CORRECTED : chosen ? `依据${chosen[1].word ? where : '本列内容'}` : idle,
      corrected: said !== null,
      ...(chosen?.[1].guessed && { guessed: chosen[1].guessed }),
    };
  });
}
