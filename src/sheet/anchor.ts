import type { Area, CellAddress } from './address';
import { isBlank } from './cell';
import type { SheetSnapshot } from './snapshot';

/** A text beside an edited cell: in its row, `offset` columns to the right (to the left, if negative). */
export interface Witness {
  readonly offset: number;
  /** Rows below the edited cell, negative above; its own row when left out. */
  readonly rows?: number;
  readonly text: string;
}

/** What identifies a cell by its row's texts (an indicator's name, target and weight), not by its address. */
export interface Anchor {
  readonly witnesses: readonly Witness[];
  /** 0-based: the how-manieth cell of the sheet, from the top, that has these witnesses. */
  readonly occurrence: number;
}

/**
 * The anchor of a cell, from the cells of its row (or one beside it) that identify it. Blank ones are
 * left out, and formulas too where something is typed: a write computes them anew.
 */
export function anchorFor(
  sheet: SheetSnapshot,
  cell: CellAddress,
  identifying: readonly CellAddress[],
): Anchor {
  const filled = identifying.filter((at) => !isBlank(sheet.cell(at)));
  const typed = filled.filter((at) => sheet.cell(at).formula === null);
  const witnesses = (typed.length > 0 ? typed : filled).map((at): Witness => {
    const rows = at.row - cell.row;
    return {
      offset: at.column - cell.column,
      ...(rows !== 0 && { rows }),
      text: sheet.cell(at).text,
    };
  });
  const matches = cellsWith(sheet, witnesses);
  const occurrence = matches.findIndex((m) => m.row === cell.row && m.column === cell.column);
  return { witnesses, occurrence: Math.max(0, occurrence) };
}

/**
 * Where an anchored cell is now, or null when its row is gone or no longer to be told from others.
 * @param last the address at which it was written
 */
export function findAnchored(
  sheet: SheetSnapshot,
  anchor: Anchor,
  last: CellAddress,
): CellAddress | null {
  if (anchor.witnesses.length === 0) return last;
  return cellsWith(sheet, anchor.witnesses)[anchor.occurrence] ?? null;
}

function cellsWith(sheet: SheetSnapshot, witnesses: readonly Witness[]): CellAddress[] {
  const rarest = rarestWitness(sheet, witnesses);
  if (!rarest) return [];
  return sheet
    .cellsWithText(rarest.text)
    .map(({ row, column }) => ({ row: row - (rarest.rows ?? 0), column: column - rarest.offset }))
    .filter(({ row, column }) => row >= 0 && column >= 0)
    .filter((at) => standAround(sheet, witnesses, at));
}

/** Whether the witnesses of an anchor stand around a cell. */
export function isAnchoredAt(
  sheet: SheetSnapshot,
  { witnesses }: Anchor,
  at: CellAddress,
): boolean {
  return standAround(sheet, witnesses, at);
}

/** The witnesses of an anchor that stand around a cell. */
export function standingWitnesses(
  sheet: SheetSnapshot,
  { witnesses }: Anchor,
  at: CellAddress,
): Witness[] {
  return witnesses.filter((witness) => stands(sheet, witness, at));
}

/** A cell with what told it from others when it was read. */
export interface Anchored {
  readonly cell: CellAddress;
  readonly anchor: Anchor;
}

/**
 * Whether the cells around an edited one still are those it was read among; rows that slid put it
 * among others.
 * @param isStanding whether a cell shows a text by now
 */
export function hasSlid(
  { cell, anchor }: Anchored,
  isStanding: (at: CellAddress, text: string) => boolean,
): boolean {
  return !anchor.witnesses.every((witness) =>
    isStanding(witnessPlace(witness, cell), witness.text),
  );
}

/** The smallest area that holds the witnesses of some cells; null where they have none. */
export function witnessArea(cells: readonly Anchored[]): Area | null {
  const places = cells.flatMap(({ cell, anchor }) =>
    anchor.witnesses.map((witness) => witnessPlace(witness, cell)),
  );
  if (places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    top: rows.reduce(least),
    left: columns.reduce(least),
    bottom: rows.reduce(most),
    right: columns.reduce(most),
  };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}

/** Where a witness of a cell stands. */
export function witnessPlace(
  { offset, rows = 0 }: Witness,
  { row, column }: CellAddress,
): CellAddress {
  return { row: row + rows, column: column + offset };
}

function standAround(
  sheet: SheetSnapshot,
  witnesses: readonly Witness[],
  at: CellAddress,
): boolean {
  return witnesses.every((witness) => stands(sheet, witness, at));
}

function stands(sheet: SheetSnapshot, witness: Witness, at: CellAddress): boolean {
  return sheet.cell(witnessPlace(witness, at)).text === witness.text;
}

/** The witness the fewest cells share, so that a long form is not searched once per row. */
function rarestWitness(sheet: SheetSnapshot, witnesses: readonly Witness[]): Witness | null {
  let rarest: Witness | null = null;
  let fewest = Infinity;
  for (const witness of witnesses) {
    const count = sheet.cellsWithText(witness.text).length;
    if (count < fewest) [rarest, fewest] = [witness, count];
  }
  return rarest;
}
