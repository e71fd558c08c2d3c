import { a1, a1Area, type Area, type CellAddress, type SheetRef } from '../../../sheet';
import { isFilled } from './bands';
import type { EtWorksheet } from '../model/et';
import { tooLarge } from '../model/et-errors';
import type { Pace, Steps } from '../model/pace';
import { gridOf, plainOf, UnknownShape } from './value-grid';

type CellProperty = 'Value2' | 'Formula';

/** Cells asked for at once; more would freeze the spreadsheet for too long. */
export const CELLS_AT_ONCE = 30_000;
/** Where cells have to be read one by one, more than this would take minutes. */
const MOST_SINGLE_CELLS = 20_000;
/** Cells of the first block that are read singly to prove the block right. */
const SAMPLES = 4;

/** How blocks come in this build of WPS; null until the first one was proved. */
export type BlockMode = 'blocks' | 'cells' | null;

/**
 * Reads blocks of cells. The first block with values is compared with single reads of some of its
 * cells; where it is wrong or of an unknown shape, cells are read one by one from then on.
 */
export class BlockReader {
  mode: BlockMode = null;

  /** @throws HostError `cancelled`, or `too-large` where cells are read one by one */
  async read(
    { sheet, ref }: { readonly sheet: EtWorksheet; readonly ref: SheetRef },
    area: Area,
    property: CellProperty,
    pace: Pace,
  ): Promise<unknown[][]> {
    if (this.mode !== 'cells') {
      try {
        return await this.#inBlocks(sheet, area, property, pace);
      } catch (error) {
        if (!(error instanceof UnknownShape)) throw error;
        this.mode = 'cells';
      }
    }
    if (countOf(area) > MOST_SINGLE_CELLS) throw tooLarge(ref);
    return pace.run(oneByOne(sheet, area, property), countOf(area));
  }

  /** A small block at once, without a turn in between. */
  readNow(sheet: EtWorksheet, area: Area, property: CellProperty): unknown[][] {
    if (this.mode !== 'cells') {
      try {
        return block(sheet, area, property);
      } catch (error) {
        if (!(error instanceof UnknownShape)) throw error;
        this.mode = 'cells';
      }
    }
    return rowsOf(area, (cell) => plainOf(sheet.Range(a1(cell))[property]));
  }

  async #inBlocks(
    sheet: EtWorksheet,
    area: Area,
    property: CellProperty,
    pace: Pace,
  ): Promise<unknown[][]> {
    const rows: unknown[][] = [];
    const height = Math.max(1, Math.floor(CELLS_AT_ONCE / (area.right - area.left + 1)));
    for (let top = area.top; top <= area.bottom; top += height) {
      if (top > area.top) await pace.turn();
      pace.stopIfCancelled();
      const part = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
      const values = block(sheet, part, property);
      if (this.mode === null && property === 'Value2') this.#prove(sheet, part, values);
      for (const row of values) rows.push(row);
    }
    return rows;
  }

  #prove(sheet: EtWorksheet, area: Area, values: readonly (readonly unknown[])[]): void {
    const samples = samplesOf(area, values);
    if (samples.length === 0 || countOf(area) === 1) return;
    for (const { held, ...cell } of samples) {
      if (plainOf(sheet.Range(a1(cell)).Value2) !== held) {
        throw new UnknownShape(`${a1(cell)} differs from its block`);
      }
    }
    this.mode = 'blocks';
  }
}

function block(sheet: EtWorksheet, area: Area, property: CellProperty): unknown[][] {
  const raw = sheet.Range(a1Area(area))[property];
  return gridOf(raw, area.bottom - area.top + 1, area.right - area.left + 1);
}

function* oneByOne(sheet: EtWorksheet, area: Area, property: CellProperty): Steps<unknown[][]> {
  const rows: unknown[][] = [];
  let done = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) {
      yield done++;
      cells.push(plainOf(sheet.Range(a1({ row, column }))[property]));
    }
    rows.push(cells);
  }
  return rows;
}

interface Sample extends CellAddress {
  readonly held: unknown;
}

/** The first and the last filled cell, and some spread between them whose values differ. */
function samplesOf(area: Area, values: readonly (readonly unknown[])[]): Sample[] {
  const filled: Sample[] = [];
  const seen = new Set<unknown>();
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (!isFilled(value) || typeof value === 'object' || seen.has(value)) return;
      seen.add(value);
      filled.push({ row: area.top + r, column: area.left + c, held: value });
    }),
  );
  if (filled.length <= SAMPLES) return filled;
  const step = (filled.length - 1) / (SAMPLES - 1);
  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the last step ends at the last cell
  return Array.from({ length: SAMPLES }, (_, n) => filled[Math.round(n * step)]!);
}

function rowsOf(area: Area, read: (cell: CellAddress) => unknown): unknown[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) =>
      read({ row: area.top + r, column: area.left + c }),
    ),
  );
}

function countOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
