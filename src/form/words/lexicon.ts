import { oncePerText } from '../../values';
import { labelledValue } from './dictionary';
import { FOOT_WORDS, type FootWord } from './foot-words';
import { FUND_WORDS, type FundWord } from './fund-words';
import { GOAL_WORDS, HEAD_WORDS } from './head-words';
import { INDICATOR_WORDS } from './indicator-words';
import { type Label, readLabel } from './label';
import type { GoalWord, HeadWord, IndicatorWord } from './word-kinds';

/** What a text names as a label in each block of a form it could stand in; null where it names nothing there. */
export interface LabelWords {
  readonly indicator: IndicatorWord | null;
  readonly fund: FundWord | null;
  readonly goal: GoalWord | null;
  /** Also when its value follows in the same cell after a colon. */
  readonly head: HeadWord | null;
  readonly foot: FootWord | null;
  /** As `foot`, also when its value follows after a colon, or when it ends like a sum. */
  readonly footing: FootWord | null;
}

export const NO_WORDS: LabelWords = {
  indicator: null,
  fund: null,
  goal: null,
  head: null,
  foot: null,
  footing: null,
};

/** Looks a text up in all five dictionaries at once. */
export function wordsOf(text: string, label: Label): LabelWords {
  const before = COLON.test(text) ? (labelledValue(text)?.label ?? null) : null;
  const foot = FOOT_WORDS.exact(label);
  return {
    indicator: columnNamed(text),
    fund: FUND_WORDS.exact(label),
    goal: GOAL_WORDS.exact(label),
    head: HEAD_WORDS.exact(label) ?? (before && HEAD_WORDS.exact(before)),
    foot,
    footing: foot ?? (before && FOOT_WORDS.exact(before)) ?? sumWord(label.bare),
  };
}

/** The column of indicators that a whole text names; asked of every row of a sheet, so by itself. */
export const columnNamed = oncePerText((text) => INDICATOR_WORDS.exact(readLabel(text)));

const COLON = /[:：]/;

/** What a label that nobody listed sums up, by how it ends; one of the reviewers is not the unit's own. */
function sumWord(bare: string): FootWord | null {
  if (SUBTOTAL_LIKE.test(bare)) return 'subtotal';
  if (!TOTAL_LIKE.test(bare)) return null;
  return OF_REVIEWER.test(bare) ? 'closing' : 'total';
}

/** 复核总分 below 自评总分 is not the unit's own. */
const OF_REVIEWER = /复核|审核|财政|主管|评审|核定|专家|抽查/;
const SUBTOTAL_LIKE = /^.{0,8}小计$/;
const TOTAL_LIKE = /^.{0,8}(?:总分|总得分|总计|合计)$/;
