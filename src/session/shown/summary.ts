import { type Finding, isOpen, SEVERITIES, type Severity } from '../../rules';
import { isTotalAsked, owedText, type Review, type Verdict, VERDICT_WORDS } from '../../review';
import { NO_TICKS, type Ticks, writeWith } from '../ticks';
import { type Worklist, worklistOf } from './worklist';

export { SEVERITIES };

/** The one verdict of a form, and what it rests on. */
export interface Summary {
  /** That of the review; never `ready` where the officer leaves something out of the write. */
  readonly verdict: Verdict;
  /** Findings the officer still has before him. */
  readonly open: readonly Finding[];
  readonly setAside: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What there is to do, in the lists the pane shows. */
  readonly work: Worklist;
  /** One line, in the numbers of the lists: 还有 2 处要填 · 1 处请核实. */
  readonly headline: string;
  /** What was checked: 已检查 38 条规则、11 项指标. */
  readonly checked: string;
}

/**
 * Puts a review into one verdict with its counts.
 * @param ticks what the officer said of its edits
 */
export function summarize(review: Review, ticks = NO_TICKS): Summary {
  const open = review.findings.filter(isOpen);
  const setAside = review.findings.filter((finding) => !isOpen(finding));
  const counts = { error: 0, warning: 0, review: 0, info: 0 };
  for (const { severity } of open) counts[severity] += 1;
  const off = review.disabledRules?.length ?? 0;
  const work = worklistOf(review, ticks);
  const unwritten = countUnwritten(review, work, ticks);
  return {
    verdict: review.verdict === 'ready' && unwritten > 0 ? 'needs-review' : review.verdict,
    open,
    setAside,
    counts,
    work,
    headline: headlineOf(review, work, unwritten),
    checked: `已检查 ${review.checks.applied} 条规则、${review.form.indicators.length} 项指标${off > 0 ? `，停用 ${off} 条` : ''}`,
  };
}

/** How many of the cells one click writes are taken out of the write. */
function countUnwritten(review: Review, { clicks }: Worklist, ticks: Ticks): number {
  const { edits } = writeWith(review, ticks);
  return clicks.filter(({ edit }) => !edits.some((one) => one === edit)).length;
}

/** What stands between the form and its submission, the officer's part first. */
function headlineOf(
  review: Review,
  { clicks, fill, confirm, improve }: Worklist,
  unwritten: number,
): string {
  if (review.form.unfilled) return '这张表尚未填写';
  const parts = [
    [fill.length, (n: number) => `还有 ${n} 处要填`],
    [confirm.length, (n: number) => `${n} 处请核实`],
    [improve.length, (n: number) => `${n} 处建议改`],
    // Where something is taken out of the write, the form is not done with it.
    [unwritten, (n: number) => `${n} 处不写回`],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => words(count));
  const owed = owedText(review.findings);
  if (owed !== null) said.push(owed);
  const isBlocked = fill.length > 0 || confirm.length > 0 || unwritten > 0 || owed !== null;
  if (!isBlocked && clicks.length > 0)
    return [`写回 ${clicks.length} 处后可以上报`, ...said].join(' · ');
  if (review.verdict === 'ready' && unwritten === 0) return ['可以上报', ...said].join(' · ');
  return said.length > 0 ? said.join(' · ') : '请核实';
}

/** The total and the grade in a list of forms: 90.28 分 · 优. */
export function totalWords(review: Review): string {
  const { form, scores } = review;
  const { total, grade } = scores;
  if (form.unfilled) return VERDICT_WORDS.unfilled;
  const value = total.provisional?.value ?? total.computed ?? total.value;
  if (!value) return '';
  const rank = total.provisional ? '暂定' : isTotalAsked(review) ? '待核实' : grade.expected;
  return `${value.toFixed(total.digits)} 分${rank ? ` · ${rank}` : ''}`;
}

/** What the cells print where they say otherwise than the total and grade worked out: 表内 91.00 · 优. */
export function printedWords({ scores: { total, grade } }: Review): string {
  const value = total.computed ?? total.value;
  if (total.provisional || !value || !total.printed) return '';
  const isOtherGrade = !!grade.text && grade.outcome === 'fail';
  if (total.printed.eq(value) && !isOtherGrade) return '';
  return [`表内 ${total.text ?? ''}`, grade.text].filter(Boolean).join(' · ');
}

/** 项目名称, or the title where the form names none. */
export function formName({ form }: Review): string {
  return form.project?.text || form.title?.text || form.snapshot.name;
}
