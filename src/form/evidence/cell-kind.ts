import { type Cell, isBlank, isError } from '../../sheet';
import { oncePerText, parseAmount, valueKind } from '../../values';
import { isLevel } from '../words/level-words';

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

/** Classifies a cell by its content alone, as the grammar of values reads it. */
export function cellKind(cell: Cell): CellKind {
  if (isError(cell.value)) return 'error';
  if (typeof cell.value === 'number') return 'number';
  if (isBlank(cell)) return 'blank';
  const kind = valueKind(cell.text);
  if (kind !== 'words') return kind;
  return isLevel(cell.text) ? 'level' : 'text';
}

/**
 * The number a cell holds, for judging its place only: 1,234.50, 39.51万元, 10分 and 90.2% are read, as
 * is a formula's or a percentage's own number; null for others.
 */
export function roughNumber({ value, text }: Cell): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? numberIn(text) : null;
}

const numberIn = oncePerText((text) => parseAmount({ text })?.value.toNumber() ?? null);
