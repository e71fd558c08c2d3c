import type { Indicator } from '../../form';
import { halfWidth, type NumberTarget, parseTarget } from '../../values';

/**
 * Which way the indicator's own name says is good by stating its target: 医疗收入达到5亿元 beside a bare
 * 5亿元. Null where no part of the name states that very figure with a sign or a word for one.
 */
export function namedDirection({ name }: Indicator, due: NumberTarget): 'more' | 'less' | null {
  const text = halfWidth(name.text);
  if (!/\d/.test(text)) return null;
  for (const clause of text.split(CLAUSE_ENDS)) {
    const stated = parseTarget({ text: clause });
    if (stated.kind !== 'number' || !isSame(stated, due)) continue;
    if (stated.operator === '≥') return 'more';
    if (stated.operator === '≤') return 'less';
  }
  return null;
}

const CLAUSE_ENDS = /[,;。、()]/;

function isSame(stated: NumberTarget, due: NumberTarget): boolean {
  return stated.value.eq(due.value) && stated.unit === due.unit && stated.percent === due.percent;
}
