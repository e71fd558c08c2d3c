import type { NewCell, NewSheet } from '../sheet';
import type { Review } from '../review';
import { preReview, preReviewHeading, preReviewIntroduction } from './pre-review';
import { rowHeights } from './row-heights';

/** Number, then the text over the rest: as wide as an A4 page takes at full size. */
const WIDTHS = [8, 88];

/** 上报前预审 as a worksheet of the same workbook, where a host has no downloads to print from. */
export function preReviewWorksheet(review: Review): NewSheet {
  const cells: NewCell[] = [];
  const line = (row: number, style: NewCell['style'], first: string, text: string) => {
    cells.push({ at: { row, column: 0 }, value: first, style, format: '@' });
    cells.push({ at: { row, column: 1 }, value: text || null, style, format: '@' });
  };
  const merged: number[] = [];
  const whole = (row: number, style: NewCell['style'], text: string) => {
    line(row, style, text, '');
    merged.push(row);
  };
  let row = 0;
  whole(row++, 'title', preReviewHeading(review));
  whole(row++, 'text', preReviewIntroduction(review));
  preReview(review).forEach(({ question, cells: where, evidence }, index) => {
    line(row++, 'label', `问题${index + 1}`, question);
    line(row++, 'text', '单元格', where.join('、') || '整表');
    line(row++, 'text', '备好', evidence);
  });
  whole(row++, 'note', '本工具仅作填报校核，不替代财政部门审核。');
  const laid = {
    name: '上报前预审',
    replace: true,
    widths: WIDTHS,
    cells,
    merges: merged.map((top) => ({ top, left: 0, bottom: top, right: 1 })),
    validations: [],
    landscape: false,
  };
  return { ...laid, heights: rowHeights(laid) };
}
