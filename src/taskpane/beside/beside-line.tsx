import { comparisonOf, type Review } from '../../review';

/**
 * The one line under the verdict: what the form comes to beside its approved targets, or what there is
 * to say first. Nothing where no such table is in sight.
 */
export function BesideLine(props: { readonly review: Review; readonly onOpen: () => void }) {
  const line = besideLine(props.review);
  if (line === null) return null;
  return (
    <p className="jx-beside-line">
      <button type="button" className="jx-beside-open" onClick={props.onOpen}>
        {line}
      </button>
    </p>
  );
}

/** 对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致. */
function besideLine(review: Review): string | null {
  const comparison = comparisonOf(review);
  if (comparison) return comparison.line;
  const question = review.beside?.asked.find(({ role }) => role === 'targets');
  if (!question) return null;
  const count = question.candidates.length;
  return count > 0
    ? `对照：有 ${count} 张绩效目标表可能是本项目的，请指定`
    : '对照：没有找到本项目的绩效目标表';
}
