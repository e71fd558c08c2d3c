import type { OperatorWord } from '../words/operators';
import type { Operator } from '../value';

/** One operator of several that agree; a soft word gives way to an explicit one. */
export function combine(words: readonly OperatorWord[]): Operator | null | 'contradiction' {
  const explicit = words.filter(({ soft }) => soft !== true);
  const deciding = explicit.length > 0 ? explicit : words;
  const distinct = [...new Set(deciding.map(({ operator }) => operator))];
  if (distinct.length <= 1) return distinct[0] ?? null;
  return distinct.length === 2 ? merge(distinct) : 'contradiction';
}

/** 超过3个以上 says > and ≥: the wider one is meant. */
function merge(operators: readonly Operator[]): Operator | 'contradiction' {
  const both = operators.join('');
  if (both === '>≥' || both === '≥>') return '≥';
  if (both === '<≤' || both === '≤<') return '≤';
  if (both === '=≥' || both === '≥=') return '≥';
  if (both === '=≤' || both === '≤=') return '≤';
  return 'contradiction';
}

const INCLUSION = /\((?:不?含|不?包括|不?包含)(?:本数|本级|[\d.]*[%\p{L}]{0,2})\)|,?不?含本数/gu;

/** (含) and (含90%) only confirm 以上; (不含) makes it strict. */
export function dropInclusion(text: string): string {
  return text.replace(INCLUSION, '');
}

/** 高于90%(含) is ≥ and 90%以上(不含) is >. */
export function withInclusion(operator: Operator, text: string): Operator {
  const said = text.match(INCLUSION)?.[0];
  if (said === undefined || operator === '=') return operator;
  const open = said.includes('不');
  if (operator === '≥' || operator === '>') return open ? '>' : '≥';
  return open ? '<' : '≤';
}
