import { a1, a1Area, type Cell, type CellContent, type SheetSnapshot } from '../../../sheet';
import { cellXml } from '../ooxml/change/cell-xml';
import { columnXmlWidth } from '../ooxml/change/column-width';
import { emptyWorkbook, MAIN } from '../ooxml/change/new-workbook';
import type { Package } from '../ooxml/package/package';
import { addSheetPart } from '../ooxml/change/sheet-adder';
import { StylesWriter } from '../ooxml/change/styles-writer';
import { readWorkbook } from '../ooxml/package/workbook';

const NARROWEST = 8;
const WIDEST = 36;

/**
 * A new .xlsx workbook that holds what the sheets hold: values, formulas with their last results,
 * number formats, merges, what is hidden. This is where results go when the document itself cannot
 * be written. Equal sheets give equal bytes.
 */
export function asWorkbook(snapshots: readonly SheetSnapshot[]): Uint8Array {
  const [first] = snapshots;
  if (!first) throw new RangeError('a workbook needs a sheet');
  const pack = emptyWorkbook();
  const active = Math.max(
    0,
    snapshots.findIndex(({ hidden }) => !hidden),
  );
  for (const snapshot of snapshots) {
    // A workbook must show one sheet at least, and the first opens.
    const hidden = snapshot.hidden && snapshot !== snapshots[active];
    const workbook = readWorkbook(pack);
    const xml = sheetXml(snapshot, StylesWriter.open(pack, workbook));
    addSheetPart(pack, workbook, { name: snapshot.name, hidden, xml });
  }
  setWorkbookView(pack, active, first.date1904);
  return pack.save();
}

function setWorkbookView(pack: Package, active: number, date1904: boolean): void {
  const { part } = readWorkbook(pack);
  const text = pack.text(part).replace('<workbookView/>', `<workbookView activeTab="${active}"/>`);
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  pack.setText(part, text.replace('<bookViews>', `${properties}<bookViews>`));
}

function sheetXml(snapshot: SheetSnapshot, styles: StylesWriter): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    columnsXml(snapshot) +
    `<sheetData>${rowsXml(snapshot, styles)}</sheetData>` +
    mergesXml(snapshot) +
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
    '</worksheet>'
  );
}

function columnsXml(snapshot: SheetSnapshot): string {
  const widths = widthsOf(snapshot);
  const columns = [...new Set([...widths.keys(), ...snapshot.hiddenColumns])].sort((a, b) => a - b);
  if (columns.length === 0) return '';
  const each = columns.map((column) => {
    const width = columnXmlWidth(widths.get(column) ?? NARROWEST);
    const hidden = snapshot.hiddenColumns.has(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

/** As wide as its longest line within bounds, Chinese characters counting two. */
function widthsOf(snapshot: SheetSnapshot): Map<number, number> {
  const widths = new Map<number, number>();
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const merge = snapshot.mergeAt({ row, column });
      if (merge && merge.right > merge.left) continue;
      const longest = Math.max(...cell.text.split('\n').map(charactersWide)) + 2;
      const width = Math.min(WIDEST, Math.max(NARROWEST, longest, widths.get(column) ?? 0));
      widths.set(column, width);
    }
  }
  return widths;
}

function charactersWide(line: string): number {
  let width = 0;
  for (const sign of line) width += sign > '\u00ff' ? 2 : 1;
  return width;
}

function rowsXml(snapshot: SheetSnapshot, styles: StylesWriter): string {
  const styleOf = styleCache(styles);
  const rows = [...new Set([...snapshot.rowNumbers(), ...snapshot.hiddenRows])];
  return rows
    .sort((a, b) => a - b)
    .map((row) => {
      const hidden = snapshot.hiddenRows.has(row) ? ' hidden="1"' : '';
      const cells = snapshot.cellsInRow(row).map(({ column, cell }) => {
        const attributes = ` r="${a1({ row, column })}" s="${styleOf(cell)}"`;
        return cellXml({ prefix: '', attributes, ...contentOf(cell) });
      });
      return `<row r="${row + 1}"${hidden}>${cells.join('')}</row>`;
    })
    .join('');
}

function contentOf({ value, formula }: CellContent): Pick<CellContent, 'value' | 'formula'> {
  return { value, formula };
}

function styleCache(styles: StylesWriter): (cell: Cell) => number {
  const known = new Map<string, number>();
  return ({ value, format }) => {
    const style = typeof value === 'number' ? 'number' : 'text';
    const key = `${style} ${format}`;
    const index = known.get(key) ?? styles.look(style, format);
    known.set(key, index);
    return index;
  };
}

function mergesXml({ merges }: SheetSnapshot): string {
  if (merges.length === 0) return '';
  const each = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${each}</mergeCells>`;
}
