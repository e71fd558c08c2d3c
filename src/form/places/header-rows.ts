import type { Grid } from '../evidence/grid';
import { isGuideRow } from '../evidence/guide-row';
import type { Header } from './header-cells';

/** The rows of a form's headers, each looked at once however often a page break repeats them. */
export class HeaderRows {
  /** The first of them, 0-based. */
  readonly first: number;
  readonly rows: ReadonlySet<number>;
  readonly #grid: Grid;
  #headed: ReadonlySet<number> | null = null;

  constructor(grid: Grid, headers: readonly [Header, ...Header[]]) {
    this.#grid = grid;
    this.first = headers[0].top;
    const rows = new Set<number>();
    for (const { top, bottom } of headers) {
      for (let row = top; row <= bottom; row++) rows.add(row);
    }
    this.rows = rows;
  }

  /** Whether words of any of them stand over a column, 0-based. */
  haveWordsOver(column: number): boolean {
    return (this.#headed ??= this.#columnsUnderWords()).has(column);
  }

  #columnsUnderWords(): ReadonlySet<number> {
    const columns = new Set<number>();
    for (const row of this.rows) {
      const cells = this.#grid.filled(row);
      // what numbers a column, below the words of a header, does not say what it holds
      if (this.rows.has(row - 1) && isGuideRow(cells)) continue;
      for (const { wordy, cell, span } of cells) {
        if (!wordy && !NAMED.test(cell.text)) continue;
        for (let column = span.left; column <= span.right; column++) columns.add(column);
      }
    }
    return columns;
  }
}

/** 1-8月完成值 reads as a period, and heads a column all the same. */
const NAMED = /\p{Script=Han}(?:值|情况|结果)\s*$/u;
