import { useEffect, useMemo } from 'react';
import { sameCell } from '../sheet';
import type { Finding } from '../rules';
import type { Review } from '../review';
import { useSessionState } from './session-context';

/** The finding of the cell the officer selected in the sheet; calls `onFound` when it becomes another. */
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
  useEffect(() => {
    if (finding) onFound();
  }, [finding, onFound]);
  return finding;
}
