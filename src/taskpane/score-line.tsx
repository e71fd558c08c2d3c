import type { Review } from '../review';
import { CellButton } from './cell-button';

/** 90.28 分 · 优, and what the cells say where that is something else. */
export function ScoreLine({ review }: { readonly review: Review }) {
  const { total, grade } = review.scores;
  const value = total.provisional?.value ?? total.computed ?? total.value;
  if (total.state === 'none' || value === null) {
    return <p className="jx-total-none">本表未计总分</p>;
  }
  return (
    <>
      <p className="jx-total">
        <span className="jx-total-value">{value.toFixed(total.digits)}</span>
        <span className="jx-total-unit">分</span>
        {total.provisional ? (
          <span className="jx-grade jx-grade-open">暂定</span>
        ) : (
          grade.expected && <span className="jx-grade">{grade.expected}</span>
        )}
        <InTheCells review={review} />
      </p>
      {total.provisional && <WaitsFor review={review} />}
    </>
  );
}

/** The printed total and grade, where they are there and differ from the computed ones. */
function InTheCells({ review }: { readonly review: Review }) {
  const { total, grade } = review.scores;
  if (total.provisional) return null;
  const differs = total.outcome === 'fail' || grade.outcome === 'fail';
  const blank = total.outcome === 'missing' || grade.outcome === 'missing';
  if (!differs && !blank) return null;
  const parts = [total.text, grade.text].filter((text) => !!text);
  return (
    <span className={differs ? 'jx-printed jx-printed-differs' : 'jx-printed'}>
      表内 {parts.length > 0 ? parts.join(' · ') : '未填'}
    </span>
  );
}

function WaitsFor({ review }: { readonly review: Review }) {
  const waitsFor = review.scores.total.provisional?.waitsFor ?? [];
  if (waitsFor.length === 0) return null;
  return (
    <p className="jx-waits">
      等待 {waitsFor.length} 项：
      {waitsFor.map((cell) => (
        <CellButton key={`${cell.row}:${cell.column}`} cell={cell} about="的得分" />
      ))}
    </p>
  );
}
