import {
  a1Area,
  type Area,
  asTyped,
  type CellAddress,
  type CellContent,
  type Edit,
  hasSlid,
  type SheetRef,
  type Witness,
  witnessArea,
  witnessPlace,
} from '../../../sheet';
import { contentAt } from '../reading/cell-content';

/** Edits of one column in rows that follow each other, written as one range. */
export interface WriteBlock<T extends CellEdit = Edit> {
  readonly sheet: SheetRef;
  readonly area: Area;
  /** From the top; one per row of the area. */
  readonly edits: readonly T[];
}

/** What writing needs of an edit. */
type CellEdit = Pick<Edit, 'cell' | 'anchor' | 'before' | 'after'>;

/** Edits of one column, row after row. */
type Run = [Edit, ...Edit[]];

/** Groups the edits of one sheet into blocks, so that the request stays small. */
export function blocksOf(sheet: SheetRef, edits: readonly Edit[]): WriteBlock[] {
  const ordered = [...edits].sort(
    (a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const runs: Run[] = [];
  for (const edit of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.cell;
    const isBelow = last?.column === edit.cell.column && last.row + 1 === edit.cell.row;
    if (run && isBelow) run.push(edit);
    else runs.push([edit]);
  }
  return runs.map((run) => ({ sheet, area: areaOfRun(run), edits: run }));
}

/** Bytes a block adds to a request, rounded up: its ranges, their loads and the contents. */
export function blockBytes({ edits }: WriteBlock): number {
  return 2_000 + edits.reduce((sum, { after }) => sum + contentBytes(after), 0);
}

function contentBytes({ value, formula, format }: CellContent): number {
  const text = formula ?? (typeof value === 'string' ? value : '');
  return 60 + 6 * (text.length + format.length);
}

function areaOfRun([first, ...below]: Run): Area {
  const { row: top, column } = first.cell;
  return { top, left: column, bottom: top + below.length, right: column };
}

/** A block whose cells were loaded, set and loaded again in one batch. */
export interface PendingBlock<T extends CellEdit = Edit> {
  readonly block: WriteBlock<T>;
  /** What tells its rows from others; null where nothing does. */
  readonly beside: PendingWitnesses | null;
  readonly found: Excel.Range;
  readonly left: Excel.Range;
}

/** The cells around those of a block, asked for. */
export interface PendingWitnesses {
  readonly area: Area;
  readonly texts: Excel.Range;
}

/** Asks for what tells the rows of a block from others; null where nothing does. */
export function queueWitnesses(
  sheet: Excel.Worksheet,
  { edits }: Pick<WriteBlock<CellEdit>, 'edits'>,
): PendingWitnesses | null {
  const area = witnessArea(edits);
  if (!area) return null;
  const texts = rangeOf(sheet, area);
  texts.load('text');
  return { area, texts };
}

/** Puts a block into the batch: what its cells hold, the new contents, what they hold then. */
export function queueBlock<T extends CellEdit>(
  sheet: Excel.Worksheet,
  block: WriteBlock<T>,
  beside: PendingWitnesses | null,
): PendingBlock<T> {
  const found = queueCells(sheet, block.area);
  setCells(
    sheet,
    block.area,
    block.edits.map(({ before, after }) => ({ from: before, to: after })),
  );
  return { block, beside, found, left: queueCells(sheet, block.area) };
}

/** Asks for what some cells hold. */
function queueCells(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeOf(sheet, area);
  range.load('values,formulas,numberFormat');
  return range;
}

/** Sets a column of cells; a number format is sent only where it changes. */
function setCells(
  sheet: Excel.Worksheet,
  area: Area,
  contents: readonly { readonly from: CellContent; readonly to: CellContent }[],
): void {
  const range = rangeOf(sheet, area);
  // The format comes first: a number sent to a cell of text format would become a text.
  if (contents.some(({ from, to }) => from.format !== to.format)) {
    range.numberFormat = contents.map(({ to }) => [formatWhileWriting(to)]);
  }
  range.formulas = contents.map(({ to }) => [asTyped(to)]);
  if (contents.some(({ to }) => formatWhileWriting(to) !== to.format)) {
    range.numberFormat = contents.map(({ to }) => [to.format]);
  }
}

/** What each cell of a block held before the write, or null where the batch did not get that far. */
export function foundIn({ found, block }: PendingBlock): (CellContent | null)[] {
  return contentsOf(found, block.edits.length);
}

/** What each cell of a block holds after the write. */
export function leftIn({ left, block }: PendingBlock): (CellContent | null)[] {
  return contentsOf(left, block.edits.length);
}

/** What stands around each cell of a block instead of what it was read among; null where nothing has slid. */
export function strangersIn({
  beside,
  block: { edits },
}: PendingBlock<CellEdit>): (Witness[] | null)[] {
  const { text } = beside?.texts.toJSON() ?? {};
  if (!beside || !text) return edits.map(() => null);
  const { top, left } = beside.area;
  const shownAt = ({ row, column }: CellAddress) => text[row - top]?.[column - left] ?? '';
  return edits.map((edit) => {
    if (!hasSlid(edit, (at, shown) => shownAt(at) === shown)) return null;
    return edit.anchor.witnesses.flatMap((witness) => {
      const shown = shownAt(witnessPlace(witness, edit.cell));
      return shown === '' ? [] : [{ ...witness, text: shown }];
    });
  });
}

/** The contents of a loaded column of cells; null for each when it was not loaded. */
export function contentsOf(range: Excel.Range, count: number): (CellContent | null)[] {
  const { values, formulas, numberFormat } = range.toJSON();
  if (!values || !formulas || !numberFormat) return Array<null>(count).fill(null);
  return values.map((_, row) => contentAt({ values, formulas, numberFormat }, row, 0));
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRange(a1Area(area));
  range.untrack();
  return range;
}

/** A formula sent to a cell of text format would be kept as a text. */
function formatWhileWriting({ formula, format }: CellContent): string {
  return formula !== null && format === '@' ? 'General' : format;
}
