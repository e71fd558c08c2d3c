import type { SheetSnapshot } from '../../../sheet';

/** Excel on the web answers with up to 5 MB. */
const BYTES_AT_ONCE = 4_600_000;
/** Until one part was measured: a form of 60 rows with its texts takes some 30 kB. */
const FIRST = 100;

/** How many sheets to ask for in one trip, learnt from the answers so far. */
export class SheetsAtOnce {
  count = FIRST;

  /** Learns from a part that came. */
  measured(part: readonly SheetSnapshot[]): void {
    const perSheet = part.reduce((sum, sheet) => sum + bytesOf(sheet), 0) / part.length;
    this.count = Math.max(1, Math.floor(BYTES_AT_ONCE / perSheet));
  }

  /** Learns from a part Excel refused to answer. */
  wasTooMany(count: number): void {
    this.count = Math.max(1, Math.floor(count / 2));
  }
}

/** An empty cell in the four arrays of an answer: three empty texts and a number format. */
const EMPTY_CELL_BYTES = 22;

/** About what a sheet took in the answer, where each text comes three times. */
function bytesOf(sheet: SheetSnapshot): number {
  let bytes = 2_000;
  let widest = 0;
  const rows = sheet.rowNumbers();
  for (const row of rows) {
    const cells = sheet.cellsInRow(row);
    widest = Math.max(widest, (cells.at(-1)?.column ?? 0) + 1);
    for (const { cell } of cells) bytes += 3 * utf8Length(cell.text) + cell.format.length;
  }
  return bytes + EMPTY_CELL_BYTES * widest * ((rows.at(-1) ?? 0) + 1);
}

/** Every character beyond ASCII counts as three bytes, as Chinese ones take. */
function utf8Length(text: string): number {
  return text.length + 2 * (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}
