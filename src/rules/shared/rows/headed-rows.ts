import type { LevelLabel } from '../../../form';
import { sameCell } from '../../../sheet';
import type { Row } from './rows';

/** Rows under one heading that prints points, 产出指标(50分). */
export interface HeadedRows {
  readonly label: LevelLabel & { readonly points: string };
  readonly rows: readonly Row[];
}

type Level = 'level1' | 'level2';

/**
 * The headings of a level that print points, each with its rows. One that is printed again on row
 * after row is a single heading; over several rows each, it heads groups of their own.
 */
export function headedRows(rows: readonly Row[], level: Level): HeadedRows[] {
  const cells = runsOf(rows, (one, other) => {
    const [a, b] = [one.indicator[level], other.indicator[level]];
    return a === b || (!!a && !!b && sameCell(a.at, b.at));
  });
  const isRepeated = ([row, second]: readonly Row[], [other, another]: readonly Row[]) =>
    !!row && !!other && !second && !another && isSameHeading(row, other, level);
  return runsOf(cells, isRepeated).flatMap((run) => {
    const own = run.flat();
    const label = own[0]?.indicator[level];
    return label && label.points !== null
      ? [{ label: { ...label, points: label.points }, rows: own }]
      : [];
  });
}

/** The same text over the same points, under the same 一级指标. */
function isSameHeading({ indicator: a }: Row, { indicator: b }: Row, level: Level): boolean {
  const isUnderOne = level === 'level1' || a.level1?.text === b.level1?.text;
  return isUnderOne && a[level]?.text === b[level]?.text && a[level]?.points === b[level]?.points;
}

/** What follows one another as long as neighbours belong together. */
function runsOf<T>(all: readonly T[], belongs: (one: T, next: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const one of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && belongs(last, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
