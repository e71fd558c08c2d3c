import type { GridCell } from './grid';
import { FOOT_WORDS, type FootWord } from '../words/foot-words';

export interface FootLabel {
  readonly cell: GridCell;
  readonly word: FootWord;
}

/** The foot field a cell labels, also when its value follows in the same cell after a colon. */
export function footWord(cell: GridCell): FootWord | null {
  const { text } = cell.cell;
  if (!cell.wordy || text.length > 300) return null;
  const word = FOOT_WORDS.exact(cell.label) ?? FOOT_WORDS.inline(text)?.field ?? null;
  if (word) return word;
  if (SUBTOTAL_LIKE.test(cell.label.bare)) return 'subtotal';
  if (!TOTAL_LIKE.test(cell.label.bare)) return null;
  return OF_REVIEWER.test(cell.label.bare) ? 'closing' : 'total';
}

/** 复核总分 below 自评总分 is not the unit's own. */
const OF_REVIEWER = /复核|审核|财政|主管|评审|核定|专家|抽查/;
const SUBTOTAL_LIKE = /^.{0,8}小计$/;
const TOTAL_LIKE = /^.{0,8}(?:总分|总得分|总计|合计)$/;
