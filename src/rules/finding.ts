import type { CellAddress } from '../sheet';
import type { RuleId } from './catalogue';
import type { CheckOutcome, Severity } from './severity';

/** One thing wrong, or to be looked at: data alone, its sentence is made by `messageOf`. */
export interface Finding {
  readonly rule: RuleId;
  /** Which of the rule's messages it is. */
  readonly id: string;
  /** The texts and figures that the sentence is made of, as the officer knows them. */
  readonly data: Readonly<Record<string, string>>;
  /** `fail`; `review` where only a person can say; `pass` for a hint beside what is right. */
  readonly outcome: Exclude<CheckOutcome, 'not-applicable'>;
  readonly severity: Severity;
  /** The cells it is about, the one to go to first. */
  readonly cells: readonly CellAddress[];
  /** The cell its sentence sends the officer to, where that is not the first of `cells`. */
  readonly sendsTo?: CellAddress;
  /** Index of the indicator it is about, null for the form as a whole. */
  readonly indicator: number | null;
  /** Why what would be an error is only asked, a Chinese clause: a column it rests on is a guess. Left out where none is. */
  readonly doubt?: string;
  /** The officer's reason for setting the finding aside; it then stays listed but no longer counts. */
  readonly setAside?: string;
}

/** Whether the officer still has the finding before him. */
export function isOpen({ setAside }: Pick<Finding, 'setAside'>): boolean {
  return setAside === undefined;
}

/** Whether a reviewer is told of it: an error that was set aside stays one. */
export function isOwed(finding: Pick<Finding, 'setAside' | 'severity'>): boolean {
  return isOpen(finding) || finding.severity === 'error';
}
