import { a1, type CellAddress } from '../sheet';
import { findRule, RULES, type RuleId } from './catalogue';
import type { Finding } from './finding';
import { placeGuess } from './guessed-places';
import { settlePrecedence } from './precedence';
import { levelOf, type Report, type Rule, type RuleInput } from './rule';
import { SEVERITIES } from './severity';

export interface CheckOptions {
  /** Ids of rules switched off. */
  readonly disabled?: readonly string[];
  /** The rules to run instead of the whole catalogue. */
  readonly rules?: readonly Rule<RuleId>[];
  /** Told of a rule that breaks down inside, so that the others are heard. */
  readonly onFailure?: ((failed: FailedRule) => void) | undefined;
}

/** A rule that broke down inside, which is our own fault. */
export interface FailedRule {
  readonly rule: RuleId;
  readonly error: unknown;
}

/**
 * Runs the rules over one form: errors first, each level from the top of the sheet down; of rules
 * that describe the same fault only the most telling one speaks.
 * @throws whatever a rule that is itself faulty throws, unless `onFailure` is told of it
 */
export function checkForm(input: RuleInput, options: CheckOptions = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rulesOf(options)) {
    const found = () => rule.check(input).map((report) => finding(rule, report, input));
    findings.push(...orFailed(rule, options, found));
  }
  return heard(settlePrecedence(findings)).sort(byLevelAndPlace);
}

/** What a rule gives, or nothing where it breaks down and somebody asks to be told. */
export function orFailed<T>(
  { id }: Rule<RuleId>,
  { onFailure }: CheckOptions,
  work: () => T[],
): T[] {
  try {
    return work();
  } catch (error) {
    if (!onFailure) throw error;
    onFailure({ rule: id, error });
    return [];
  }
}

/** Without the rules that speak only where no other calls for an act. */
function heard(findings: readonly Finding[]): Finding[] {
  const waits = ({ rule }: Finding) => findRule(rule)?.whenSilent === true;
  const isSaid = findings.some((one) => !waits(one) && ACTS.has(one.severity));
  return findings.filter((one) => !isSaid || !waits(one));
}

const ACTS: ReadonlySet<Finding['severity']> = new Set(['error', 'review']);

/** The rules that run: those asked for, else the catalogue, without those switched off. */
export function rulesOf({ rules = RULES, disabled = [] }: CheckOptions): readonly Rule<RuleId>[] {
  if (disabled.length === 0) return rules;
  const off = new Set(disabled);
  return rules.filter(({ id }) => !off.has(id));
}

function finding(rule: Rule<RuleId>, report: Report, input: RuleInput): Finding {
  const { message, cells, sendsTo, indicator = null } = report;
  const proven = report.outcome ?? report.severity ?? levelOf(rule);
  const doubt = proven === 'error' ? placeGuess(input, report) : null;
  const severity = doubt === null ? proven : 'review';
  const outcome = severity === 'review' ? 'review' : severity === 'info' ? 'pass' : 'fail';
  return {
    rule: rule.id,
    id: message,
    data: dataOf(rule, report),
    outcome,
    severity,
    cells: withoutRepeats(cells),
    ...(sendsTo && { sendsTo }),
    indicator,
    ...(doubt !== null && { doubt: doubt.clause }),
  };
}

/** What the rule tells, and the {cell} its sentence sends the officer to. */
function dataOf(rule: Rule<RuleId>, { message, data = {}, cells, sendsTo }: Report) {
  if (!rule.messages[message]?.includes('{cell}')) return data;
  const at = sendsTo ?? cells[0];
  return { ...data, cell: at ? a1(at) : '' };
}

function byLevelAndPlace(a: Finding, b: Finding): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(isLast(a)) - Number(isLast(b)) ||
    (first?.row ?? 0) - (second?.row ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function isLast({ rule }: Finding): boolean {
  return findRule(rule)?.isLast === true;
}

function withoutRepeats(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [a1(cell), cell])).values()];
}
