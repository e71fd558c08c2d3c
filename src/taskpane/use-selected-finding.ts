import { useEffect, useMemo, useRef } from 'react';
import { sameCell, type CellAddress } from '../sheet';
import type { Finding } from '../rules';
import type { Review } from '../review';
import { useSessionState } from './session-context';

/** The finding of the cell the officer selected in the sheet; calls `onFound` when he selects another. */
export function useSelectedFinding(review: Review | null, onFound: () => void): Finding | null {
  const { selected } = useSessionState();
  const finding = useMemo(
    () =>
      review && selected
        ? (review.findings.find(({ cells }) => cells.some((cell) => sameCell(cell, selected))) ??
          null)
        : null,
    [review, selected],
  );
  const shown = useRef<CellAddress | null>(null);
  useEffect(() => {
    // Only a new selection turns the page; a refresh of the same cell's finding does not.
    if (finding && shown.current !== selected) onFound();
    shown.current = selected;
  }, [finding, selected, onFound]);
  return finding;
}
