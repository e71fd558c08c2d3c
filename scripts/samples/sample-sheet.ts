import {
  type Area,
  contains,
  type NewCell,
  type NewCellStyle,
  type NewSheet,
  parseA1Area,
} from '../../src/sheet';

/** How a sample looks: column widths in characters, merged areas by their A1 names. */
export interface SampleLayout {
  readonly widths: readonly number[];
  readonly merges: readonly string[];
}

const LINE_POINTS = 15;
const NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)(\.(\d+))?$/;
const LABEL =
  /^(项目名称|主管部门|实施单位|项目资金.*|年度总体目标|预期目标|实际完成情况|年度资金总额|其中[：:].*|上年结转资金|其他资金|评分等级)$/;
const HEADER_WORDS = ['年初预算数', '三级指标', '预期目标'];

/**
 * A printed table as a worksheet: every text where it is printed, numbers as numbers whose format
 * shows the printed text.
 * @throws RangeError when a merged area covers a filled cell other than its first
 */
export function sampleSheet(grid: readonly (readonly string[])[], layout: SampleLayout): NewSheet {
  const merges = layout.merges.map(parseA1Area);
  checkMerges(grid, merges);
  const cells = grid.flatMap((row, r) => row.map((_, c) => sampleCell(grid, r, c)));
  return {
    name: '自评表',
    replace: false,
    widths: layout.widths,
    heights: grid.map((_, row) => ({ row, points: heightOf(row, grid, layout.widths, merges) })),
    cells,
    merges,
    validations: [],
    landscape: false,
  };
}

function sampleCell(grid: readonly (readonly string[])[], row: number, column: number): NewCell {
  const text = grid[row]![column]!;
  const at = { row, column };
  const number = NUMBER.exec(text);
  if (!number) return { at, value: text === '' ? null : text, style: styleOf(grid, row, column) };
  const format = formatShowing(text, number);
  return { at, value: Number(text.replace(/,/g, '')), format, style: 'number' };
}

/** The number format under which a number shows the text it is printed with. */
function formatShowing(text: string, number: RegExpExecArray): string {
  const decimals = number[4] ?? '';
  const grouped = text.includes(',') ? '#,##0' : '0';
  if (decimals === '') return grouped === '0' ? 'General' : grouped;
  const isShortest = String(Number(text.replace(/,/g, ''))) === text;
  if (isShortest && decimals.length === 1) return 'General';
  return `${grouped}.${'0'.repeat(decimals.length)}`;
}

function styleOf(grid: readonly (readonly string[])[], row: number, column: number): NewCellStyle {
  const text = grid[row]![column]!;
  const isTitle = row === 0 && !LABEL.test(text) && grid[row]!.slice(1).every((t) => t === '');
  if (isTitle) return 'title';
  if (grid[row]!.some((t) => HEADER_WORDS.includes(t))) return 'header';
  if (LABEL.test(text)) return 'label';
  if (column <= 1 && /指标$/.test(text)) return 'label';
  return text === '-' ? 'number' : 'text';
}

/** Room for the lines the longest text of a row wraps into. */
function heightOf(
  row: number,
  grid: readonly (readonly string[])[],
  widths: readonly number[],
  merges: readonly Area[],
): number {
  if (row === 0) return 2 * LINE_POINTS;
  const lines = grid[row]!.map((text, column) => {
    const merge = merges.find((area) => contains(area, { row, column }));
    if (merge && merge.bottom > merge.top) return 1;
    const last = merge?.right ?? column;
    const room = widths.slice(column, last + 1).reduce((sum, width) => sum + width, 0);
    return Math.ceil(printedWidth(text) / Math.max(1, room - 1));
  });
  return Math.max(1, ...lines) * LINE_POINTS + 5;
}

/** A Chinese character is two wide. */
function printedWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

function checkMerges(grid: readonly (readonly string[])[], merges: readonly Area[]): void {
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const isFirst = row === merge.top && column === merge.left;
        const covered = isFirst ? '' : grid[row]?.[column];
        if (covered) throw new RangeError(`a merged area covers ${covered}`);
      }
    }
  }
}
