import { createContext, useContext } from 'react';
import { reasonCell, type Review } from '../../review';
import { findRule } from '../../rules';
import type { Card } from '../../session';
import { sameCell } from '../../sheet';

/** What the officer is doing in a card. */
export type Doing = 'reason' | 'set-aside' | null;

/** The card the officer is at, and what he is doing there. */
export interface Desk {
  readonly key: string | null;
  readonly doing: Doing;
}

export const EMPTY_DESK: Desk = { key: null, doing: null };

interface DeskContextValue {
  readonly desk: Desk;
  readonly onDo: (desk: Desk) => void;
}

export const DeskContext = createContext<DeskContextValue>({
  desk: EMPTY_DESK,
  onDo: () => undefined,
});

/** The desk as one card sees it, and the way to begin or end something there. */
export function useDesk(card: Card) {
  const { desk, onDo } = useContext(DeskContext);
  const isCurrent = desk.key === card.key;
  return {
    desk,
    isCurrent,
    doing: isCurrent ? desk.doing : null,
    begin: (doing: Doing) => onDo({ key: card.key, doing }),
  };
}

/** Whether the card asks for a reason, before all else, that can be written from here. */
export function asksReason({ indicator, findings }: Card, review: Review): boolean {
  const cell = indicator === null ? null : reasonCell(review, indicator);
  return !!cell && findings.some(({ cells }) => sameCell(cells[0] ?? null, cell));
}

/** Whether a reason that settles something of the card can be written from here. */
export function takesReason(card: Card, review: Review): boolean {
  const { indicator, findings } = card;
  if (indicator === null || !reasonCell(review, indicator)) return false;
  const isSettled = findings.some(({ rule }) => findRule(rule)?.settledBy === 'reason');
  return isSettled || asksReason(card, review);
}
