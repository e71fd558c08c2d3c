import { Decimal } from 'decimal.js';
import { AUTO, contentText, type SheetReview } from '../../../src/review';
import type { Finding } from '../../../src/rules';
import { a1, type CellAddress, type CellContent, contains, type Edit } from '../../../src/sheet';
import type { FaultKind, Review } from '../judge';
import { type Grid, type GridCell, isFilled, NOTHING, sheetOf } from '../grid';
import type { Figure } from './figure';

/** Something a review says of a drawn form that its figures refute, or keeps silent about. */
export interface DrawnFault {
  readonly kind: DrawnFaultKind;
  readonly detail: string;
}

export type DrawnFaultKind =
  | FaultKind
  | 'among'
  | 'stretched'
  | 'forms-miscounted'
  | 'right-overwritten'
  | 'right-called-wrong'
  | 'wrong-unreported'
  | 'wrong-filled-in'
  | 'blank-filled-wrong'
  | 'blank-unasked';

export function reviewOf(grid: Grid, review: Review): SheetReview {
  return review(sheetOf(grid), { standard: AUTO });
}

/** The edits of cells that hold something, ticked or not. */
export function overwriting(grid: Grid, { reviews }: SheetReview): Edit[] {
  const edits = reviews.flatMap((form) => form.edits);
  return edits.filter(({ cell }) => isFilled(cellAt(grid, cell)));
}

/** The same as faults, where every figure that is there is right. */
export function rightOverwritten(grid: Grid, sheet: SheetReview): DrawnFault[] {
  return overwriting(grid, sheet).map((edit) => ({
    kind: 'right-overwritten',
    detail: told(edit),
  }));
}

/** What is said of a figure's row in its form; a column nobody could read is asked about once, for all its rows. */
export function findingsOn({ reviews }: SheetReview, { at, kind }: Figure): Finding[] {
  const findings = reviews.flatMap(({ form, findings: all }) =>
    contains(form.area, at) ? all : [],
  );
  return findings.filter(
    ({ rule, id, cells }) =>
      cells.some(({ row }) => row === at.row) ||
      // an amount of the block that nobody can read
      ((kind.endsWith('rate') || kind === 'execution-score') && rule === 'magnitude-doubt') ||
      rule === 'header-ambiguous' ||
      (rule === 'header-missing' && id === 'unrecognised'),
  );
}

export function cellAt({ cells }: Grid, { row, column }: CellAddress): GridCell {
  return cells[row]?.[column] ?? NOTHING;
}

/** The grid with some of its cells holding something else. */
export function withCells(grid: Grid, changes: ReadonlyMap<string, GridCell>): Grid {
  const cells = grid.cells.map((line, row) =>
    line.map((cell, column) => changes.get(a1({ row, column })) ?? cell),
  );
  return { ...grid, cells };
}

/** What an edit writes as a figure says it: 8.73 for 8.730, 95.51 for 95.51%. */
export function writtenFigure(after: CellContent): string {
  const text = contentText(after).replace(/%$/, '');
  return /^\d+(?:\.\d+)?$/.test(text) ? new Decimal(text).toString() : text;
}

export function told({ field, cell, before, after }: Edit): string {
  return `${field} ${a1(cell)}: ${contentText(before)} → ${contentText(after)}`;
}
