import { a1Area, type Area, asTyped, type CellContent, type CellAddress } from '../../../sheet';
import type { EtWorksheet } from '../model/et';

/** What one cell is to hold. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** Writes of one column in rows that follow each other. */
export interface WriteRun<T extends { readonly cell: CellAddress } = CellWrite> {
  readonly area: Area;
  /** From the top; one per row of the area. */
  readonly items: readonly [T, ...T[]];
}

/** Groups by column and neighbouring rows; items of another `kind` begin a run of their own. */
export function runsOf<T extends { readonly cell: CellAddress }>(
  items: readonly T[],
  kind: (item: T) => string = () => '',
): WriteRun<T>[] {
  const ordered = [...items].sort(
    (a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const runs: [T, ...T[]][] = [];
  for (const item of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.cell.column === item.cell.column &&
      last.cell.row + 1 === item.cell.row &&
      kind(last) === kind(item);
    if (run && follows) run.push(item);
    else runs.push([item]);
  }
  return runs.map((run) => ({ area: areaOf(run), items: run }));
}

/** What may be assigned together: the same number format, and formulas apart from values. */
export function assignmentKind({ from, to }: CellWrite): string {
  const format = from.format === to.format ? '' : to.format;
  const kind = to.formula === null ? 'value' : 'formula';
  return `${kind} ${from.format === '@' ? 'text' : ''} ${format}`;
}

/** Assigns a run at once. Several cells take rows of one value each. */
export function assignRun(sheet: EtWorksheet, { area, items }: WriteRun): void {
  assign(sheet, area, items[0], items.length === 1 ? asTyped(items[0].to) : rowsOf(items));
}

/** Assigns one cell. */
export function assignCell(sheet: EtWorksheet, item: CellWrite): void {
  assign(sheet, areaOf([item]), item, asTyped(item.to));
}

function assign(sheet: EtWorksheet, area: Area, { from, to }: CellWrite, what: unknown): void {
  const range = sheet.Range(a1Area(area));
  // A formula sent to a cell of text format would be kept as a text.
  const meanwhile = to.formula !== null && to.format === '@' ? 'General' : to.format;
  // The format comes first: a number sent to a cell of text format would become a text.
  if (from.format !== meanwhile) range.NumberFormat = meanwhile;
  if (to.formula === null) range.Value2 = what;
  else range.Formula = what;
  if (meanwhile !== to.format) range.NumberFormat = to.format;
}

function rowsOf(items: readonly CellWrite[]): unknown[][] {
  return items.map(({ to }) => [asTyped(to)]);
}

/** Of items in rows that follow each other. */
function areaOf({ 0: first, length }: WriteRun<{ readonly cell: CellAddress }>['items']): Area {
  const { row: top, column } = first.cell;
  return { top, left: column, bottom: top + length - 1, right: column };
}
