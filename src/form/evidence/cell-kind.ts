/** What a cell looks like to a reader who does not know its column. */
export type CellKind =
  | 'blank'
  /** a sign for nothing: - — / * 无 */
  | 'sign'
  | 'number'
  /** an operator or a number with its unit: ≥98.00, 12次, 2023年12月 */
  | 'measure'
  /** a set phrase of a 定性 result: 达成指标 */
  | 'result'
  /** a usual 一级指标 or 二级指标 */
  | 'level'
  | 'text'
  | 'error';
