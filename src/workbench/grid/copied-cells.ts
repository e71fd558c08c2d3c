import type { ICellData, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import { gridChange, valueOf } from '../../hosts/workbench/grid-cell';

const CUT = 'univer.command.cut';
const COPY = 'univer.command.copy';

/** What cells hold, row by row; null for one that a merge covers. */
type Contents = readonly (readonly (ICellData | null)[])[];

/** What was last copied or cut in the grid. */
interface Copied {
  readonly text: string;
  readonly sheetId: string;
  readonly range: IRange;
  /** Contents, not displayed texts: 0.95477 stays itself though 95.48% is shown. */
  readonly cells: Contents;
}

/** What a paste brings when the clipboard holds cells of the grid itself. */
export interface PastedCells {
  readonly cells: Contents;
  /** The cells a cut empties; null after a copy. */
  readonly cut: Pick<Copied, 'sheetId' | 'range'> | null;
}

/** Remembers what is on the clipboard when it came from the grid itself. */
export class CopiedCells {
  #copied: Copied | null = null;
  #isCut = false;
  /** Whether the browser is still writing to the clipboard, which holds the text before until then. */
  #isWriting = false;
  readonly #listening: readonly IDisposable[];

  /** Listens before the command runs: until it has ended the officer may have selected other cells. */
  constructor(private readonly api: FUniver) {
    this.#listening = [
      api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
        if ((id !== CUT && id !== COPY) || this.#isTyping()) return;
        this.#isCut = id === CUT;
        this.#isWriting = true;
      }),
      api.addEvent(api.Event.CommandExecuted, ({ id }) => {
        if (id === CUT || id === COPY) this.#isWriting = false;
      }),
      api.addEvent(api.Event.BeforeClipboardChange, ({ text, fromSheet, fromRange }) => {
        if (this.#isTyping()) return;
        this.#copied = {
          text: sameBreaks(text),
          sheetId: fromSheet.getSheetId(),
          range: fromRange.getRange(),
          cells: contentsOf(fromSheet, fromRange),
        };
      }),
    ];
  }

  /**
   * The cells behind a clipboard text, for a paste whose first cell is `row`, `column`; null when the
   * text came from elsewhere. What was cut can be taken away once; from then on it counts as copied.
   */
  take(text: string, row: number, column: number): PastedCells | null {
    const copied = this.#copied;
    if (!copied || (!this.#isWriting && sameBreaks(text) !== copied.text)) return null;
    const { startRow, startColumn } = copied.range;
    const cut = this.#isCut ? copied : null;
    const [down, right] = cut ? [0, 0] : [row - startRow, column - startColumn];
    this.#isCut = false;
    return { cells: copied.cells.map((cells) => cells.map(this.#moved(down, right))), cut };
  }

  dispose(): void {
    for (const listening of this.#listening) listening.dispose();
  }

  /** Whether a cell is open: then its text is copied or cut, not the cell. */
  #isTyping(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  readonly #moved = (down: number, right: number) => (cell: ICellData | null) =>
    cell?.f
      ? { ...cell, f: this.api.getFormula().moveFormulaRefOffset(cell.f, right, down) }
      : cell;
}

function contentsOf(sheet: FWorksheet, range: FRange): Contents {
  const merges = sheet.getMergeData().map((merged) => merged.getRange());
  const { startRow, startColumn } = range.getRange();
  const contents = range.getCellDatas().map((cells, r) =>
    cells.map((cell, c) => {
      if (isCovered(merges, startRow + r, startColumn + c)) return null;
      return gridChange({ value: valueOf(cell || null), formula: (cell && cell.f) || null });
    }),
  );
  // A merge copied alone is one cell.
  const held = contents.flat().filter((cell) => cell !== null);
  return held.length === 1 ? [held] : contents;
}

function isCovered(merges: readonly IRange[], row: number, column: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow &&
      row <= endRow &&
      column >= startColumn &&
      column <= endColumn &&
      (row > startRow || column > startColumn),
  );
}

function sameBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}
