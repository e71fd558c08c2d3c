import { a1, a1Area, type Edit } from '../../sheet';
import { findRule, type Finding, isOpen, messageOf, SEVERITIES, type Severity } from '../../rules';
import { editText } from '../edits/edit-text';
import { heldText, writeOf } from '../edits/write-of';
import { isTotalAsked } from '../asked-total';
import type { Review, Verdict } from '../review';
import { VERDICT_TITLES, verdictOn } from './verdict-words';

export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: '必须改',
  warning: '建议改',
  review: '请核实',
  info: '提示',
};

/**
 * One review as lines of text for a terminal: verdict first, then findings by level, then what is written.
 * @param writes whether it is, rather than could be
 */
export function textReport(review: Review, writes = false): string {
  const { form, standard, findings, edits, checks } = review;
  const open = findings.filter(isOpen);
  const aside = findings.filter((finding) => !isOpen(finding));
  const lines = [
    `${form.project?.text || '（未填项目名称）'}  ${form.snapshot.name}!${a1Area(form.area)}`,
    `${verdictMark(review.verdict)} ${verdictOn(review, VERDICT_TITLES)}  ${countsText(findings)}`,
    totalLine(review),
    `口径：${standard.label}  已检查 ${checks.applied} 条规则、${form.indicators.length} 项指标`,
    ...SEVERITIES.flatMap((severity) => section(SEVERITY_TITLES[severity], of(open, severity))),
    ...section('已设为不处理', aside),
    ...review.failedRules.map(
      ({ rule }) =>
        `  ✕ 规则「${findRule(rule)?.title ?? rule}」运行出错，未核验这一项，本表不写回；请把文件发给维护人员。`,
    ),
  ];
  const editLine = (edit: Edit) => {
    const before = form.snapshot.cell(edit.cell).text.trim() || '空白';
    return `    ${a1(edit.cell)}  ${before} → ${editText(edit, standard)}`;
  };
  const { edits: ticked, held } = writeOf(review);
  const optional = edits.filter((edit) => edit.optional);
  if (ticked.length > 0) {
    lines.push(`  ${writes ? '写回' : '可写回'} ${ticked.length} 格`, ...ticked.map(editLine));
  }
  lines.push(...held.map((one) => `${editLine(one.edit)}  未写回：${heldText(one)}`));
  if (optional.length > 0) {
    lines.push(
      `  可选 ${optional.length} 格（不写回，须填报人自行决定）`,
      ...optional.map(editLine),
    );
  }
  // a line break in a cell must not look like a line of the report
  return lines.map((line) => line.replace(/[\r\n\t]+/g, ' ')).join('\n');
}

/** 2项必须改、1项请核实、含1项必须改暂不处理; 没有发现问题 when there is none. */
export function countsText(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen);
  const counts = SEVERITIES.flatMap((severity) => {
    const { length } = of(open, severity);
    return length > 0 ? [`${length}项${SEVERITY_TITLES[severity]}`] : [];
  });
  const owed = owedText(findings);
  if (owed !== null) counts.push(owed);
  return counts.length > 0 ? counts.join('、') : '没有发现问题';
}

/** 含1项必须改暂不处理: what must be fixed and was set aside; null where there is none. */
export function owedText(findings: readonly Finding[]): string | null {
  const owed = of(findings, 'error').filter((finding) => !isOpen(finding)).length;
  return owed > 0 ? `含${owed}项${SEVERITY_TITLES.error}暂不处理` : null;
}

function totalLine(review: Review): string {
  const { total, grade } = review.scores;
  if (total.provisional) {
    const waits = total.provisional.waitsFor.map(a1).join('、');
    const open = waits === '' ? '' : `  待定：${waits}`;
    return `总分暂定 ${total.provisional.value.toFixed(total.digits)}${open}`;
  }
  if (!total.computed) return '总分  未计算';
  if (isTotalAsked(review)) {
    return `总分待核实  表内 ${total.text ?? ''}，各项得分相加 ${total.computed.toFixed(total.digits)}`;
  }
  const printed = total.outcome === 'fail' ? `（表内 ${total.text ?? ''}）` : '';
  const grade2 = grade.expected ? `  等级 ${grade.expected}` : '';
  const printedGrade = grade.outcome === 'fail' ? `（表内 ${grade.text ?? ''}）` : '';
  return `总分 ${total.computed.toFixed(total.digits)}${printed}${grade2}${printedGrade}`;
}

function section(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`  ${title} ${findings.length}`, ...findings.map(findingLine)];
}

function findingLine(finding: Finding): string {
  const { rule, cells, setAside } = finding;
  const at = cells[0] ? `${a1(cells[0])}  ` : '';
  const why = setAside === undefined ? '' : `（不处理的理由：${setAside}）`;
  return `    ${at}${findRule(rule)?.title ?? rule}：${messageOf(finding)}${why}`;
}

function of(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

function verdictMark(verdict: Verdict): string {
  return { 'must-fix': '✕', 'needs-review': '？', unfilled: '○', ready: '✓' }[verdict];
}
