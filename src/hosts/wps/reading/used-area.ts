import { a1, a1Area, type Area, type CellAddress, type SheetRef } from '../../../sheet';
import { BIG, countOf, halves, isInside, rectangleOf } from '../../filled-pieces';
import { isFilled } from './bands';
import { type EtApplication, type EtWorksheet, XL } from '../model/et';
import { tooLarge } from '../model/et-errors';
import type { Steps } from '../model/pace';

/** Where the contents of a sheet lie. */
export interface UsedCells {
  /** One rectangle with nearly all of them. */
  readonly area: Area;
  /** Filled cells far away from it. */
  readonly strays: readonly CellAddress[];
}

/** More than this takes minutes to read on a slow machine. */
const TOO_BIG = 1_000_000;
/** Pieces of so many cells need not be divided to be close enough to their contents. */
const PIECE = 1_000;
const MOST_PIECES = 1_000;
const MOST_STRAYS = 100;
const MOST_COLUMNS = 512;

/**
 * Where the contents lie. Formats alone can stretch the used range over the whole grid, and so can one
 * forgotten value in its last row or column: a big used range is divided, and pieces without contents
 * are left out.
 * @throws HostError `too-large`
 */
export function* usedCells(
  app: EtApplication,
  sheet: EtWorksheet,
  ref: SheetRef,
  area = usedRange(sheet),
): Steps<UsedCells> {
  if (countOf(area) <= BIG) return { area, strays: [] };
  const count = counter(app, sheet, area);
  if (!count) return { area: valuesOnly(sheet, area, ref), strays: [] };
  const pieces = yield* piecesOf(area, count, ref);
  const used = rectangleOf(pieces);
  if (countOf(used) > TOO_BIG) throw tooLarge(ref);
  const far = pieces.filter((piece) => !isInside(piece, used));
  return { area: used, strays: yield* straysIn(far, count, ref) };
}

/** The used range as ET gives it; A1 on an empty sheet. */
export function usedRange(sheet: EtWorksheet): Area {
  const range = sheet.UsedRange;
  const top = range.Row - 1;
  const left = range.Column - 1;
  return { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
}

/** How many cells of an area hold something. */
type Count = (area: Area) => number;

/** Null where this build cannot count. */
function counter(app: EtApplication, sheet: EtWorksheet, used: Area): Count | null {
  const count = (area: Area) => app.WorksheetFunction.CountA(sheet.Range(a1Area(area)));
  try {
    return typeof count(used) === 'number' ? count : null;
  } catch {
    // Older builds have no worksheet functions; the ends of the columns tell as well.
    return null;
  }
}

/** Small areas with all of the contents, from the top. */
function* piecesOf(whole: Area, count: Count, ref: SheetRef): Steps<Area[]> {
  const pieces: Area[] = [];
  const rest = [whole];
  for (let area = rest.pop(); area; area = rest.pop()) {
    yield undefined;
    const filled = count(area);
    if (filled === 0) continue;
    const cells = countOf(area);
    if (cells <= PIECE || filled * 2 >= cells) {
      pieces.push(area);
      if (pieces.length > MOST_PIECES) throw tooLarge(ref);
    } else rest.push(...halves(area).reverse());
  }
  return pieces.length > 0 ? pieces : [{ ...whole, bottom: whole.top, right: whole.left }];
}

function* straysIn(pieces: readonly Area[], count: Count, ref: SheetRef): Steps<CellAddress[]> {
  const strays: CellAddress[] = [];
  const rest = [...pieces];
  for (let area = rest.pop(); area; area = rest.pop()) {
    yield undefined;
    if (count(area) === 0) continue;
    if (countOf(area) > 1) rest.push(...halves(area));
    else strays.push({ row: area.top, column: area.left });
    if (strays.length > MOST_STRAYS) throw tooLarge(ref);
  }
  return strays;
}

/** Without counting: the rows down to the last value of any column. */
function valuesOnly(sheet: EtWorksheet, area: Area, ref: SheetRef): Area {
  const { top, left, bottom, right } = area;
  if (right - left >= MOST_COLUMNS) throw tooLarge(ref);
  let last = top;
  for (let column = left; column <= right; column++) {
    const below = sheet.Range(a1({ row: bottom, column }));
    const row = isFilled(below.Value2) ? bottom : below.End(XL.up).Row - 1;
    last = Math.max(last, row);
  }
  const shorter = { ...area, bottom: last };
  if (countOf(shorter) > TOO_BIG) throw tooLarge(ref);
  return shorter;
}
