import {
  type Anchored,
  cellArea,
  type CellContent,
  sameCell,
  sameContent,
  type SheetRef,
} from '../../../sheet';
import { type Located, locate } from './locate';
import { queueBlock, contentsOf, queueWitnesses, strangersIn } from './write-block';

/** A cell with what it is to hold again. */
export interface Restoration {
  readonly sheet: SheetRef;
  readonly edit: Anchored;
  /** What it holds now. */
  readonly from: CellContent;
  readonly to: CellContent;
}

/** So often a cell is set back that was typed into, or slid away, in the very moment. */
const ROUNDS = 3;

/**
 * Sets cells back in one trip and reads them again. What was typed into one since it was looked at, and
 * what another row held that slid into its place, is found on the way and comes back in trips of its own.
 * @returns those that do not hold what they should
 */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly Restoration[],
  rounds = ROUNDS,
): Promise<Restoration[]> {
  if (cells.length === 0) return [];
  if (rounds === 0) return [...cells];
  const pending = cells.map((cell) => ({ cell, set: queueBack(context, cell) }));
  await context.sync();
  const stuck: Restoration[] = [];
  const hit: Restoration[] = [];
  const missed: Restoration[] = [];
  for (const { cell, set } of pending) {
    const [held = null] = contentsOf(set.found, 1);
    const [now = null] = contentsOf(set.left, 1);
    const [witnesses = null] = strangersIn(set);
    if (held && now && (witnesses || !sameContent(held, cell.from))) {
      const anchor = witnesses ? { witnesses, occurrence: 0 } : cell.edit.anchor;
      hit.push({ ...cell, edit: { ...cell.edit, anchor }, from: now, to: held });
      if (witnesses) missed.push(cell);
    } else if (!now || !sameContent(now, cell.to)) stuck.push(cell);
  }
  if (hit.length === 0) return stuck;
  const again = oneForEach(await locate(context, [...hit, ...missed]));
  return [...stuck, ...(await putBack(context, again, rounds - 1))];
}

/**
 * One restoration for each cell: what was hit may itself be a cell that was to be set back, whose own
 * content then comes back at once. A cell that holds something else by now is left to who put it there.
 */
function oneForEach(located: readonly Located<Restoration>[]): Restoration[] {
  const each: Restoration[] = [];
  for (const { cell, holds } of located) {
    const at = each.findIndex(
      (one) => sameCell(one.edit.cell, cell.edit.cell) && one.sheet.id === cell.sheet.id,
    );
    const before = each[at];
    if (before && sameContent(before.to, cell.from)) each[at] = { ...before, to: cell.to };
    else if (!before && holds) each.push(cell);
  }
  return each;
}

function queueBack(context: Excel.RequestContext, { sheet, edit, from, to }: Restoration) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const edits = [{ ...edit, before: from, after: to }];
  const block = { sheet, area: cellArea(edit.cell), edits };
  return queueBlock(worksheet, block, queueWitnesses(worksheet, block));
}
