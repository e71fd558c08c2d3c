import { type Area, type Cell, SheetSnapshot } from '../../../sheet';
import { cellValue } from './cell-value';
import { displayText } from './display-text';
import { readMarks } from './mark-blocks';
import type { SharedStrings } from './shared-strings';
import { readArea, sheetFormulas } from './sheet-formulas';
import { fillBetween, unlockedAreas } from './sheet-layout';
import { hiddenColumnsOf, isSheetProtected, type StyleAt, styleAt } from './sheet-layout';
import type { ScannedCell, SheetScan } from './sheet-scan';
import type { CellStyles } from './styles';
import { childrenNamed, parseTree } from './xml-tree';
import type { WorkbookSheet } from './workbook';

/** What a sheet's cells refer to outside their own part. */
export interface SheetContext {
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
  return new SheetSnapshot({
    sheet: { id, name },
    hidden,
    rows: readRows(scan, context),
    merges: readMerges(scan),
    hiddenRows: new Set(scan.rows.filter(({ hidden: isHidden }) => isHidden).map(({ row }) => row)),
    hiddenColumns: hiddenColumnsOf(scan),
    isProtected: isSheetProtected(scan),
    marks: readMarks(scan),
    date1904: context.date1904,
  });
}

function readRows(scan: SheetScan, context: SheetContext): Map<number, Map<number, Cell>> {
  const formulas = sheetFormulas(scan);
  const unlocked = unlockedAreas(scan);
  const style = styleAt(scan);
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, cells: scanned } of scan.rows) {
    const cells = rows.get(row) ?? new Map<number, Cell>();
    for (const cell of scanned) {
      const read = readCell(cell, formulas.of(cell), context);
      const isOpen = !read.locked || unlocked(cell);
      if (showsSomething(read) || isOpen) cells.set(cell.column, { ...read, locked: !isOpen });
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  fillBetween(scan, rows, (at) => emptyCell(style, at, context, unlocked(at)));
  return rows;
}

function readCell(cell: ScannedCell, formula: string | null, context: SheetContext): Cell {
  const { format, locked } = context.styles(cell.style);
  const value = cellValue(cell, context.strings, context.date1904);
  return { value, formula, format, text: displayText(value, format, context.date1904), locked };
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
