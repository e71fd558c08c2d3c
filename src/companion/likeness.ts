import type { Indicator } from '../form';
import { oncePer } from '../values';
import { plainIndicator, plainText } from './plain-name';

/** How alike two indicators are, in thousandths of one, and a little more for what else they share. */
export interface Likeness {
  /** 0 to 1000 by name and level; 1000 is the same name at the same place. */
  readonly name: number;
  /** `name`, with points for the same target and weight, which decide between rows of one name. */
  readonly gain: number;
}

/** What of an indicator is compared. */
interface Plain {
  readonly name: string;
  readonly level1: string;
  readonly level2: string;
  readonly target: string;
  readonly weight: string;
}

/** Compares two indicators by name and level; target and weight only tell namesakes apart. */
export function likenessOf(one: Indicator, other: Indicator): Likeness {
  const [a, b] = [plainOf(one), plainOf(other)];
  const isElsewhere = differs(a.level1, b.level1) || differs(a.level2, b.level2);
  const name = Math.max(0, nameLikeness(a.name, b.name) - (isElsewhere ? ELSEWHERE : 0));
  if (name === 0) return { name, gain: 0 };
  const same = (key: 'target' | 'weight') => a[key] !== '' && a[key] === b[key];
  return { name, gain: name + (same('target') ? 20 : 0) + (same('weight') ? 10 : 0) };
}

/** What another level takes off: less than a word of the name. */
const ELSEWHERE = 60;

/** The name under which an indicator is compared. */
export function comparedName(indicator: Indicator): string {
  return plainOf(indicator).name;
}

const plainOf = oncePer((indicator: Indicator): Plain => ({
  name: plainIndicator(indicator.name.text),
  level1: plainText(indicator.level1?.text ?? '').replace(/指标$/, ''),
  level2: plainText(indicator.level2?.text ?? '').replace(/指标$/, ''),
  target: plainText(indicator.target?.joined ?? ''),
  weight: plainText(indicator.weight?.text ?? ''),
}));

function differs(a: string, b: string): boolean {
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** Twice the pairs of neighbouring characters both names have, of all they have. */
function nameLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1000;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return Math.floor((2000 * shared.length) / Math.max(1, left.length + right.length));
}

function pairsOf(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
}
