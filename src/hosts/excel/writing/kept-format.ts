import type { CellAddress, CellContent, Edit, Receipt, SheetChange } from '../../../sheet';
import type { KnownSheets, SheetProtection } from '../model/known-sheet';

/**
 * The changes as the protection of their sheets allows them: where cells may be filled but not
 * formatted, each keeps its number format. A number for a text cell is then sent as the text it
 * would show, since Excel would make a text of it anyway.
 */
export function withFormatsKept(
  changes: readonly SheetChange[],
  known: KnownSheets,
): readonly SheetChange[] {
  return changes.map((change) => {
    const protection = known.get(change.sheet.id)?.protection;
    if (!protection || mayFormat(protection)) return change;
    return { ...change, edits: change.edits.map(keepFormat) };
  });
}

/** How many cells were written otherwise than asked, their number format being kept. */
export function formatsKeptIn({ written }: Receipt, asked: readonly SheetChange[]): number {
  const formats = new Map(
    asked.flatMap(({ sheet, edits }) =>
      edits.map(({ cell, after }) => [keyOf(sheet.id, cell), after.format] as const),
    ),
  );
  return written.filter(
    ({ sheet, edit }) => formats.get(keyOf(sheet.id, edit.cell)) !== edit.after.format,
  ).length;
}

function keyOf(sheet: string, { row, column }: CellAddress): string {
  return `${sheet} ${row} ${column}`;
}

function mayFormat({ on, allowsFormats }: SheetProtection): boolean {
  return !on || allowsFormats;
}

function keepFormat(edit: Edit): Edit {
  const { before, after } = edit;
  if (before.format === after.format) return edit;
  return {
    ...edit,
    after: { ...after, format: before.format, value: shownIn(before.format, after) },
  };
}

/** A number as the text of its own format, `0.00` or the like; what else there is stays as it is. */
function shownIn(format: string, { value, format: meant }: CellContent): CellContent['value'] {
  if (format !== '@' || typeof value !== 'number') return value;
  const decimals = /^0(?:\.(0+))?$/.exec(meant);
  return decimals ? value.toFixed(decimals[1]?.length ?? 0) : String(value);
}
