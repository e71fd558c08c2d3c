import type { SheetReview } from '../../review';
import type { SheetPart } from '../../sheet';

const NAMES: Readonly<Record<SheetPart, string>> = {
  marks: '条件格式（含本工具的标记）',
  merges: '合并单元格',
  'hidden-rows': '隐藏的行',
  'hidden-columns': '隐藏的列',
  calendar: '日期的起算年份',
};

/**
 * What the officer has to know of a sheet that the spreadsheet did not give whole; null where it did, or
 * where a finding says it already.
 */
export function unreadSentence({ reading, reviews }: SheetReview): string | null {
  const isTold = reviews.some(({ findings }) =>
    findings.some(({ rule }) => rule === 'parts-unread'),
  );
  const unread = [...reading.snapshot.unread].filter((part) => part !== 'merges' || !isTold);
  if (unread.length === 0) return null;
  const parts = unread.map((part) => NAMES[part]).join('、');
  return `表格程序没有给出${parts}，其余内容已照常核验；结论与此有关的，请对照表格核实。`;
}
