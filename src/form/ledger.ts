import type { CellAddress } from '../sheet';

/** What a review computes, and the only fields it ever writes. */
export const COMPUTED_FIELDS = ['rate', 'score', 'total', 'grade'] as const;

export type ComputedField = (typeof COMPUTED_FIELDS)[number];

/** What the product writes: what a review computes, and a reason in the officer's words, on his click. */
export const WRITTEN_FIELDS = [...COMPUTED_FIELDS, 'reason'] as const;

export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/** What the officer gives: read, never written. */
export type GivenField =
  | 'title'
  | 'project'
  | 'department'
  | 'unit'
  | 'goal'
  | 'initial'
  | 'budget'
  | 'executed'
  | 'weight'
  | 'level'
  | 'name'
  | 'operator'
  | 'target'
  | 'target-unit'
  | 'actual'
  | 'reason'
  | 'method'
  | 'weight-total'
  /** Points of a row that nobody computes, see `Form.otherPoints`. */
  | 'given-score'
  | 'remark';

/**
 * What a cell of a form was taken for: a field, the `label` of one, a `note` that says nothing a
 * review looks at, or set `aside` with a reason.
 */
export type ClaimedAs = ComputedField | GivenField | 'label' | 'note' | 'aside';

/** One cell and what it was taken for. */
export interface Claim {
  readonly at: CellAddress;
  readonly as: ClaimedAs;
  /** The cell holds the label of its field too, as in 自评等级：优: to be read, never written. */
  readonly inline: boolean;
  /** Why a cell is set aside, as a Chinese clause; null for all others. */
  readonly why: string | null;
}

/** What each cell of one form was taken for; a cell has one claim at most. */
export class Ledger {
  /** Every claim, fields first; blank cells among them where a field has a cell nobody filled. */
  readonly claims: readonly Claim[];
  readonly #byRow = new Map<number, Map<number, Claim>>();

  /** The first claim of a cell holds. */
  constructor(claims: Iterable<Claim> = []) {
    const first: Claim[] = [];
    for (const claim of claims) {
      const { row, column } = claim.at;
      const ofRow = this.#byRow.get(row) ?? new Map<number, Claim>();
      if (ofRow.has(column)) continue;
      this.#byRow.set(row, ofRow.set(column, claim));
      first.push(claim);
    }
    this.claims = first;
  }

  /** What the cells of a row were taken for, by column. */
  ofRow(row: number): ReadonlyMap<number, Claim> {
    return this.#byRow.get(row) ?? NO_CLAIMS;
  }

  /** What a cell was taken for; null when nothing of the form claims it. */
  claimOf({ row, column }: CellAddress): Claim | null {
    return this.#byRow.get(row)?.get(column) ?? null;
  }

  /** The computed field that a cell holds by itself; null for any other cell, also for one that holds its label too. */
  computedAt(cell: CellAddress): ComputedField | null {
    const claim = this.claimOf(cell);
    return claim && !claim.inline && isComputed(claim.as) ? claim.as : null;
  }
}

function isComputed(as: ClaimedAs): as is ComputedField {
  return (COMPUTED_FIELDS as readonly ClaimedAs[]).includes(as);
}

const NO_CLAIMS: ReadonlyMap<number, Claim> = new Map();
