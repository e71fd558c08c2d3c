import { useEffect, useMemo, useRef } from 'react';
import { sameCell, type CellAddress } from '../../sheet';
import { cardsToDo, type Worklist } from '../../session';
import { useSessionState } from '../frame/session-context';

/** Calls `onFound` with the card of a cell the officer selects in the sheet. */
export function useSelectedCard(work: Worklist | null, onFound: (key: string) => void): void {
  const { selected } = useSessionState();
  const key = useMemo(() => (work && selected ? keyOf(work, selected) : null), [work, selected]);
  const shown = useRef<CellAddress | null>(null);
  useEffect(() => {
    // Only a new selection turns the page; a refresh of the same cell's card does not.
    if (key !== null && shown.current !== selected) onFound(key);
    shown.current = selected;
  }, [key, selected, onFound]);
}

function keyOf(work: Worklist, selected: CellAddress): string | null {
  const cards = [...cardsToDo(work), ...work.hints];
  const card =
    cards.find(({ cell }) => sameCell(cell, selected)) ??
    cards.find(({ findings }) =>
      findings.some(({ cells }) => cells.some((cell) => sameCell(cell, selected))),
    );
  return card?.key ?? null;
}
