import type { Companion, Field, Indicator } from '../form';
import type { Matching, PairSaid } from './match-indicators';

/** What a table beside the form is laid there for. */
export type Role = 'targets' | 'adjusted' | 'monitored' | 'last-year';

/** All that lies beside one form. */
export interface Beside {
  /** The approved targets, as adjusted in the year. */
  readonly targets: ApprovedTargets | null;
  readonly monitored: TableBeside | null;
  readonly lastYear: TableBeside | null;
  /** Tables that may belong to the form, or not: a person is asked, nothing is guessed. */
  readonly asked: readonly Question[];
}

/** A table with its indicators matched to the form's. */
export interface TableBeside {
  readonly table: Companion;
  readonly matching: Matching;
}

/** The targets that count for the year. */
export interface ApprovedTargets {
  readonly table: Companion;
  /** The 调整表 whose targets come before those of `table`; null when there is none. */
  readonly adjusted: Companion | null;
  readonly indicators: readonly ApprovedIndicator[];
  /** Between the form's indicators and `indicators`. */
  readonly matching: Matching;
  readonly budget: ApprovedBudget;
}

/** An indicator as approved, and the table that says so. */
export interface ApprovedIndicator {
  readonly indicator: Indicator;
  readonly table: Companion;
}

/** The approved indicator that a matching names by its index. @throws RangeError where there is none */
export function approvedAt({ indicators }: ApprovedTargets, index: number): ApprovedIndicator {
  const approved = indicators[index];
  if (!approved) throw new RangeError(`there is no approved indicator ${index}`);
  return approved;
}

export interface ApprovedBudget {
  readonly initial: Field | null;
  readonly adjusted: Field | null;
  readonly unit: Companion['budget']['unit'];
}

/** Which table a form's is, where that is not beyond doubt. */
export interface Question {
  readonly role: Role;
  /** `several` could be it; `unnamed`: the only one there is names no project; `none` is of this project. */
  readonly why: 'several' | 'unnamed' | 'none';
  readonly candidates: readonly Companion[];
}

/** What an officer said about the tables beside a form. */
export interface BesideSaid {
  /** By role, the `companionKey` of the table that is it; null: none is. */
  readonly tables?: Readonly<Partial<Record<Role, string | null>>>;
  readonly pairs?: readonly PairSaid[];
}
