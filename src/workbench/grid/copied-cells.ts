import type { ICellData, IDisposable, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { gridChange, valueOf } from '../../hosts/workbench/grid-cell';

/** What was last copied or cut in the grid. */
interface Copied {
  readonly text: string;
  readonly sheetId: string;
  readonly range: IRange;
  /** Contents, not displayed texts: 0.95477 stays itself though 95.48% is shown. */
  readonly cells: readonly (readonly ICellData[])[];
}

/** Remembers what is on the clipboard when it came from the grid itself. */
export class CopiedCells {
  #copied: Copied | null = null;
  #isCut = false;
  readonly #listening: readonly IDisposable[];

  constructor(private readonly api: FUniver) {
    this.#listening = [
      api.addEvent(api.Event.CommandExecuted, ({ id }) => {
        if (id === 'univer.command.cut') this.#isCut = true;
        if (id === 'univer.command.copy') this.#isCut = false;
      }),
      api.addEvent(api.Event.ClipboardChanged, ({ text, fromSheet, fromRange }) => {
        const range = fromRange.getRange();
        this.#copied = {
          text: sameBreaks(text),
          sheetId: fromSheet.getSheetId(),
          range,
          cells: contentsOf(fromRange.getCellDatas()),
        };
      }),
    ];
  }

  /**
   * The contents behind a clipboard text, for a paste whose first cell is `row`, `column`; null when
   * the text came from elsewhere.
   */
  contentsFor(text: string, row: number, column: number): ICellData[][] | null {
    const copied = this.#copied;
    if (!copied || sameBreaks(text) !== copied.text) return null;
    const { startRow, startColumn } = copied.range;
    const [down, right] = this.#isCut ? [0, 0] : [row - startRow, column - startColumn];
    return copied.cells.map((cells) =>
      cells.map((cell) =>
        cell.f
          ? { ...cell, f: this.api.getFormula().moveFormulaRefOffset(cell.f, right, down) }
          : cell,
      ),
    );
  }

  /** The cells a cut empties once they are pasted; null after a copy. Asked for once. */
  takeCut(): Pick<Copied, 'sheetId' | 'range'> | null {
    const cut = this.#isCut ? this.#copied : null;
    if (cut) this.#copied = null;
    return cut;
  }

  dispose(): void {
    for (const listening of this.#listening) listening.dispose();
  }
}

function contentsOf(cells: readonly (readonly (ICellData | null | undefined | void)[])[]) {
  return cells.map((row) =>
    row.map((cell) =>
      gridChange({ value: valueOf(cell || null), formula: (cell && cell.f) || null }),
    ),
  );
}

function sameBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}
