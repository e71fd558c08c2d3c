import { type Form, fundRows } from '../form';
import { type Finding, isOpen, type RuleInput } from '../rules';
import { figuresIn, type Scores } from '../scoring';
import { type CellAddress, sameCell } from '../sheet';

/** A finding the officer set aside for this form (规则异议), with the reason given. */
export interface Dismissal {
  readonly rule: string;
  /** What the finding rests on (`evidenceOf`); when that changes, the finding opens again. */
  readonly evidence: string;
  readonly reason: string;
}

/** The findings with those set aside named as such, and the dismissals that no longer hold. */
export function applyDismissals(
  judged: Judged,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): { findings: Finding[]; reopened: Dismissal[] } {
  if (dismissals.length === 0) return { findings: [...findings], reopened: [] };
  const used = new Set<Dismissal>();
  const all = findings.map((finding) => {
    const evidence = evidenceOf(judged, finding);
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
export function dismiss(judged: Judged, finding: Finding, reason: string): Dismissal {
  return { rule: finding.rule, evidence: evidenceOf(judged, finding), reason };
}

/** A form and what it comes to: what a finding is about. */
type Judged = Pick<RuleInput, 'form' | 'scores'>;

/**
 * What a finding rests on: of an indicator the texts of its row, otherwise those of its own cells and of the
 * fund rows they stand in; and what arithmetic gives for its cells, so that another standard or amount opens
 * it again. Addresses are left out, so that rows inserted above open nothing; a score the product may fill in
 * counts only where the finding is about that score.
 */
export function evidenceOf({ form, scores }: Judged, finding: Finding): string {
  const { cells } = finding;
  const indicator = finding.indicator === null ? null : form.indicators[finding.indicator];
  const texts = indicator
    ? rowTexts(indicator, cells)
    : cells.flatMap((cell) => [form.snapshot.cell(cell).text.trim(), ...fundTexts(form, cell)]);
  return [...texts, ...cells.flatMap((cell) => computedAt(scores, cell))].join(SEPARATOR);
}

function rowTexts(
  { name, target, actual, weight, score, reason }: Form['indicators'][number],
  cells: readonly CellAddress[],
): string[] {
  const isAboutScore = cells.some((cell) => sameCell(cell, score?.at ?? null));
  const fields = [name, target, actual, weight, reason, isAboutScore ? score : null];
  return fields.map((field) => field?.text ?? '');
}

/** The label and the amounts of the fund row whose 执行率, 得分 or amount a cell is; none of any other. */
function fundTexts({ fund }: Form, cell: CellAddress): string[] {
  return fundRows(fund).flatMap(({ label, initial, budget, executed, rate, score }) => {
    const amounts = [initial, budget, executed];
    const isOfRow = [...amounts, rate, score].some((field) => field && sameCell(field.at, cell));
    return isOfRow ? [label, ...amounts.map((field) => field?.text ?? '')] : [];
  });
}

/** The figure or grade that the form comes to in a cell; none where nothing is computed. */
function computedAt(scores: Scores, at: CellAddress): string[] {
  const { cell, expected } = scores.grade;
  if (cell && expected !== null && sameCell(cell, at)) return [expected];
  return figuresIn(scores).flatMap(({ cell: own, computed }) =>
    own && computed && sameCell(own, at) ? [computed.toFixed()] : [],
  );
}

const SEPARATOR = '\u241f';
