import { classifyRow } from '../evidence/classify-row';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { isGrade, isTitle } from '../words/foot-words';
import { halfWidth } from '../../values';

/** Rows with one text alone above the first label: title, year, or a name printed above its label. */
export function titleLines(grid: Grid, band: Band, ceiling: number, top: number): GridCell[] {
  const lines: GridCell[] = [];
  /** How many lines there were at each row passed over; without a title beyond they are all there is. */
  const passed: number[] = [];
  const rows = grid.rowsBetween(Math.max(ceiling, top - 2 * MAX_TITLE_LINES), top - 1);
  for (const row of [...rows].reverse()) {
    const cells = grid.over(row, band);
    const [only] = cells;
    if (!only) continue;
    const isCaptions = cells.every((cell) => isCaption(cell) || isYear(cell));
    const line =
      cells.find((cell) => isTitle(cell.cell.text)) ??
      (cells.length === 1 ? only : cells.find((cell) => isCaptions && isYear(cell)));
    if (!line && isCaptions) continue;
    if (!line && passed.length < MAX_PASSED && isPair(cells)) {
      passed.push(lines.length);
      continue;
    }
    if (!line || !isLine(line)) break;
    if (classifyRow(cells) === 'foot' || isGrade(line.cell.text)) break;
    const isAboveTitle = lines.some(({ cell }) => isTitle(cell.text));
    if (isAboveTitle && !isTitle(line.cell.text) && !isYear(line)) break;
    lines.push(line);
    // A title without its year may have it in the line above.
    const isDated = yearOf(lines.map(({ cell }) => cell.text)) !== null;
    if (isAboveTitle || (isTitle(line.cell.text) && isDated)) break;
    if (lines.length === MAX_TITLE_LINES) break;
  }
  if (lines.some((line) => isTitle(line.cell.text))) return lines;
  return lines.slice(0, Math.min(1, passed[0] ?? 1));
}

/** How many lines of a title are looked for. */
const MAX_TITLE_LINES = 4;

/** Rows between a title and the first label that is known. */
const MAX_PASSED = 2;

/** 县级预算单位名称 | 某局: labels nobody listed and what stands behind them, without a figure. */
function isPair(cells: readonly GridCell[]): boolean {
  const isWords = cells.every((cell) => cell.wordy && cell.number === null);
  return isWords && cells.length >= 2 && cells.length <= 4 && classifyRow(cells) === 'other';
}

/** What stands between a title and the form without being a part of either: 部门：某中学, 公开14表, 单位：万元. */
function isCaption({ label }: GridCell): boolean {
  return /^(?:.{0,6}(?:部门|单位|日期|时间|编号|负责人)(?:名称)?(?:\([^()]*\))?(?::|$)|公开\d+表$|附[件表]\d*$|表\d+$)/.test(
    label.full,
  );
}

function isLine(cell: GridCell): boolean {
  return isTitle(cell.cell.text) || isYear(cell) || (cell.wordy && cell.kind !== 'level');
}

/** Whether a cell holds a year alone, 2023年度, or the place for one: 20××年度. */
export function isYear(cell: GridCell): boolean {
  return /^\(?(?:(?:19|20)[\dx×*_]{0,2}|[x×*_]{0,4})年?度?\)?$/i.test(cell.label.full);
}

/** The first year that any of some texts names, of this century or the last; null where none does. */
export function yearOf(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /(?:19|20)\d{2}/.exec(halfWidth(text).replace(/\s/g, ''));
    if (match) return Number(match[0]);
  }
  return null;
}
