import type { Review } from '../review';
import { CellButton } from './cell-button';

/** That cells worked out did not pass the last check before a write, and are left alone. */
export function BreachLine({ breaches }: Pick<Review, 'breaches'>) {
  if (breaches.length === 0) return null;
  return (
    <p className="jx-partial">
      {breaches.map(({ cell }, index) => (
        <CellButton key={index} cell={cell} about="未写入" />
      ))}
      共 {breaches.length}{' '}
      处算出的结果没有通过写入前的检查，不会写入；请核对后自行填写，并告知维护人员。
    </p>
  );
}
