import type { ReactNode } from 'react';
import type { Candidate, Explanation, Outcome } from '../../scoring';
import type { Decimal } from '../../values';

/** A number of the form as 得分依据 lists it. */
export interface BasisEntry {
  readonly key: string;
  readonly title: string;
  /** 4.58 / 10. */
  readonly figure: string;
  /** Why it is undecided, or null. */
  readonly note: string | null;
  /** What else there is to know once the row is open. */
  readonly more?: () => ReactNode;
  readonly scored: {
    readonly text: string | null;
    readonly outcome: Outcome;
    readonly reachable?: boolean;
    readonly reading?: string;
    readonly habit?: string;
    readonly computed?: Decimal | null;
    readonly value?: Decimal | string | null;
    readonly candidates?: readonly Candidate<Decimal | string>[];
    readonly printed?: Decimal | null;
    readonly digits?: number;
    readonly explanation: Explanation | null;
  };
}
