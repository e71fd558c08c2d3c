import type { Area, SheetPart, SheetRef } from '../../../sheet';
import type { RangeArrays } from './cell-content';
import type { SheetLayout, TaggedFormat } from '../model/known-sheet';
import { areaOf, areasOf } from '../model/range-area';
import type { LayoutQuery, SheetQuery } from './sheet-query';

export type CellArrays = RangeArrays & { readonly text: readonly (readonly unknown[])[] };

/** The cells of one area. */
export interface CellBlock {
  readonly area: Area;
  readonly cells: CellArrays;
}

/** What a read brought, as plain data. */
export interface SheetAnswer extends SheetBase {
  /** The cells of the used range; null when the sheet is empty. */
  readonly cells: CellArrays | null;
  /** Filled cells far away from the range that was read. */
  readonly strays?: readonly CellBlock[];
  /** Null when the remembered layout is used; without what Excel refused. */
  readonly layout: Partial<Omit<SheetLayout, 'fingerprint'>> | null;
  /** Null when Excel refused them. */
  readonly formats: readonly TaggedFormat[] | null;
  readonly date1904: boolean;
  readonly unread: ReadonlySet<SheetPart>;
}

/** What is known of a sheet before its cells. */
export interface SheetBase {
  readonly sheet: SheetRef;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** Whether conditional formats may be placed in spite of the protection. */
  readonly allowsFormats: boolean;
  /** The range that is read; null when the sheet is empty. */
  readonly used: Area | null;
  /** Whether all its cells are locked, or none; null when they differ. */
  readonly locked: boolean | null;
}

/** After the trip of a query. @param workbook what references call the workbook */
export function baseOf({ sheet, used, asked }: SheetQuery, workbook: string): SheetBase {
  const { protected: on, options } = sheet.protection;
  const isEmpty = used.isNullObject;
  return {
    sheet: { workbook, id: sheet.id, name: sheet.name },
    hidden: sheet.visibility !== 'Visible',
    isProtected: on,
    allowsFormats: !on || options.allowFormatCells === true,
    used: isEmpty ? null : areaOf(used),
    locked: isEmpty ? true : asked.hasLock ? lockOf(used) : null,
  };
}

/** Null where the cells differ, which the types of Office.js do not say. */
export function lockOf(range: Excel.Range): boolean | null {
  return range.format.protection.locked;
}

/** The cells of ranges that lie below each other, after their trips. */
export function cellsOf(ranges: readonly Excel.Range[]): CellArrays {
  return {
    values: ranges.flatMap((range) => range.values),
    formulas: ranges.flatMap((range) => range.formulas),
    numberFormat: ranges.flatMap((range) => range.numberFormat),
    text: ranges.flatMap((range) => range.text),
  };
}

export function hiddenRowsOf({ value }: LayoutQuery['rows'], { top }: Area): Set<number> {
  return hidden(
    value.map((row) => row.rowHidden),
    top,
  );
}

export function hiddenColumnsOf({ value }: LayoutQuery['columns'], { left }: Area): Set<number> {
  return hidden(
    value.map((column) => column.columnHidden),
    left,
  );
}

export function mergesOf(merges: LayoutQuery['merges']): Area[] {
  return areasOf(merges);
}

export function locksOf({
  value,
}: OfficeExtension.ClientResult<Excel.CellProperties[][]>): boolean[][] {
  return value.map((row) => row.map((cell) => cell.format?.protection?.locked !== false));
}

function hidden(flags: readonly (boolean | undefined)[], first: number): Set<number> {
  return new Set(flags.flatMap((flag, index) => (flag ? [first + index] : [])));
}
