import { roundBy, roundingLabel } from '../../../scoring';
import type { Rounding } from '../../../standards';
import type { Decimal } from '../../../values';

/** How officers round by hand when they do not follow the standard. */
export interface OtherRounding {
  readonly kind: 'mode' | 'digits';
  /** 四舍五入到一位小数. */
  readonly label: string;
}

/**
 * Which other rounding of the exact value gives the printed one; null when none does, or when the
 * standard's own does.
 */
export function otherRounding(
  exact: Decimal,
  printed: Decimal,
  standard: Rounding,
): OtherRounding | null {
  if (roundBy(exact, standard).equals(printed)) return null;
  for (const mode of ['half-up', 'truncate'] as const) {
    if (roundBy(exact, { mode, digits: standard.digits }).equals(printed)) {
      return { kind: 'mode', label: roundingLabel({ mode, digits: standard.digits }) };
    }
  }
  for (const digits of [0, 1]) {
    for (const mode of ['half-up', 'truncate'] as const) {
      if (digits < standard.digits && roundBy(exact, { mode, digits }).equals(printed)) {
        return { kind: 'digits', label: roundingLabel({ mode, digits }) };
      }
    }
  }
  return null;
}
