import { reviewSheet } from '../../../src/review';
import { numberOf } from '../../../src/review/doubts/cell-figures';
import type { OverRowScore, WrittenOver } from '../../../src/review/doubts/doubt';
import { a1, parseA1, sameCell } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { type Held, ORDINARY, sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';

export type Changes = Readonly<Record<string, Held>>;

/** What a review of the ordinary form with some cells changed, or of other rows, would write. */
export function edits(
  changes: Changes,
  rows: readonly (readonly string[])[] = ORDINARY,
  merges: readonly string[] = [],
): string[] {
  const { reviews } = reviewSheet(sheetWith(changes, { rows, merges }));
  return written(reviews.flatMap((review) => review.edits));
}

/** Why what a cell of such a form holds is asked about rather than called wrong; null where it is not. */
export function doubtAt(
  at: string,
  changes: Changes,
  rows: readonly (readonly string[])[] = ORDINARY,
  merges: readonly string[] = [],
): string | null {
  const { reviews } = reviewSheet(sheetWith(changes, { rows, merges }));
  const findings = reviews.flatMap((review) => review.findings);
  const asked = findings.find(({ cells, doubt }) => doubt !== undefined && a1(cells[0]!) === at);
  return asked?.doubt ?? null;
}

/** A cell of such a form as an edit would write over it, whether or not a review offers one. */
export function over(
  at: string,
  changes: Changes,
  rows: readonly (readonly string[])[] = ORDINARY,
  merges: readonly string[] = [],
): WrittenOver {
  const sheet = sheetWith(changes, { rows, merges });
  const cell = sheet.cell(parseA1(at));
  const number = numberOf(cell);
  const held = number?.gte(0) ? number : null;
  return { input: inputOf(sheet), at: parseA1(at), text: cell.text, held };
}

/** The score of a row as an edit would write over it. */
export function overScore(
  at: string,
  changes: Changes,
  rows: readonly (readonly string[])[] = ORDINARY,
  merges: readonly string[] = [],
): OverRowScore {
  const cell = over(at, changes, rows, merges);
  const score = cell.input.scores.indicators.find((one) => sameCell(one.cell, cell.at));
  if (!score) throw new Error(`${at} holds the score of no row`);
  return { ...cell, score };
}

/** The ordinary form with another column left of the points, headed in row 12. */
export function withColumn(header: string, figures: Readonly<Record<number, string>>) {
  return ORDINARY.map((row, at) => {
    if (at < 11 || at > 20) return row;
    const figure = at === 11 ? header : (figures[at + 1] ?? '');
    return [...row.slice(0, 5), figure, ...row.slice(5)];
  });
}

/** The ordinary form without source rows, and other cells in the rows of the fund block. */
export function withFunds(headers: readonly string[], total: readonly string[]) {
  return [...ORDINARY.slice(0, 4), headers, total, ...ORDINARY.slice(9)];
}

/** What heads the amounts of the funds. */
export const FUND = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数'];

/** A column of blanks in the scores, rows 13 to 20, but for those said. */
export function scores(said: Changes): Changes {
  const blank = Array.from({ length: 8 }, (_, i) => [`G${13 + i}`, null]);
  return { ...Object.fromEntries(blank), G21: null, B22: null, ...said };
}
