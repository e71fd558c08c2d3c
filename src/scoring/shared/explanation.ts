import type { CellAddress } from '../../sheet';

/**
 * Why a number is what it is. The leaves are cells of the form and parameters of the standard; the
 * pane, the report and the command line render the same tree.
 */
export interface Explanation {
  /** What the number is, in the form's words: 得分, 执行率, 分值. */
  readonly label: string;
  /** The value as shown: 4.58, 57.02. */
  readonly value: string;
  /** How it came about, with its numbers: 截断(10.00 × 55.00 ÷ 120.00 = 4.5833…, 2位); null for a leaf. */
  readonly formula: string | null;
  /** The cell a leaf stands for. */
  readonly cell: CellAddress | null;
  /** The parameter of the standard a leaf stands for, with its source. */
  readonly parameter: { readonly title: string; readonly source: string } | null;
  readonly children: readonly Explanation[];
}
