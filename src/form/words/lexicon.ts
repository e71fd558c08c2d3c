import { oncePerText } from '../../values';
import { type Dictionary, labelledValue } from './dictionary';
import { FOOT_WORDS, type FootWord } from './foot-words';
import { FUND_WORDS, type FundWord } from './fund-words';
import { GOAL_WORDS, HEAD_WORDS } from './head-words';
import { INDICATOR_WORDS } from './indicator-words';
import { type Label, labelIn } from './label';
import type { GoalWord, HeadWord, IndicatorWord } from './word-kinds';
import { entriesOf } from '../../sheet';

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
  const label = labelIn(text);
  const before = COLON.test(text) ? (labelledValue(text)?.label ?? null) : null;
  const own = namesOf(label);
  const ahead = before ? namesOf(before) : NOTHING;
  const sum = SUM_LIKE.test(label.bare) ? sumWord(label.bare) : null;
  const foot = own.foot ?? null;
  return {
    label,
    indicator: own.indicator ?? null,
    fund: own.fund ?? null,
    goal: own.goal ?? null,
    head: own.head ?? ahead.head ?? null,
    foot,
    footing: foot ?? ahead.foot ?? sum,
  };
});

const COLON = /[:：]/;

interface Names {
  indicator?: IndicatorWord;
  fund?: FundWord;
  goal?: GoalWord;
  head?: HeadWord;
  foot?: FootWord;
}

const NOTHING: Names = {};
const DICTIONARIES: { readonly [Block in keyof Names]-?: Dictionary<NonNullable<Names[Block]>> } = {
  indicator: INDICATOR_WORDS,
  fund: FUND_WORDS,
  goal: GOAL_WORDS,
  head: HEAD_WORDS,
  foot: FOOT_WORDS,
};
const BLOCKS = entriesOf(DICTIONARIES);
/** Every word that a dictionary lists, with what it names in each. */
const LISTED = new Map<string, Names>();
for (const [block, { listed }] of BLOCKS) {
  for (const [word, name] of listed) LISTED.set(word, { ...LISTED.get(word), [block]: name });
}

/** What a label names in each dictionary, as `Dictionary.exact` would say; hardly a text but the labels of a form is in any. */
function namesOf({ full, bare }: Label): Names {
  const names: Record<string, string> = { ...LISTED.get(bare), ...LISTED.get(full) };
  for (const [block, dictionary] of BLOCKS) {
    if (names[block] !== undefined || !dictionary.composed?.test(bare)) continue;
    const name = dictionary.composedAs(bare);
    if (name !== null) names[block] = name;
  }
  return names;
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
