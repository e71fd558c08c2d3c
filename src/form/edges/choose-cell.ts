import { a1, type CellAddress } from '../../sheet';
import { assign, type Claim, SETTLED } from '../assign';
import { unsettled } from '../evidence/guess';
import type { Guess } from '../form';

/** The claim for which most speaks, and why it is a guess: another cell may be meant as well. */
export interface ChosenCell<One> {
  readonly claim: One;
  readonly guessed: Guess | null;
}

/**
 * Of claims that name one field, each of one cell, the one for which most speaks; null where nothing speaks for any.
 * @param what the field in the form's own words
 */
export function chooseCell<One extends Claim & { readonly cells: readonly [CellAddress] }>(
  claims: readonly One[],
  what: string,
): ChosenCell<One> | null {
  const { best, second, distance } = assign(claimPerCell(claims));
  const [claim] = best.values();
  if (!claim) return null;
  const [other] = second.values();
  if (!other || distance >= SETTLED) return { claim, guessed: null };
  const [here, there] = [a1(claim.cells[0]), a1(other.cells[0])];
  return { claim, guessed: unsettled(`${here}和${there}都像${what}，这里取${here}`) };
}

/** Of the claims of each cell the one with the most that speaks for it: two labels before one figure are no rivals. */
function claimPerCell<One extends Claim>(claims: readonly One[]): One[] {
  if (claims.length < 2) return [...claims];
  const best = new Map<string, One>();
  for (const claim of claims) {
    const key = claim.cells.map(a1).join(' ');
    const other = best.get(key);
    if (!other || claim.weight > other.weight) best.set(key, claim);
  }
  return [...best.values()];
}
