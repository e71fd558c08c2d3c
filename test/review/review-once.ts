import { reviewSheet, type SheetReview } from '../../src/review';
import type { SheetSnapshot } from '../../src/sheet';

const reviewed = new WeakMap<SheetSnapshot, SheetReview>();

/** A sheet reviewed under the standard told from it, once for all tests that look at what a review says. */
export function reviewOnce(sheet: SheetSnapshot): SheetReview {
  const known = reviewed.get(sheet) ?? reviewSheet(sheet);
  reviewed.set(sheet, known);
  return known;
}
