import type { RuleId } from './catalogue';
import type { Finding } from './finding';

/**
 * Rules that can describe one and the same fault, the most telling first: where several of a chain
 * speak of the same place, only the first is heard. Switched off, the next one speaks again.
 */
export interface Chain {
  /** What counts as the same place: one indicator row, one cell, or the whole form. */
  readonly on: 'indicator' | 'cell' | 'form';
  readonly rules: readonly RuleId[];
}

export const PRECEDENCE: readonly Chain[] = [
  {
    on: 'indicator',
    rules: [
      'error-value',
      'placeholder-row',
      'target-missing',
      'actual-missing',
      'qual-result-on-quant',
      'quant-not-number',
      'comparator-duplicate',
      'unit-mismatch',
      'rate-out-of-range',
      'quant-result-on-qual',
      'qual-unknown-result',
      'date-late',
      'magnitude-doubt',
      'score-readings',
      'score-missing',
      'score-undecided',
    ],
  },
  {
    on: 'indicator',
    rules: [
      'error-value',
      'weight-nonpositive',
      'score-negative',
      'score-over-weight',
      'full-score-unmet',
      'score-by-actual-percent',
      'score-integer-rounded',
      'score-rounded-not-truncated',
      'met-but-deducted',
      'qual-band',
      'score-mismatch',
      'deduction-mismatch',
    ],
  },
  { on: 'indicator', rules: ['date-late', 'full-score-unmet', 'qual-band'] },
  { on: 'indicator', rules: ['date-late', 'date-in-other-year'] },
  {
    on: 'indicator',
    rules: ['rate-out-of-range', 'reason-missing-over', 'target-too-low', 'overachieved'],
  },
  {
    on: 'indicator',
    rules: [
      'reason-placeholder',
      'reason-missing',
      'reason-missing-over',
      'target-too-low',
      'overachieved',
    ],
  },
  {
    on: 'indicator',
    rules: [
      'reason-placeholder',
      'reason-contradiction',
      'reason-copied',
      'reason-irrelevant',
      'reason-needless',
      'reason-vague',
    ],
  },
  { on: 'indicator', rules: ['target-zero-ge', 'target-over-100-percent', 'comparator-vs-name'] },
  { on: 'indicator', rules: ['result-copies-target', 'unit-word', 'unit-missing-one-side'] },
  { on: 'indicator', rules: ['l1-l2-mismatch', 'l2-mismatch'] },
  { on: 'cell', rules: ['error-value', 'exec-budget-basis', 'exec-rate-mismatch'] },
  { on: 'cell', rules: ['error-value', 'exec-score-mismatch'] },
  {
    on: 'cell',
    rules: [
      'error-value',
      'magnitude-doubt',
      'exec-zero-budget',
      'exec-over-budget',
      'fund-precision',
    ],
  },
  { on: 'cell', rules: ['error-value', 'total-mismatch'] },
  { on: 'cell', rules: ['deduction-mismatch', 'score-undecided'] },
  { on: 'cell', rules: ['grade-missing', 'grade-unknown', 'grade-mismatch'] },
  { on: 'form', rules: ['fund-total-zero', 'fund-sum'] },
  { on: 'form', rules: ['exec-low-output-full', 'reason-missing-exec'] },
  { on: 'form', rules: ['weight-total', 'total-weight-not-100'] },
  { on: 'form', rules: ['weight-total', 'weight-group', 'weight-preset'] },
  { on: 'form', rules: ['l3-output-benefit-duplicate', 'l3-duplicate'] },
  { on: 'form', rules: ['result-copies-target-all', 'satisfaction-unproved'] },
];

/** Leaves out every finding that a more telling one of its chain already covers. */
export function settlePrecedence(findings: readonly Finding[]): Finding[] {
  const covered = new Set<Finding>();
  for (const chain of PRECEDENCE) {
    for (const group of groups(findings, chain)) {
      const rank = Math.min(...group.map(({ rule }) => chain.rules.indexOf(rule)));
      for (const one of group) if (chain.rules.indexOf(one.rule) > rank) covered.add(one);
    }
  }
  return findings.filter((one) => !covered.has(one));
}

function groups(findings: readonly Finding[], chain: Chain): Iterable<Finding[]> {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!chain.rules.includes(finding.rule)) continue;
    const place = placeOf(finding, chain.on);
    const group = byPlace.get(place);
    if (group) group.push(finding);
    else byPlace.set(place, [finding]);
  }
  return byPlace.values();
}

function placeOf(finding: Finding, on: Chain['on']): string {
  if (on === 'form') return '';
  if (on === 'indicator' && finding.indicator !== null) return `i${finding.indicator}`;
  const cell = finding.cells[0];
  return cell ? `${cell.row}:${cell.column}` : finding.rule;
}
