import {
  a1,
  type Area,
  a1Area,
  type CellAddress,
  type CellContent,
  contains,
  parseA1Area,
} from '../../../../sheet';
import { cellXml } from './cell-xml';
import { sheetFormulas } from '../reading/sheet-formulas';
import { type CellWithFormula, hasFormula } from '../reading/scanned-cell';
import type { ScannedCell, ScannedRow, SheetScan } from '../reading/sheet-scan';
import type { Splice } from '../xml/splice';
import { setAttribute } from '../xml/tree-edit';
import { damaged } from '../workbook-error';
import { encodeXstring, escapeAttribute, escapeText } from '../xml/xml';

/** One cell to be written: what it is to hold, and its style index. */
export interface CellWrite extends CellAddress {
  readonly content: Pick<CellContent, 'value' | 'formula'>;
  readonly style: number;
  /** Where a text stands among the shared strings, or null. */
  readonly shared: number | null;
}

/** The replacements that write cells into a scanned sheet; every other character stays as it is. */
export function patchCells(scan: SheetScan, writes: readonly CellWrite[]): Splice[] {
  const ordered = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, ScannedRow>();
  for (const row of scan.rows) if (!rows.has(row.row)) rows.set(row.row, row);
  const splices: Splice[] = [];
  for (const [row, inRow] of byRow(ordered)) {
    const found = rows.get(row);
    splices.push(...(found ? patchRow(scan, found, inRow) : insertRow(scan, row, inRow)));
  }
  return [...splices, ...unshare(scan, ordered), ...widenDimension(scan, ordered)];
}

function byRow(writes: readonly CellWrite[]): Map<number, CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const inRow = rows.get(write.row);
    if (inRow) inRow.push(write);
    else rows.set(write.row, [write]);
  }
  return rows;
}

function patchRow(scan: SheetScan, row: ScannedRow, writes: readonly CellWrite[]): Splice[] {
  const splices: Splice[] = [];
  const inserted: CellWrite[] = [];
  for (const write of writes) {
    const cell = row.cells.find(({ column }) => column === write.column);
    if (cell)
      splices.push({ start: cell.start, end: cell.end, text: replacedCell(scan, cell, write) });
    else if (!isEmpty(write)) inserted.push(write);
  }
  if (inserted.length === 0) return splices;
  return [...splices, ...widenSpans(scan, row, inserted), ...insertCells(scan, row, inserted)];
}

function replacedCell(scan: SheetScan, cell: ScannedCell, write: CellWrite): string {
  const kept = Object.entries(cell.tag.attributes).filter(
    ([name]) => !['t', 's', 'cm', 'vm'].includes(name),
  );
  const named = kept.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  const isPlain = write.style === 0 && cell.tag.attributes.s !== '0';
  const style = isPlain ? '' : ` s="${write.style}"`;
  return cellXml({
    prefix: scan.prefix,
    attributes: named + style,
    ...write.content,
    shared: write.shared,
  });
}

function newCell(scan: SheetScan, write: CellWrite): string {
  const style = write.style === 0 ? '' : ` s="${write.style}"`;
  const attributes = ` r="${a1(write)}"${style}`;
  return cellXml({ prefix: scan.prefix, attributes, ...write.content, shared: write.shared });
}

function insertCells(scan: SheetScan, row: ScannedRow, writes: readonly CellWrite[]): Splice[] {
  if (row.tag.isSelfClosing) {
    const slash = scan.source.lastIndexOf('/', row.tagEnd);
    const text = writes.map((write) => newCell(scan, write)).join('');
    return [
      { start: slash, end: slash + 1, text: '' },
      { start: row.tagEnd, end: row.tagEnd, text: `${text}</${row.tag.name}>` },
    ];
  }
  return writes.map((write) => {
    const next = row.cells.find(({ column }) => column > write.column);
    const at = next?.start ?? row.cells.at(-1)?.end ?? row.tagEnd;
    return { start: at, end: at, text: newCell(scan, write) };
  });
}

function insertRow(scan: SheetScan, row: number, writes: readonly CellWrite[]): Splice[] {
  const filled = writes.filter((write) => !isEmpty(write));
  if (filled.length === 0) return [];
  const p = scan.prefix;
  const cells = filled.map((write) => newCell(scan, write)).join('');
  const text = `<${p}row r="${row + 1}">${cells}</${p}row>`;
  const data = scan.blocks.find(({ local }) => local === 'sheetData');
  if (!data) throw damaged(`${scan.part}: no sheetData`);
  if (!data.tag.isSelfClosing) {
    const next = scan.rows.find((other) => other.row > row);
    const at = next?.start ?? data.contentEnd;
    return [{ start: at, end: at, text }];
  }
  return [{ start: data.start, end: data.end, text: `<${p}sheetData>${text}</${p}sheetData>` }];
}

function isEmpty({ content }: CellWrite): boolean {
  return content.value === null && content.formula === null;
}

/** Cells that take their formula from one that is overwritten get it written out. */
function unshare(scan: SheetScan, writes: readonly CellWrite[]): Splice[] {
  const written = new Set(writes.map(a1));
  const cells = scan.rows.flatMap((row) => row.cells.filter(hasFormula));
  const orphaned = new Set(
    cells
      .filter((cell) => isSharedMaster(cell) && written.has(a1(cell)))
      .map((cell) => cell.formula.attributes.si),
  );
  if (orphaned.size === 0) return [];
  const formulas = sheetFormulas(scan);
  return cells
    .filter(({ formula }) => formula.attributes.t === 'shared')
    .filter((cell) => orphaned.has(cell.formula.attributes.si) && !written.has(a1(cell)))
    .map((cell) => {
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the cell has a formula
      const text = escapeText(encodeXstring(formulas.of(cell)!.slice(1)));
      const { start, end } = cell.formula;
      return { start, end, text: `<${scan.prefix}f>${text}</${scan.prefix}f>` };
    });
}

function isSharedMaster({ formula }: CellWithFormula): boolean {
  return formula.attributes.t === 'shared' && formula.text !== '';
}

/** A row's `spans` names the columns it uses; it has to stay true. */
function widenSpans(scan: SheetScan, row: ScannedRow, writes: readonly CellWrite[]): Splice[] {
  const span = /^(\d+):(\d+)$/.exec(row.tag.attributes.spans ?? '');
  if (!span) return [];
  const columns = writes.map(({ column }) => column + 1);
  const first = Math.min(Number(span[1]), ...columns);
  const last = Math.max(Number(span[2]), ...columns);
  if (first === Number(span[1]) && last === Number(span[2])) return [];
  const tag = { start: row.start, contentStart: row.tagEnd };
  return [setAttribute(scan.source, tag, 'spans', `${first}:${last}`)];
}

/** The sheet's `dimension` names the area it uses; it has to stay true. */
function widenDimension(scan: SheetScan, writes: readonly CellWrite[]): Splice[] {
  const block = scan.blocks.find(({ local }) => local === 'dimension');
  const ref = block?.tag.attributes.ref;
  const filled = writes.filter((write) => !isEmpty(write));
  if (!block || ref === undefined || filled.length === 0) return [];
  const area = dimensionArea(ref);
  if (!area || filled.every((write) => contains(area, write))) return [];
  const wide: Area = {
    top: Math.min(area.top, ...filled.map(({ row }) => row)),
    left: Math.min(area.left, ...filled.map(({ column }) => column)),
    bottom: Math.max(area.bottom, ...filled.map(({ row }) => row)),
    right: Math.max(area.right, ...filled.map(({ column }) => column)),
  };
  const tag = { start: block.start, contentStart: block.tagEnd };
  return [setAttribute(scan.source, tag, 'ref', a1Area(wide))];
}

/** Null for a dimension nobody can read, which is left alone. */
function dimensionArea(ref: string): Area | null {
  try {
    return parseA1Area(ref);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
