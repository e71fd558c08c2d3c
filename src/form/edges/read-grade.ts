import type { Grid } from '../evidence/grid';
import type { Field, Grade, TotalRow } from '../form';
import { chooseCell } from './choose-cell';
import type { FootBands, FootRow } from './foot-rows';
import {
  gradeBehindTotal,
  type GradeClaim,
  gradeWithin,
  labelledGrades,
  valueClaim,
} from './grade-claims';

/** Where the grade of a form may stand. */
export interface GradePlaces {
  /** The rows below the indicators. */
  readonly foot: readonly FootRow[];
  /** What labels above the indicators announce as the grade. */
  readonly head: readonly Field[];
  readonly total: TotalRow | null;
}

/** The grade for which most speaks, of all cells of a form that may hold it; a guess where two may as well. */
export function readGrade(grid: Grid, bands: FootBands, places: GradePlaces): Grade | null {
  const chosen = chooseCell(gradeClaims(grid, bands, places), '评分等级');
  if (!chosen) return null;
  const { claim, guessed } = chosen;
  return guessed ? { ...claim.grade, guessed } : claim.grade;
}

function gradeClaims(
  grid: Grid,
  bands: FootBands,
  { foot, head, total }: GradePlaces,
): GradeClaim[] {
  const claims: GradeClaim[] = [];
  for (const { labels } of foot) {
    for (const { cell, word } of labels) {
      if (word === 'grade') claims.push(...labelledGrades(grid, bands, cell, total));
      const told = word === 'total' ? gradeWithin(cell) : null;
      if (told) claims.push(valueClaim(told));
    }
  }
  const behind = total && gradeBehindTotal(grid, bands, total);
  if (behind) claims.push(behind);
  for (const value of head) claims.push(valueClaim(value));
  return claims;
}
