import { assign, type Claim } from './assign';

/** A row read some columns beside its headers, and how well it fits there. */
export interface Placed {
  readonly shift: number;
  readonly fit: number;
}

/** How a row is held to its headers. */
export interface Hold {
  /** What standing under its headers says for a row. */
  readonly stands: number;
  /** How far the row above slid; a row that slid as far needs less to be believed. */
  readonly above?: number;
}

/** Below every fit a row can have: it is compared with places that lie outside the block (-Infinity). */
const NO_FIT = -1000;

/** What it says for a place beside the headers that the row above stands there too. */
const AS_ABOVE = 2;

interface RowClaim<One> extends Claim<'row'> {
  readonly placed: One;
}

/** Where a row stands: under its headers, unless more speaks for one of the places beside them. */
export function placeOf<One extends Placed>(
  straight: One,
  slid: readonly One[],
  { stands, above = 0 }: Hold,
): One {
  const claim = (placed: One, weight: number): RowClaim<One> => {
    // the places of a row exclude each other as readings of the one row
    return { field: 'row', cells: [], weight, placed };
  };
  const fit = Math.max(straight.fit, NO_FIT);
  const beside = slid.map((one) => {
    const asAbove = above !== 0 && one.shift === above ? AS_ABOVE : 0;
    return claim(one, one.fit - fit + asAbove);
  });
  return assign([...beside, claim(straight, stands)]).best.get('row')?.placed ?? straight;
}
