import type { Form } from '../form';
import { type Finding, isOpen } from '../rules';
import { sameCell } from '../sheet';

/** A finding the officer set aside for this form (规则异议), with the reason given. */
export interface Dismissal {
  readonly rule: string;
  /** What the finding rests on (`evidenceOf`); when that changes, the finding opens again. */
  readonly evidence: string;
  readonly reason: string;
}

/** The findings with those set aside named as such, and the dismissals that no longer hold. */
export function applyDismissals(
  form: Form,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): { findings: Finding[]; reopened: Dismissal[] } {
  if (dismissals.length === 0) return { findings: [...findings], reopened: [] };
  const used = new Set<Dismissal>();
  const all = findings.map((finding) => {
    const evidence = evidenceOf(form, finding);
    const dismissal = dismissals.find(
      (one) => one.rule === finding.rule && one.evidence === evidence,
    );
    if (!dismissal) return finding;
    used.add(dismissal);
    return { ...finding, setAside: dismissal.reason };
  });
  const open = new Set<string>(all.filter(isOpen).map(({ rule }) => rule));
  return {
    findings: all,
    reopened: dismissals.filter((one) => !used.has(one) && open.has(one.rule)),
  };
}

/** Sets a finding of this form aside. */
export function dismiss(form: Form, finding: Finding, reason: string): Dismissal {
  return { rule: finding.rule, evidence: evidenceOf(form, finding), reason };
}

/**
 * The texts a finding rests on: of an indicator the whole row, otherwise its own cells. Addresses
 * are left out, so that rows inserted above open nothing; a score the product may fill in counts
 * only where the finding is about that score.
 */
export function evidenceOf(form: Form, finding: Finding): string {
  const indicator = finding.indicator === null ? null : form.indicators[finding.indicator];
  if (!indicator) {
    return finding.cells.map((cell) => form.snapshot.cell(cell).text.trim()).join(SEPARATOR);
  }
  const { name, target, actual, weight, score, reason } = indicator;
  const isAboutScore = finding.cells.some((cell) => sameCell(cell, score?.at ?? null));
  return [name, target, actual, weight, reason, isAboutScore ? score : null]
    .map((field) => field?.text ?? '')
    .join(SEPARATOR);
}

const SEPARATOR = '\u241f';
