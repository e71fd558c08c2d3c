import { writeOf } from '../edits/write-of';
import type { Review, Verdict } from '../review';

export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  'must-fix': '须修改后上报',
  'needs-review': '请核实后上报',
  unfilled: '尚未填写',
  ready: '可以上报',
};

/** A verdict in lists and tables of forms, in the words of the levels. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'must-fix': '必须改',
  'needs-review': '请核实',
  unfilled: '尚未填写',
  ready: '可以上报',
};

/**
 * The verdict on a form as it stands, in one of the two above: what only lacks figures that a write fills is ready
 * once they are in it.
 */
export function verdictOn(review: Review, words: Readonly<Record<Verdict, string>>): string {
  const isFilledFirst = review.verdict === 'ready' && writeOf(review).edits.length > 0;
  return isFilledFirst ? `写回后${words.ready}` : words[review.verdict];
}
