import { normaliseValue } from '../grammar/normalise';
import type { Result, Target } from '../value';
import { GRADE_SCALES, OPPOSITES } from '../words/opposites';

/**
 * A result that says no where its target says yes (否 for 是, 不健全 for 健全) was not met; a lower grade
 * than the one due (中 for 高) falls short, how far is for a person; a higher one meets it.
 */
export function readShort(target: Target, result: Result, text: string): Result {
  if (target.kind !== 'qualitative' && !(target.kind === 'unknown' && OPPOSITES.has(target.raw))) {
    return result;
  }
  if (result.kind !== 'blank' && (result.kind !== 'qualitative' || result.level)) return result;
  const [due, said] = [normaliseValue(target.raw), normaliseValue(text)];
  const { raw } = result;
  if (saysNo(due, said)) return { kind: 'qualitative', level: 'unmet', raw };
  if (result.kind === 'blank') return result;
  const steps = stepsBelow(due, said);
  if (steps === null || steps === 0) return result;
  return steps > 0 ? { ...result, isBelow: true } : { ...result, level: 'met' };
}

/** 否 for 是, 无 for 有; 不健全, 未通过 and 没有达到 for what they deny. */
function saysNo(due: string, said: string): boolean {
  if (OPPOSITES.get(due)?.includes(said)) return true;
  const denied = DENIAL.exec(said)?.[1];
  return (
    denied !== undefined && denied !== '' && (denied === due || due.replace(/^已/, '') === denied)
  );
}

const DENIAL = /^(?:尚|仍|还|暂|均|都)?(?:未能|没有|不能|未|不|没|无|非)(.+)$/u;

/** How many grades the result lies below the target on the scale that names both; null where none does. */
function stepsBelow(due: string, said: string): number | null {
  for (const scale of GRADE_SCALES) {
    const place = (word: string) => scale.findIndex((grade) => grade.includes(word));
    const [from, to] = [place(due), place(said)];
    if (from !== -1 && to !== -1) return to - from;
  }
  return null;
}
