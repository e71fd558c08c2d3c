import type { IStyleData } from '@univerjs/core';
import type { SheetScan } from '../../hosts/file/ooxml/reading/sheet-scan';
import { columnLayouts, type ColumnLayout } from '../../hosts/file/ooxml/reading/sheet-layout';
import { isTrue } from '../../hosts/file/ooxml/xml/xml';
import { descendantsNamed, parseTree, type XmlElement } from '../../hosts/file/ooxml/xml/xml-tree';
import type { ColorReader } from './colors';
import { type LookedFormat, readConditionalFormats } from './conditional-formats';

/** How a worksheet looks apart from its values; rows and columns are 0-based, sizes as in the file. */
export interface SheetLook {
  readonly cellStyles: readonly {
    readonly row: number;
    readonly column: number;
    readonly style: number;
  }[];
  readonly rows: readonly RowLook[];
  readonly columns: readonly ColumnLayout[];
  /** In points. */
  readonly defaultRowHeight: number | null;
  /** In characters. */
  readonly defaultColumnWidth: number | null;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly tabColor: string | null;
  readonly conditionalFormats: readonly LookedFormat[];
}

export interface RowLook {
  readonly row: number;
  /** In points; null where the spreadsheet fits the row to its text. */
  readonly height: number | null;
  readonly style: number | null;
}

/** Reads the looks of a scanned worksheet; what the grid cannot draw is left out. */
export function readSheetLook(
  scan: SheetScan,
  differential: readonly IStyleData[],
  color: ColorReader,
): SheetLook {
  const view = first(scan, 'sheetViews', 'sheetView');
  const sizes = first(scan, 'sheetFormatPr');
  return {
    cellStyles: scan.rows.flatMap(({ cells }) => cells.flatMap(styledCell)),
    rows: scan.rows.map(({ row, tag }) => ({
      row,
      height: numberOf(tag.attributes, 'ht'),
      style: isTrue(tag.attributes['customFormat']) ? numberOf(tag.attributes, 's') : null,
    })),
    columns: columnLayouts(scan),
    defaultRowHeight: numberOf(sizes?.attributes, 'defaultRowHeight'),
    defaultColumnWidth: numberOf(sizes?.attributes, 'defaultColWidth'),
    frozen: frozenPanes(first(scan, 'sheetViews', 'pane')),
    gridlines: isTrue(view?.attributes['showGridLines'] ?? '1'),
    zoom: (numberOf(view?.attributes, 'zoomScale') ?? 100) / 100,
    tabColor: color(first(scan, 'sheetPr', 'tabColor')),
    conditionalFormats: readConditionalFormats(scan, differential, color),
  };
}

function styledCell({ row, column, tag }: SheetScan['rows'][number]['cells'][number]) {
  const style = numberOf(tag.attributes, 's');
  return style === null ? [] : [{ row, column, style }];
}

function frozenPanes(pane: XmlElement | undefined): SheetLook['frozen'] {
  if (!pane || !/^frozen/.test(pane.attributes['state'] ?? '')) return null;
  return {
    rows: numberOf(pane.attributes, 'ySplit') ?? 0,
    columns: numberOf(pane.attributes, 'xSplit') ?? 0,
  };
}

/** The first element of a name in a block of the sheet; the block itself without a second name. */
function first(scan: SheetScan, block: string, name?: string): XmlElement | undefined {
  const found = scan.blocks.find(({ local }) => local === block);
  if (!found) return undefined;
  const tree = parseTree(scan.source.slice(found.start, found.end), scan.part);
  return name ? descendantsNamed(tree, name)[0] : tree;
}

function numberOf(attributes: Readonly<Record<string, string>> | undefined, name: string) {
  const value = attributes?.[name];
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? null : Number(value);
}
