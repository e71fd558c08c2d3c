import {
  type CellAddress,
  type Edit,
  isAnchoredAt,
  type Mark,
  sameContent,
  type SheetSnapshot,
} from '../../../../sheet';
import { sheetFormulas } from '../reading/sheet-formulas';
import { allowsFormatting, styleAt, unlockedAreas } from '../reading/sheet-layout';
import { carriesExactly, patchMarks } from './mark-patch';
import { type CellWrite, patchCells } from './sheet-patch';
import type { SheetScan } from '../reading/sheet-scan';
import { type Splice, spliceText } from '../xml/splice';
import { StylesWriter } from './styles-writer';
import type { WorkbookFile } from '../reading/workbook-file';
import type { WorkbookSheet } from '../package/workbook';

/** What became of a change of one sheet. */
export interface SheetOutcome {
  readonly written: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly code: 'changed' | 'locked' }[];
  /** Why the marks could not be set, as a Chinese sentence; null when they could. */
  readonly marksRefused: string | null;
  /** Cells that lost or gained a formula. */
  readonly lost: readonly CellAddress[];
  readonly gained: readonly CellAddress[];
}

const MARKS_REFUSED =
  '工作表受保护，不允许设置单元格格式，未能标出问题单元格；请撤销工作表保护后再核验。';

/**
 * Writes edits and marks into a sheet's part. A cell that is locked, belongs to an array formula or
 * no longer holds what its edit expects is left as it is.
 */
export function changeSheet(
  file: WorkbookFile,
  sheet: WorkbookSheet,
  edits: readonly Edit[],
  marks: readonly Mark[] | null,
): SheetOutcome {
  const scan = file.scan(sheet);
  const snapshot = file.snapshotOf(scan, sheet);
  const { accepted, refused } = sortEdits(file, scan, snapshot, edits);
  const styles = lazyStyles(file);
  const splices: Splice[] = patchCells(scan, cellWrites(file, scan, snapshot, accepted, styles));
  const allowed = marks === null || allowsFormatting(scan) || carriesExactly(scan, marks);
  if (marks !== null && allowed) splices.push(...patchMarks(scan, marks, styles));
  if (splices.length > 0) file.pack.setText(sheet.part, spliceText(scan.source, splices));
  const before = (edit: Edit) => snapshot.cell(edit.cell).formula;
  return {
    written: accepted,
    refused,
    marksRefused: allowed ? null : MARKS_REFUSED,
    lost: accepted.filter((e) => before(e) !== null && e.after.formula === null).map((e) => e.cell),
    gained: accepted
      .filter((e) => before(e) === null && e.after.formula !== null)
      .map((e) => e.cell),
  };
}

function sortEdits(
  file: WorkbookFile,
  scan: SheetScan,
  snapshot: SheetSnapshot,
  edits: readonly Edit[],
) {
  const formulas = sheetFormulas(scan);
  const isLocked = lockedCells(file, scan, snapshot);
  const accepted: Edit[] = [];
  const refused: { edit: Edit; code: 'changed' | 'locked' }[] = [];
  for (const edit of edits) {
    if (isLocked(edit.cell) || formulas.arrayAround(edit.cell))
      refused.push({ edit, code: 'locked' });
    else if (isAsRead(snapshot, edit)) accepted.push(edit);
    else refused.push({ edit, code: 'changed' });
  }
  return { accepted, refused };
}

/** Whether the cell holds what its edit expects, and stands in the row it was read in. */
function isAsRead(snapshot: SheetSnapshot, { cell, before, anchor }: Edit): boolean {
  return sameContent(snapshot.cell(cell), before) && isAnchoredAt(snapshot, anchor, cell);
}

function lockedCells(file: WorkbookFile, scan: SheetScan, snapshot: SheetSnapshot) {
  if (!snapshot.isProtected) return () => false;
  const style = styleIndex(scan);
  const unlocked = unlockedAreas(scan);
  return (at: CellAddress) => file.styles(style(at)).locked && !unlocked(at);
}

/** The style of a cell: its own, or that of its row or column. */
function styleIndex(scan: SheetScan): (at: CellAddress) => number {
  const inherited = styleAt(scan);
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  return (at) => {
    const cell = rows.get(at.row)?.cells.find(({ column }) => column === at.column);
    return cell ? cell.style : inherited(at);
  };
}

function cellWrites(
  file: WorkbookFile,
  scan: SheetScan,
  snapshot: SheetSnapshot,
  edits: readonly Edit[],
  styles: () => StylesWriter,
): CellWrite[] {
  const styleOf = styleIndex(scan);
  return edits.map(({ cell, before, after }) => {
    const style = styleOf(cell);
    const newFormat = after.format !== before.format && after.format !== snapshot.cell(cell).format;
    const { value, formula } = after;
    return {
      ...cell,
      content: { value, formula },
      style: newFormat ? styles().withFormat(style, after.format) : style,
      shared: typeof value === 'string' ? file.strings.plain(value) : null,
    };
  });
}

function lazyStyles(file: WorkbookFile): () => StylesWriter {
  let writer: StylesWriter | null = null;
  return () => (writer ??= StylesWriter.open(file.pack, file.workbook));
}
