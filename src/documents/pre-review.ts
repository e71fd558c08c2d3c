import type { Review } from '../review';
import { type Finding, findRule, isOpen, messageOf, type Severity } from '../rules';
import { a1 } from '../sheet';
import { numberIn } from '../scoring';
import { escapeHtml } from './html';

/** One question a reviewer is likely to ask of the form. */
export interface LikelyQuestion {
  /** The finding in words. */
  readonly question: string;
  /** A1 names, the one to go to first leading. */
  readonly cells: readonly string[];
  /** What to have ready, or to mend, before the form is handed in. */
  readonly evidence: string;
}

/** How many questions fit a page, and a mind. */
const MOST = 5;

/**
 * 上报前预审: the questions a reviewer is most likely to ask, the most costly first: what must be fixed,
 * then what puts the most points in question. It gives no score of its own.
 */
export function preReview(review: Review): readonly LikelyQuestion[] {
  const open = review.findings.filter(isOpen);
  return [...firstOfEachRow(open)]
    .sort(
      (a, b) =>
        MOST_ASKED.indexOf(a.severity) - MOST_ASKED.indexOf(b.severity) ||
        atStake(review, b) - atStake(review, a),
    )
    .slice(0, MOST)
    .map((finding) => ({
      question: messageOf(finding),
      cells: finding.cells.map(a1),
      evidence: findRule(finding.rule)?.page.fix ?? '',
    }));
}

/** Not how grave a thing is: a reviewer asks about what is open before he asks for something nicer. */
const MOST_ASKED: readonly Severity[] = ['error', 'review', 'warning', 'info'];

/** A row is asked about once, by the gravest of what was found there. */
function firstOfEachRow(findings: readonly Finding[]): Finding[] {
  const graver = [...findings].sort(
    (a, b) => MOST_ASKED.indexOf(a.severity) - MOST_ASKED.indexOf(b.severity),
  );
  return graver.filter(
    ({ indicator }, i) =>
      indicator === null || graver.findIndex((one) => one.indicator === indicator) === i,
  );
}

/** The points in question: those of the row, or of every row a finding about the whole form names. */
function atStake({ form, scores }: Review, { indicator, cells }: Finding): number {
  if (indicator !== null) return scores.indicators[indicator]?.weight?.toNumber() ?? 0;
  const rows = new Set(cells.map(({ row }) => row));
  return form.indicators.reduce(
    (sum, one) => sum + (rows.has(one.row) ? (numberIn(one.weight)?.toNumber() ?? 0) : 0),
    0,
  );
}

/** What the page is called: 上报前预审：专业设备运行维护经费. */
export function preReviewHeading({ form }: Review): string {
  return `上报前预审：${form.project?.text || '本项目'}`;
}

/** How many questions there are, and in which order. */
export function preReviewIntroduction(review: Review): string {
  const { length } = preReview(review);
  return length > 0
    ? `审核时最可能问到的${length}个问题，影响最大的在前。`
    : '没有找到审核时可能追问的地方。';
}

/** The page to print: no script, nothing loaded from anywhere. */
export function preReviewHtml(review: Review): string {
  const questions = preReview(review);
  const items = questions.map(
    ({ question, cells, evidence }) =>
      `<li><p>${escapeHtml(question)}</p><p>单元格：${escapeHtml(cells.join('、') || '整表')}</p>` +
      `<p>备好：${escapeHtml(evidence)}</p></li>`,
  );
  const list = items.length > 0 ? `\n<ol>\n${items.join('\n')}\n</ol>` : '';
  const body = `<p>${preReviewIntroduction(review)}</p>${list}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>上报前预审</title>
<style>
@page { size: A4; margin: 18mm 15mm; }
body { font: 11pt/1.6 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 180mm; margin: 0 auto; padding: 8mm; }
h1 { font-size: 16pt; text-align: center; }
li { margin: 0 0 4mm; break-inside: avoid; }
p { margin: 0; }
@media print { body { padding: 0; max-width: none; } }
</style>
</head>
<body>
<h1>${escapeHtml(preReviewHeading(review))}</h1>
${body}
<p>本工具仅作填报校核，不替代财政部门审核。</p>
</body>
</html>
`;
}
