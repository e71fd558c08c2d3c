import { useState } from 'react';
import type { Card } from '../../session';

/** The most cards a form has had since it was shown, so that progress counts those already done. */
export function useMost(form: string, cards: readonly Card[]): number {
  const [seen, setSeen] = useState({ form, most: cards.length });
  if (seen.form === form && seen.most >= cards.length) return seen.most;
  setSeen({ form, most: cards.length });
  return cards.length;
}
