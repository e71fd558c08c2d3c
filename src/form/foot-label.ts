import type { GridCell } from './grid';
import { FOOT_WORDS, type FootWord } from './words/foot-words';

export interface FootLabel {
  readonly cell: GridCell;
  readonly word: FootWord;
}

/** The foot field a cell labels, also when its value follows in the same cell after a colon. */
export function footWord(cell: GridCell): FootWord | null {
  const { text } = cell.cell;
  if (!cell.wordy || text.length > 300) return null;
  const word = FOOT_WORDS.exact(cell.label) ?? FOOT_WORDS.inline(text)?.field ?? null;
  return word ?? (TOTAL_LIKE.test(cell.label.bare) ? 'total' : null);
}

const TOTAL_LIKE = /^.{0,8}(?:总分|总得分|总计|合计)$/;
