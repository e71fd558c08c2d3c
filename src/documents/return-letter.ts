import type { Review } from '../review';
import type { Severity } from '../rules';

/** What a reviewer sends back: errors first, then what to improve and what to confirm; hints stay at home. */
const RETURNED: readonly Severity[] = ['error', 'warning', 'review'];

/** 退回意见: the open findings as numbered sentences to paste; an empty text when there is nothing to return. */
export function returnLetter(review: Review): string {
  const open = RETURNED.flatMap((severity) =>
    review.findings.filter((one) => one.severity === severity && one.setAside === undefined),
  );
  if (open.length === 0) return '';
  const project = review.form.project?.text || review.form.title?.text || '本项目';
  const lines = open.map((finding, index) => `${index + 1}. ${finding.message}`);
  return [`「${project}」绩效自评表经核验，请按以下意见修改或核实后重新报送：`, ...lines].join(
    '\n',
  );
}
