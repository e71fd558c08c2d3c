/** A number shown as a percentage, as 0.9551 in a cell that shows 95.51%. */
export interface PercentCell {
  readonly v: number;
  readonly f: string;
}

export type CaseCell = string | number | PercentCell;

export function percent(v: number): PercentCell {
  return { v, f: '0.00%' };
}

/** A form as printed, and what its first form must come to; amounts of points have two decimals. */
export interface LayoutCase {
  readonly name: string;
  /** Id of the standard its bureau applies; the default when left out. */
  readonly standard?: string;
  readonly rows: readonly (readonly CaseCell[])[];
  readonly merges?: readonly string[];
  readonly expect: {
    /** How many forms the sheet holds; 1 when left out. */
    readonly forms?: number;
    readonly project?: string;
    readonly rate?: string;
    readonly fund?: string;
    /** Number of indicators. */
    readonly count: number;
    /** Computed score by 1-based sheet row; null where nothing is to be scored. */
    readonly rows?: Readonly<Record<number, string | null>>;
    readonly total?: string | null;
    readonly grade?: string;
  };
}
