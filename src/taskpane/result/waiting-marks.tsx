import { a1, sameCell } from '../../sheet';
import type { Card } from '../../session';
import { useSession } from '../frame/session-context';

/** At a finding whose cell gets its mark only at the next click. */
export function WaitingMark({ card }: { readonly card: Card }) {
  const { missing } = useSession().waitingMarks;
  const cells = card.findings.flatMap((finding) => finding.cells);
  const isWaiting = missing.some((one) => cells.some((cell) => sameCell(one, cell)));
  if (!isWaiting) return null;
  return <p className="jx-hint">表中的标记将在下次点击核验时加上。</p>;
}

/** Cells without anything to do whose mark stays until the next click. */
export function LeftMarks() {
  const { left } = useSession().waitingMarks;
  if (left.length === 0) return null;
  const cells = left.map(a1).join('、');
  return <p className="jx-hint">{cells}已无需处理，表中的标记将在下次点击核验时清除。</p>;
}
