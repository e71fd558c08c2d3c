import { type Area, type Cell, type CellAddress, contains } from '../../../../sheet';
import { readArea } from './sheet-formulas';
import type { ScannedBlock, SheetScan } from './sheet-scan';
import { isTrue } from '../xml/xml';
import { childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

/** The style index a cell without its own element takes from its row or column. */
export type StyleAt = (at: CellAddress) => number;

/** One `col` element: 0-based inclusive columns, width in characters. */
export interface ColumnLayout {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export function columnLayouts(scan: SheetScan): ColumnLayout[] {
  return blocksNamed(scan, 'cols')
    .flatMap((block) => childrenNamed(treeOf(scan, block), 'col'))
    .map(({ attributes }) => ({
      first: Number(attributes.min) - 1,
      last: Number(attributes.max) - 1,
      width: attributes.width === undefined ? null : Number(attributes.width),
      hidden: isTrue(attributes.hidden),
      style: Number(attributes.style ?? 0),
    }));
}

/** Hidden columns, as far as the sheet goes; a tail hidden to the last column is cut at the used ones. */
export function hiddenColumnsOf(
  scan: SheetScan,
  columns: readonly ColumnLayout[] = columnLayouts(scan),
): Set<number> {
  const used = lastColumn(scan);
  const hidden = new Set<number>();
  for (const { first, last, hidden: isHidden } of columns) {
    if (!isHidden) continue;
    for (let column = first; column <= Math.min(last, Math.max(used, first)); column++) {
      hidden.add(column);
    }
  }
  return hidden;
}

export function isSheetProtected(scan: SheetScan): boolean {
  return blocksNamed(scan, 'sheetProtection').some(({ tag }) => isTrue(tag.attributes.sheet));
}

/** Whether a protected sheet still lets cells be formatted, which is what a mark does. */
export function allowsFormatting(scan: SheetScan): boolean {
  return blocksNamed(scan, 'sheetProtection').every(
    ({ tag }) =>
      !isTrue(tag.attributes.sheet) || ['0', 'false'].includes(tag.attributes.formatCells ?? '1'),
  );
}

/** The areas a protected sheet lets anyone edit without a password. */
export function unlockedAreas(scan: SheetScan): (at: CellAddress) => boolean {
  const areas: Area[] = blocksNamed(scan, 'protectedRanges')
    .flatMap((block) => childrenNamed(treeOf(scan, block), 'protectedRange'))
    .filter(isOpenRange)
    .flatMap(({ attributes }) => (attributes.sqref ?? '').split(/\s+/).filter(Boolean))
    .map((name) => readArea(name, scan.part));
  return (at) => areas.some((area) => contains(area, at));
}

function isOpenRange({ attributes, children }: XmlElement): boolean {
  const guarded = ['password', 'hashValue', 'securityDescriptor'].some(
    (key) => attributes[key] !== undefined,
  );
  return !guarded && children.length === 0;
}

/** The style of a cell without an element: its row's where the row has one, else its column's. */
export function styleAt(
  scan: SheetScan,
  columns: readonly ColumnLayout[] = columnLayouts(scan),
): StyleAt {
  const rowStyles = new Map<number, number>();
  for (const { row, style } of scan.rows) if (style !== null) rowStyles.set(row, style);
  return ({ row, column }) =>
    rowStyles.get(row) ??
    columns.find(({ first, last }) => column >= first && column <= last)?.style ??
    0;
}

/** Adds the empty cells inside the used columns that a row or column style makes special. */
export function fillBetween(
  scan: SheetScan,
  columns: readonly ColumnLayout[],
  rows: Map<number, Map<number, Cell>>,
  empty: (at: CellAddress) => Cell | null,
): void {
  const special =
    columns.some(({ style }) => style !== 0) ||
    scan.rows.some(({ style }) => style !== null) ||
    blocksNamed(scan, 'protectedRanges').length > 0;
  if (!special) return;
  const last = lastColumn(scan);
  for (const { row, cells: scanned } of scan.rows) {
    const own = new Set(scanned.map(({ column }) => column));
    const cells = rows.get(row) ?? new Map<number, Cell>();
    for (let column = 0; column <= last; column++) {
      const cell = own.has(column) ? null : empty({ row, column });
      if (cell) cells.set(column, cell);
    }
    if (cells.size > 0) rows.set(row, cells);
  }
}

function lastColumn(scan: SheetScan): number {
  let last = 0;
  for (const { cells } of scan.rows) {
    for (const { column } of cells) if (column > last) last = column;
  }
  return last;
}

function blocksNamed(scan: SheetScan, local: string): ScannedBlock[] {
  return scan.blocks.filter((block) => block.local === local);
}

function treeOf(scan: SheetScan, block: ScannedBlock): XmlElement {
  return parseTree(scan.source.slice(block.start, block.end), scan.part);
}
