import { roundBy } from '../../scoring';
import { ROUNDING_TITLES, type Rounding } from '../../standards';
import type { Decimal } from '../../values';

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

/** 截断到两位小数, 四舍五入到整数. */
export function roundingLabel({ mode, digits }: Rounding): string {
  return `${ROUNDING_TITLES[mode]}到${PLACES[digits] ?? `${digits}位小数`}`;
}

const PLACES: readonly string[] = ['整数', '一位小数', '两位小数', '三位小数', '四位小数'];
