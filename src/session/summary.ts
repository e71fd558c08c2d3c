import { type Finding, SEVERITIES, type Severity } from '../rules';
import { owedText, SEVERITY_TITLES, type Review, type Verdict } from '../review';

export { SEVERITIES };

/** The one verdict of a form, and what it rests on. */
export interface Summary {
  readonly verdict: Verdict;
  /** Findings the officer still has before him. */
  readonly open: readonly Finding[];
  readonly setAside: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** One line: 2 项必须改 · 1 项请核实. */
  readonly headline: string;
  /** What was checked: 已检查 38 条规则、11 项指标. */
  readonly checked: string;
}

/** Puts a review into one verdict with its counts. */
export function summarize(review: Review): Summary {
  const open = review.findings.filter(({ setAside }) => setAside === undefined);
  const setAside = review.findings.filter((finding) => finding.setAside !== undefined);
  const counts = { error: 0, warning: 0, review: 0, info: 0 };
  for (const { severity } of open) counts[severity] += 1;
  const off = review.disabledRules?.length ?? 0;
  return {
    verdict: review.verdict,
    open,
    setAside,
    counts,
    headline: headlineOf(review, counts),
    checked: `已检查 ${review.checks.applied} 条规则、${review.form.indicators.length} 项指标${off > 0 ? `，停用 ${off} 条` : ''}`,
  };
}

function headlineOf(review: Review, counts: Summary['counts']): string {
  if (review.form.unfilled) return '这张表尚未填报';
  const parts = SEVERITIES.filter((one) => one !== 'info' && counts[one] > 0).map(
    (one) => `${counts[one]} 项${SEVERITY_TITLES[one]}`,
  );
  const owed = owedText(review.findings);
  if (owed !== null) parts.push(owed);
  if (review.verdict === 'ready') return [readyWords(review), ...parts].join(' · ');
  const waits = review.scores.total.provisional?.waitsFor.length ?? 0;
  if (waits > 0 && counts.review === 0) parts.push(`${waits} 项待判定`);
  return parts.length > 0 ? parts.join(' · ') : '请核实';
}

function readyWords({ edits }: Review): string {
  return edits.length > 0 ? `写回 ${edits.length} 处后可以上报` : '可以上报';
}

/** The total and the grade in a list of forms: 90.28 分 · 优. */
export function totalWords({ form, scores }: Review): string {
  const { total, grade } = scores;
  if (form.unfilled) return '未填报';
  const value = total.provisional?.value ?? total.computed ?? total.value;
  if (!value) return '';
  const rank = total.provisional ? '暂定' : grade.expected;
  return `${value.toFixed(total.digits)} 分${rank ? ` · ${rank}` : ''}`;
}

/** 项目名称, or the title where the form names none. */
export function formName({ form }: Review): string {
  return form.project?.text || form.title?.text || form.snapshot.name;
}
