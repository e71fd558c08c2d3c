import { type CellAddress, sameCell } from '../sheet';
import { RULES } from './catalogue';
import { fillMessage } from './fill-message';
import { settlePrecedence } from './precedence';
import { type Finding, type Report, type Rule, type RuleInput, SEVERITIES } from './rule';

export interface CheckOptions {
  /** Ids of rules switched off. */
  readonly disabled?: readonly string[];
  /** The rules to run instead of the whole catalogue. */
  readonly rules?: readonly Rule[];
}

/**
 * Runs the rules over one form: errors first, each level from the top of the sheet down; of rules
 * that describe the same fault only the most telling one speaks.
 * @throws Error when a rule itself is faulty, never because of what the form holds
 */
export function checkForm(input: RuleInput, options: CheckOptions = {}): Finding[] {
  const disabled = new Set(options.disabled ?? []);
  const rules = (options.rules ?? RULES).filter(({ id }) => !disabled.has(id));
  const findings = rules.flatMap((rule) => rule.check(input).map((one) => finding(rule, one)));
  return settlePrecedence(findings).sort(byLevelAndPlace);
}

function finding(rule: Rule, report: Report): Finding {
  const template = rule.messages[report.message];
  if (template === undefined) throw new Error(`${rule.id} has no message ${report.message}`);
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    cells: report.cells.filter(isFirst),
    indicator: report.indicator ?? null,
    message: fillMessage(template, report.data),
  };
}

function byLevelAndPlace(a: Finding, b: Finding): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (first?.row ?? 0) - (second?.row ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function isFirst(cell: CellAddress, index: number, all: readonly CellAddress[]): boolean {
  return all.findIndex((other) => sameCell(other, cell)) === index;
}
