import { type Area, LAST_COLUMN, LAST_ROW } from '../../../sheet';
import { countOf, halves, isInside, rectangleOf } from '../../filled-pieces';
import { areaOf } from '../model/range-area';
import { COLUMNS_BESIDE, rangeOf, ROWS_BELOW } from './sheet-query';

/** Where the contents of a sheet lie whose used range is too big to be read as it is. */
export interface FilledCells {
  /** One rectangle with nearly all of them, and blank cells beside them. */
  readonly area: Area;
  /** Filled areas far away from it. */
  readonly strays: readonly Area[];
}

/** Pieces of so many cells are close enough to their contents. */
const PIECE = 20_000;
/** Contents strewn over more pieces take minutes to read. */
const MOST_PIECES = 500;

/**
 * One forgotten value in the last row or column stretches the used range over the whole grid: it is
 * divided, halves without contents are left out and the others shrink to theirs, all of one depth in
 * one trip.
 * @returns null for contents that are strewn too far
 */
export async function filledCells(sheet: string, whole: Area): Promise<FilledCells | null> {
  const pieces: Area[] = [];
  let open = [whole];
  while (open.length > 0) {
    if (open.length + pieces.length > MOST_PIECES) return null;
    const used = await usedIn(sheet, open.flatMap(halves));
    pieces.push(...used.filter((area) => countOf(area) <= PIECE));
    open = used.filter((area) => countOf(area) > PIECE);
  }
  const ordered = pieces.sort((a, b) => a.top - b.top || a.left - b.left);
  if (ordered.length === 0)
    return { area: { ...whole, bottom: whole.top, right: whole.left }, strays: [] };
  const area = withMargin(rectangleOf(ordered));
  return { area, strays: ordered.filter((piece) => !isInside(piece, area)) };
}

/** The used range of each area that holds anything, in one trip. */
function usedIn(sheet: string, areas: readonly Area[]): Promise<Area[]> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = areas.map((area) => {
      const range = rangeOf(worksheet, area).getUsedRangeOrNullObject(true);
      range.untrack();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return range;
    });
    await context.sync();
    return used.filter((range) => !range.isNullObject).map(areaOf);
  });
}

function withMargin({ top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.min(bottom + ROWS_BELOW, LAST_ROW),
    right: Math.min(right + COLUMNS_BESIDE, LAST_COLUMN),
  };
}
