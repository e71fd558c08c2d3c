import { comparisonOf, isPromise, type Review, VERDICT_TITLES } from '../review';
import { comparesTables, type Finding, isOwed, messageOf, SEVERITIES } from '../rules';
import { a1 } from '../sheet';

/**
 * 退回意见: as numbered sentences to paste, what is open and what the unit set aside although it must be fixed:
 * errors first, then what to improve and what to confirm, last the blanks. Of a form that can be submitted it says
 * so and asks for nothing.
 */
export function returnLetter(review: Review): string {
  const project = review.form.project?.text || review.form.title?.text || '本项目';
  const returned = SEVERITIES.flatMap((severity) =>
    review.findings.filter((one) => one.severity === severity && isOwed(one) && isReturned(one)),
  );
  if (returned.length === 0) {
    return `「${project}」绩效自评表经核验，没有需要退回修改的内容，${VERDICT_TITLES[review.verdict]}。`;
  }
  const own = returned.filter(({ rule }) => !comparesTables(rule));
  const beside = returned.filter(({ rule }) => comparesTables(rule));
  const numbered = (findings: readonly Finding[], after: number) =>
    findings.map((finding, index) => `${after + index + 1}. ${sentenceOf(finding)}`);
  return [
    `「${project}」绩效自评表经核验，请按以下意见修改或核实后重新报送：`,
    ...numbered(own, 0),
    ...(beside.length > 0 ? [besideHeading(review), ...numbered(beside, own.length)] : []),
  ].join('\n');
}

/** Hints stay at home, but for figures that the form lacks. */
function isReturned(finding: Finding): boolean {
  return finding.severity !== 'info' || isPromise(finding);
}

/** What the form was laid beside: 与绩效目标表（工作表「目标」）对照，12 项一致 · 2 项不一致：. */
function besideHeading(review: Review): string {
  const line = comparisonOf(review)?.line;
  return line ? `${line}：` : '与上年自评表、绩效运行监控表对照：';
}

/** What is wrong, led by its cell where the sentence does not name it. */
function sentenceOf(finding: Finding): string {
  const said = messageOf(finding);
  const cell = finding.cells[0] ? a1(finding.cells[0]) : '';
  const message = cell === '' || names(finding, cell) ? said : `${cell}：${said}`;
  const { setAside } = finding;
  return setAside === undefined ? message : `${message}（填报单位暂不处理：${setAside}）`;
}

/** Whether the sentence names a cell, alone or in a list (C1、C12等); C12 names no C1. */
function names({ data }: Finding, cell: string): boolean {
  return Object.values(data).some((datum) => datum.replace(/等$/, '').split('、').includes(cell));
}
