import type { TargetField } from '../form';
import {
  alignQuantities,
  asPrinted,
  countsUnwelcome,
  type Operator,
  type Quantity,
  type Target,
  unitName,
} from '../values';
import { plainText } from './plain-name';

/**
 * What became of an approved target: easier to reach (`lowered`), harder (`raised`), its sign turned,
 * another unit, or other words.
 */
export type TargetChange = 'lowered' | 'raised' | 'operator' | 'unit' | 'reworded';

/** How the form's target differs from the approved one; null where it does not, or one of them is blank. */
export function compareTargets(
  approved: TargetField | null,
  own: TargetField | null,
  name: string,
): TargetChange | null {
  if (!approved || !own) return null;
  if (approved.parsed.kind === 'blank' || own.parsed.kind === 'blank') return null;
  if (plainText(approved.phrase) === plainText(own.phrase)) return null;
  return compareParsed(approved.parsed, own.parsed, name);
}

function compareParsed(approved: Target, own: Target, name: string): TargetChange | null {
  if (approved.kind === 'number' && own.kind === 'number')
    return compareNumbers(approved, own, name);
  if (approved.kind === 'range' && own.kind === 'range') {
    const isSame = sameValue(approved.low, own.low) && sameValue(approved.high, own.high);
    return isSame ? null : 'reworded';
  }
  if (approved.kind === 'date' && own.kind === 'date') {
    if (approved.date === own.date) return null;
    return own.date > approved.date ? 'lowered' : 'raised';
  }
  return 'reworded';
}

type NumberTarget = Extract<Target, { kind: 'number' }>;

function compareNumbers(
  approved: NumberTarget,
  own: NumberTarget,
  name: string,
): TargetChange | null {
  const [before, after] = [approved.operator, own.operator];
  if (before && after && side(before) * side(after) < 0) return 'operator';
  // 90万元 and 90元: the figure stayed, its unit did not
  const isOtherUnit =
    asPrinted(approved).eq(asPrinted(own)) && unitName(approved) !== unitName(own);
  const alignment = alignQuantities(approved, own);
  if (alignment.kind !== 'aligned') return 'unit';
  const { target, result } = alignment;
  if (target.eq(result)) return isOtherSign(before, after, approved) ? 'operator' : null;
  if (isOtherUnit) return 'unit';
  const isLess = result.lt(target);
  return isLess === isMoreAsked(after ?? before, approved, name) ? 'lowered' : 'raised';
}

/** Whether a larger figure asks for more. */
function isMoreAsked(operator: Operator | null, target: NumberTarget, name: string): boolean {
  if (operator === '≥' || operator === '>') return true;
  if (operator === '≤' || operator === '<') return false;
  return !target.value.isZero() && !countsUnwelcome(name);
}

/** A bare number says no sign; =100% asks for what ≥100% asks for. */
function isOtherSign(before: Operator | null, after: Operator | null, of: NumberTarget): boolean {
  if (!before || !after || before === after) return false;
  const isWhole = of.percent && of.value.eq(100);
  return !(isWhole && side(before) >= 0 && side(after) >= 0);
}

function side(operator: Operator): -1 | 0 | 1 {
  if (operator === '=') return 0;
  return operator === '≥' || operator === '>' ? 1 : -1;
}

function sameValue(a: Quantity, b: Quantity): boolean {
  const alignment = alignQuantities(a, b);
  return alignment.kind === 'aligned' && alignment.target.eq(alignment.result);
}
