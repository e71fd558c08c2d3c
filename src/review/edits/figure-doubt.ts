import type { Finding, RuleInput } from '../../rules';
import { type ComputedField, type Edit, sameCell } from '../../sheet';
import { whyMisplaced } from './misplaced';
import { whyUnproven } from './unproven';

/**
 * Why the number that an edit would write over may be another figure than the one it computes, as a Chinese
 * clause; null where it is that one. Such a number is asked about and never written over.
 */
export function figureDoubt(input: RuleInput, edit: Edit<ComputedField>): string | null {
  return whyMisplaced(input, edit) ?? whyUnproven(input, edit);
}

/**
 * The findings, with what is not sure enough to be written over not called wrong either: an error about such a
 * number is asked, with the doubt as its clause.
 */
export function askedOfDoubted(
  input: RuleInput,
  findings: readonly Finding[],
  planned: readonly Edit<ComputedField>[],
): Finding[] {
  return findings.map((finding) => {
    const [cell] = finding.cells;
    if (finding.severity !== 'error' || !cell) return finding;
    const edit = planned.find((one) => sameCell(one.cell, cell));
    const doubt = edit ? figureDoubt(input, edit) : null;
    return doubt === null ? finding : { ...finding, severity: 'review', outcome: 'review', doubt };
  });
}
