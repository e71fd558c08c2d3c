import { SHORTEST_REASON } from '../words/heuristics';
import type { Row } from '../rows/rows';
import { EMPTY_REASONS } from '../words/vocabulary';

/** Whether the reason is too thin to name a cause. */
export function isThin({ indicator }: Row): boolean {
  const text = (indicator.reason?.text ?? '').replace(/[\s，。、；：,.;:]/g, '');
  return text.length < SHORTEST_REASON || EMPTY_REASONS.has(text);
}
