import { a1 } from '../../sheet';
import type { Claim } from '../assign';

/** Of the claims of one field those of different cells, each with the most that speaks for it: two labels before one figure are no rivals. */
export function claimPerCell<One extends Claim>(claims: readonly One[]): One[] {
  if (claims.length < 2) return [...claims];
  const best = new Map<string, One>();
  for (const claim of claims) {
    const key = claim.cells.map(a1).join(' ');
    const other = best.get(key);
    if (!other || claim.weight > other.weight) best.set(key, claim);
  }
  return [...best.values()];
}
