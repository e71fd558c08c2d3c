import { isDuration } from './near-units';
import { endingIn, type OperatorWord, SUFFIX_OPERATORS, suffixAtEnd } from '../words/operators';
import { NEUTRAL_SUFFIXES } from '../words/phrases';
import { SPOKEN_UNITS } from '../words/units';

/** What stands behind a number: its unit and bounds, and the period where the unit has one (次/月). */
export interface Behind {
  readonly unit: string;
  readonly operators: readonly OperatorWord[];
  readonly period: string;
}

/** Reads what stands behind a number; null where a bound stands among words that are no unit. */
export function readBehind(behind: string): Behind | null {
  if (behind === '') return NOTHING;
  const operators: OperatorWord[] = [];
  let unit = behind;
  for (;;) {
    const suffix = PLACE_INSIDE.test(unit) ? undefined : suffixAtEnd(unit);
    const neutral = neutralAtEnd(unit);
    if (suffix) operators.push(suffix);
    const known = suffix?.word ?? neutral;
    if (known === null) break;
    unit = unit.slice(0, -known.length);
  }
  const leading = operators.length === 0 ? suffixAtStart(unit) : undefined;
  if (leading) {
    operators.push(leading);
    unit = unit.slice(leading.word.length);
  }
  const inside = operators.length === 0 ? boundInside(unit) : null;
  if (inside === 'unclear') return null;
  if (inside) return { ...inside, period: '' };
  return { unit, operators, period: unit.includes('/') ? unit : '' };
}

const NOTHING: Behind = { unit: '', operators: [], period: '' };
const neutralAtEnd = endingIn(NEUTRAL_SUFFIXES);
const LEADING = new RegExp(`^(?:${SUFFIX_OPERATORS.map(({ word }) => word).join('|')})`);

function suffixAtStart(text: string): OperatorWord | undefined {
  return suffixAtEnd(LEADING.exec(text)?.[0] ?? '');
}

/** 2小时内到场 and 3个以上示范点: a unit, its bound, and words that say of what. */
function boundInside(text: string): Omit<Behind, 'period'> | 'unclear' | null {
  const match = BOUND_INSIDE.exec(text);
  const bound = match && suffixAtEnd(match[2] ?? '');
  if (!match || !bound) return null;
  const [, unit = '', word = '', tail = ''] = match;
  // 3个内设机构 has no bound, and 质保3年内有效 none that a result could break
  if (word === '内') {
    if (!isDuration(unit)) return null;
    if (/^[年月]$/.test(unit)) return 'unclear';
  }
  const isKnown = unit === '%' || SPOKEN_UNITS.has(unit) || isDuration(unit);
  return isKnown && !/^每|[未不没非无]/.test(tail) ? { unit, operators: [bound] } : 'unclear';
}

const BOUND_INSIDE = new RegExp(
  `^([%\\p{L}]{1,6}?)(${SUFFIX_OPERATORS.map(({ word }) => word).join('|')})(\\p{Script=Han}{1,10})$`,
  'u',
);

/** 3个校内 says where, not how many at most. */
const PLACE_INSIDE = /[境市校院国区室县省乡村社网]内$/;
