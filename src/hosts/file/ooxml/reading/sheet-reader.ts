import { type Area, type Cell, SheetSnapshot } from '../../../../sheet';
import { cellValue } from './cell-value';
import { displayText } from '../../../display-text';
import { readMarks } from './mark-blocks';
import type { SharedStrings } from './shared-strings';
import { readArea, sheetFormulas } from './sheet-formulas';
import {
  type ColumnLayout,
  columnLayouts,
  fillBetween,
  hiddenColumnsOf,
  isSheetProtected,
  type StyleAt,
  styleAt,
  unlockedAreas,
} from './sheet-layout';
import type { ScannedCell, SheetScan } from './sheet-scan';
import type { CellStyles } from './styles';
import { childrenNamed, parseTree } from '../xml/xml-tree';
import type { WorkbookSheet } from '../package/workbook';

/** What a sheet's cells refer to outside their own part. */
export interface SheetContext {
  /** What the sheet's reference calls its workbook. */
  readonly workbook: string;
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** The snapshot of a scanned sheet. @throws WorkbookError `damaged` */
export function readSheet(
  scan: SheetScan,
  { id, name, hidden }: Pick<WorkbookSheet, 'id' | 'name' | 'hidden'>,
  context: SheetContext,
): SheetSnapshot {
  const columns = columnLayouts(scan);
  return new SheetSnapshot({
    sheet: { workbook: context.workbook, id, name },
    hidden,
    rows: readRows(scan, columns, context),
    merges: readMerges(scan),
    hiddenRows: new Set(scan.rows.filter(({ hidden: isHidden }) => isHidden).map(({ row }) => row)),
    hiddenColumns: hiddenColumnsOf(scan, columns),
    isProtected: isSheetProtected(scan),
    marks: readMarks(scan),
    date1904: context.date1904,
  });
}

function readRows(
  scan: SheetScan,
  columns: readonly ColumnLayout[],
  context: SheetContext,
): Map<number, Map<number, Cell>> {
  const formulas = sheetFormulas(scan);
  const unlocked = unlockedAreas(scan);
  const style = styleAt(scan, columns);
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, cells: scanned } of scan.rows) {
    const cells = rows.get(row) ?? new Map<number, Cell>();
    for (const cell of scanned) {
      const read = readCell(cell, formulas.of(cell), unlocked(cell), context);
      if (showsSomething(read) || !read.locked) cells.set(cell.column, read);
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  fillBetween(scan, columns, rows, (at) => emptyCell(style, at, context, unlocked(at)));
  return rows;
}

function readCell(
  cell: ScannedCell,
  formula: string | null,
  isOpen: boolean,
  { styles, strings, date1904 }: SheetContext,
): Cell {
  const { format, locked } = styles(cell.style);
  const value = cellValue(cell, strings, date1904);
  const text = displayText(value, format, date1904);
  return { value, formula, format, text, locked: locked && !isOpen };
}

function showsSomething(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null || cell.format !== 'General';
}

/** A cell without an element of its own looks as its row or column says. */
function emptyCell(
  style: StyleAt,
  at: { readonly row: number; readonly column: number },
  { styles }: SheetContext,
  isOpen: boolean,
): Cell | null {
  const { format, locked } = styles(style(at));
  if (format === 'General' && locked && !isOpen) return null;
  return { value: null, formula: null, format, text: '', locked: locked && !isOpen };
}

function readMerges(scan: SheetScan): Area[] {
  return scan.blocks
    .filter(({ local }) => local === 'mergeCells')
    .flatMap((block) => {
      const element = parseTree(scan.source.slice(block.start, block.end), scan.part);
      return childrenNamed(element, 'mergeCell').map(({ attributes }) =>
        readArea(attributes.ref ?? '', scan.part),
      );
    });
}
