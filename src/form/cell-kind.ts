import { type Cell, isBlank, isError } from '../sheet';
import { MARKUP } from './label';
import { halfWidth, leadingOperator, looksLikeValue } from '../values';
import { isLevel } from './words/level-words';

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

const SIGN = /^(?:[-–—―−_/\\*]+|无|n\/a|不适用|不涉及)$/i;
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?[%‰]?$/;
const MEASURE =
  /^(?:约|共|达到|达)?[-+]?\d[\d,]*(?:\.\d+)?(?:[^\d\u4e00-\u9fff]{0,3}[\u4e00-\u9fff]{0,3}(?:\/[\u4e00-\u9fff·*]{1,6})?|.{0,12}(?:前|内|以上|以下|底|日|完成|[%‰]))$/;
const DATE =
  /^(?:截至|截止)?\d{4}[年./-]\d{1,2}(?:月(?:\d{1,2}日)?|[./-]\d{1,2})?(?:前|底|底前|之前|完成)?$/;
/** 1.改厕 and 4、合计: words with their number, no measure. */
const NUMBERED = /^\d{1,2}[.、)][\u4e00-\u9fff]{2,}$/;
const RESULT =
  /^(?:已|均|全部或基本|全部|基本|部分|未)*(?:达成|完成)(?:年度|预期)?(?:绩效)?(?:指标|目标)(?:且效果较差|并具有一定效果)?[。.]?$|^达成$|^(?:已|均已|均|全部|基本|部分|未)(?:达成|完成)[。.]?$/;

/** Classifies a cell by its content alone. */
export function cellKind(cell: Cell): CellKind {
  if (isError(cell.value)) return 'error';
  if (typeof cell.value === 'number') return 'number';
  if (isBlank(cell)) return 'blank';
  const text = halfWidth(cell.text)
    .replace(MARKUP, '')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '');
  if (text === '') return 'blank';
  if (SIGN.test(text)) return 'sign';
  if (NUMBER.test(text)) return 'number';
  if (/^#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/.test(text)) return 'error';
  if (text.length > 40) return 'text';
  if (isMeasure(text)) return 'measure';
  if (RESULT.test(text)) return 'result';
  return isLevel(text) ? 'level' : 'text';
}

function isMeasure(text: string): boolean {
  if (NUMBERED.test(text)) return false;
  return (
    MEASURE.test(text) || DATE.test(text) || leadingOperator(text) !== null || looksLikeValue(text)
  );
}

/** The number a cell holds, for judging its place only: 1,234.50, 39.51万元, 10分 and 90.2% are read; null for others. */
export function roughNumber(cell: Cell): number | null {
  if (typeof cell.value === 'number') return cell.value;
  if (typeof cell.value !== 'string') return null;
  const text = halfWidth(cell.value).replace(/[\s,\u200b-\u200f\ufeff]/g, '');
  const match = /^([-+]?\d+(?:\.\d+)?)(?:%|‰|分|万元|亿元|元)?$/.exec(text);
  return match ? Number(match[1]) : null;
}
