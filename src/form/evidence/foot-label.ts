import type { FootWord } from '../words/foot-words';
import type { GridCell } from './grid-cell';

export interface FootLabel {
  readonly cell: GridCell;
  readonly word: FootWord;
}

/** The foot field a cell labels, also when its value follows in the same cell after a colon. */
export function footWord({ wordy, cell, says }: GridCell): FootWord | null {
  return wordy && cell.text.length <= LONGEST ? says.footing : null;
}

/** Whether a cell is labelled as a sum: 合计, 小计. */
export function isSumLabel(cell: GridCell): boolean {
  const word = footWord(cell);
  return word === 'total' || word === 'subtotal';
}

/** Longer texts are paragraphs. */
const LONGEST = 300;
