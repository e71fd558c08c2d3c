import type { CellValue } from '../sheet';

/** One cell of a form, and the columns and names that say more about it. */
export interface ValueInput {
  /** The displayed text. */
  readonly text: string;
  /** What the cell holds; a number outweighs its display. */
  readonly value?: CellValue;
  /** The number format of the cell. */
  readonly format?: string;
  /** The form's year, for dates that print none. */
  readonly year?: number | null;
  /** The cell of an operator column (指标性质, 计算符号): ≥, 定性, 小于等于. */
  readonly operatorText?: string;
  /** The cell of a unit column (度量单位): 个, 万元, %. */
  readonly unitText?: string;
  /** The 三级指标, which may carry operator and unit itself: 培训人数(≥**人). */
  readonly name?: string;
  /** Whether the workbook counts days from 1904. */
  readonly date1904?: boolean;
}
