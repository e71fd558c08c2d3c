import { comparisonOf } from './comparison';
import type { Review } from './review';

/** What a list of forms says of one beside its approved targets. */
export interface BesideCounts {
  readonly hasTargets: boolean;
  /** Rows whose target is lower than approved. */
  readonly lowered: number;
}

export function besideCounts(review: Review): BesideCounts {
  const rows = comparisonOf(review)?.rows ?? null;
  const lowered = rows?.filter(({ change }) => change === 'lowered').length ?? 0;
  return { hasTargets: rows !== null, lowered };
}

/**
 * 对照：2 张没有绩效目标表，降低指标值共 3 项。 Null where no form has such a table, so that a list of
 * forms by themselves says what it always said.
 */
export function besideSentence(forms: readonly BesideCounts[]): string | null {
  const compared = forms.filter(({ hasTargets }) => hasTargets).length;
  if (compared === 0) return null;
  const without = forms.length - compared;
  const lowered = forms.reduce((sum, form) => sum + form.lowered, 0);
  const tables = without > 0 ? `${without} 张没有绩效目标表` : '每张都有绩效目标表';
  return `对照：${tables}，${lowered > 0 ? `降低指标值共 ${lowered} 项` : '没有降低指标值'}。`;
}
