import { scoreAt } from '../../scoring';
import { type GradeDistance, gradeDistance, smallestScoreChange, type Review } from '../../review';

/** Fewer points than these are not worth a word. */
const LEAST_POINTS = 0.1;

/** 还差多少, for a row: the least better result that raises its score. For understanding only. */
export function HowFarRow(props: { readonly review: Review; readonly indicator: number }) {
  const { review, indicator } = props;
  const change = smallestScoreChange(review, indicator);
  if (!change) return null;
  const { computed, digits } = scoreAt(review.scores, indicator);
  if (computed && change.score.minus(computed).lt(LEAST_POINTS)) return null;
  return (
    <p className="jx-how-far">
      还差多少：实际完成值为 {change.text} 时，得 {change.score.toFixed(digits)} 分。
    </p>
  );
}

/** 还差多少, for the grade: how far the total is from the next grade up and down. */
export function HowFarGrade({ review }: { readonly review: Review }) {
  const distance = gradeDistance(review);
  if (!distance) return null;
  const up = worthAWord(distance.up);
  const down = worthAWord(distance.down);
  const rows = up ? distance.rows : [];
  return (
    <>
      {up && (
        <p className="jx-how-far">
          距「{up.grade}」还差 {up.points.toFixed()} 分。
        </p>
      )}
      {rows.map(({ indicator, text }) => (
        <p key={indicator} className="jx-how-far">
          仅「{review.form.indicators[indicator]?.name.text}」完成 {text}，即为「
          {up?.grade}」。
        </p>
      ))}
      {down && (
        <p className="jx-how-far">
          再低超过 {down.points.toFixed()} 分，即为「{down.grade}」。
        </p>
      )}
    </>
  );
}

function worthAWord(edge: GradeDistance['up']): GradeDistance['up'] {
  return edge && edge.points.gte(LEAST_POINTS) ? edge : null;
}
