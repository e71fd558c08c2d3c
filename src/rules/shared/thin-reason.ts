import { SHORTEST_REASON } from './heuristics';
import type { Row } from './rows';
import { EMPTY_REASONS } from './vocabulary';

/** Whether the reason is too thin to name a cause. */
export function isThin({ indicator }: Row): boolean {
  const text = (indicator.reason?.text ?? '').replace(/[\s，。、；：,.;:]/g, '');
  return text.length < SHORTEST_REASON || EMPTY_REASONS.has(text);
}
