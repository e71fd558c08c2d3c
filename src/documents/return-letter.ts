import { type Review, VERDICT_TITLES } from '../review';
import { type Finding, messageOf, type Severity } from '../rules';

/** What a reviewer sends back: errors first, then what to improve and what to confirm; hints stay at home. */
const RETURNED: readonly Severity[] = ['error', 'warning', 'review'];

/**
 * 退回意见: as numbered sentences to paste, what is open and what the unit set aside although it must be
 * fixed. Of a form that can be submitted it says so and asks for nothing.
 */
export function returnLetter(review: Review): string {
  const project = review.form.project?.text || review.form.title?.text || '本项目';
  const returned = RETURNED.flatMap((severity) =>
    review.findings.filter((one) => one.severity === severity && isReturned(one)),
  );
  if (returned.length === 0) {
    const result = review.verdict === 'ready' ? '可以上报' : VERDICT_TITLES[review.verdict];
    return `「${project}」绩效自评表经核验，没有需要退回修改的内容，${result}。`;
  }
  const lines = returned.map((finding, index) => `${index + 1}. ${sentenceOf(finding)}`);
  return [`「${project}」绩效自评表经核验，请按以下意见修改或核实后重新报送：`, ...lines].join(
    '\n',
  );
}

function isReturned({ severity, setAside }: Finding): boolean {
  return setAside === undefined || severity === 'error';
}

function sentenceOf(finding: Finding): string {
  const message = messageOf(finding);
  const { setAside } = finding;
  return setAside === undefined ? message : `${message}（填报单位暂不处理：${setAside}）`;
}
