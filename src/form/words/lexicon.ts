import { oncePerText } from '../../values';
import { type Dictionary, labelledValue } from './dictionary';
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

/** The label that a text is, and what it names in all five dictionaries. */
export const wordsOf = oncePerText((text): LabelWords & { readonly label: Label } => {
  const label = readLabel(text);
  const before = COLON.test(text) ? (labelledValue(text)?.label ?? null) : null;
  const footing = SUM_LIKE.test(label.bare) ? sumWord(label.bare) : null;
  if (!isKnown(label) && (!before || !isKnown(before))) return { label, ...NO_WORDS, footing };
  const foot = FOOT_WORDS.exact(label);
  return {
    label,
    indicator: INDICATOR_WORDS.exact(label),
    fund: FUND_WORDS.exact(label),
    goal: GOAL_WORDS.exact(label),
    head: HEAD_WORDS.exact(label) ?? (before && HEAD_WORDS.exact(before)),
    foot,
    footing: foot ?? (before && FOOT_WORDS.exact(before)) ?? footing,
  };
});

const COLON = /[:：]/;

const DICTIONARIES: readonly Dictionary<string>[] = [
  INDICATOR_WORDS,
  FUND_WORDS,
  GOAL_WORDS,
  HEAD_WORDS,
  FOOT_WORDS,
];
const LISTED = new Set(DICTIONARIES.flatMap(({ listed }) => [...listed]));
const COMPOSED = new RegExp(DICTIONARIES.flatMap(({ composed }) => composed ?? []).join('|'));

/** Whether one of the dictionaries knows a label: hardly a text of a form but its labels is in any. */
function isKnown({ full, bare }: Label): boolean {
  return LISTED.has(full) || LISTED.has(bare) || COMPOSED.test(bare);
}

/** What a label that nobody listed sums up, by how it ends; one of the reviewers is not the unit's own. */
function sumWord(bare: string): FootWord {
  if (SUBTOTAL_LIKE.test(bare)) return 'subtotal';
  return OF_REVIEWER.test(bare) ? 'closing' : 'total';
}

/** 复核总分 below 自评总分 is not the unit's own. */
const OF_REVIEWER = /复核|审核|财政|主管|评审|核定|专家|抽查/;
const SUBTOTAL_LIKE = /^.{0,8}小计$/;
const SUM_LIKE = /^.{0,8}(?:小计|总分|总得分|总计|合计)$/;
