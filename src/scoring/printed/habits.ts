import { ROUNDING_TITLES, type Rounding } from '../../standards';
import type { Decimal } from '../../values';
import { roundBy } from '../shared/rounding';

/** One documented way to work a figure out, unrounded. */
export interface Way {
  readonly exact: Decimal;
  /** 按分档计分; null for the standard's own way. */
  readonly title: string | null;
}

/** What officers' habits may make of a figure: other documented ways, rounded otherwise. */
export interface Habits {
  readonly ways: readonly Way[];
  /** A value no rounding reaches: full marks of a row that fell short, or nothing where something is due. */
  readonly excluded: (printed: Decimal) => boolean;
}

const MODES = ['truncate', 'half-up', 'half-down'] as const;

/**
 * The habit that explains a printed figure which the standard itself does not give, as a Chinese
 * clause; null when none does. Rounding otherwise, to one decimal or to integers, and the other
 * documented ways to score are habits: told, never an error, never rewritten. 91.00 claims both its
 * decimals and is no rounding to integers.
 * @param shownDigits digits after the point that the cell shows
 */
export function habitOf(
  printed: Decimal,
  shownDigits: number,
  { ways, excluded }: Habits,
  standard: Rounding,
): string | null {
  if (excluded(printed)) return null;
  for (const { exact, title } of ways) {
    const rounding = roundingTo(printed, shownDigits, exact, standard);
    if (rounding === null) continue;
    const isOwn = rounding.digits === standard.digits && rounding.mode === standard.mode;
    const parts = [title, isOwn ? null : roundingLabel(rounding)];
    return parts.filter((part) => part !== null).join('，') || null;
  }
  return null;
}

/** The rounding of `exact` that prints so, the standard's own first, then from the most digits to none. */
function roundingTo(
  printed: Decimal,
  shownDigits: number,
  exact: Decimal,
  standard: Rounding,
): Rounding | null {
  if (roundBy(exact, standard).eq(printed)) return standard;
  const least = Math.min(shownDigits, standard.digits);
  for (let digits = standard.digits; digits >= least; digits--) {
    for (const mode of MODES) {
      if (roundBy(exact, { mode, digits }).eq(printed)) return { mode, digits };
    }
  }
  return null;
}

/** 截断到两位小数, 四舍五入到整数. */
export function roundingLabel({ mode, digits }: Rounding): string {
  return `${ROUNDING_TITLES[mode]}到${PLACES[digits] ?? `${digits}位小数`}`;
}

const PLACES: readonly string[] = ['整数', '一位小数', '两位小数', '三位小数', '四位小数'];
