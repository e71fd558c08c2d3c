import { levelScores, type LevelScore } from '../../session';
import type { Review } from '../../review';

/** A bar per part of the form; each leads to its rows below. */
export function LevelBars(props: {
  readonly review: Review;
  readonly onOpen: (level: string) => void;
}) {
  return (
    <ul className="jx-levels" aria-label="各部分得分">
      {levelScores(props.review).map((level) => (
        <li key={level.title}>
          <button type="button" className="jx-level" onClick={() => props.onOpen(level.title)}>
            <LevelBar level={level} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function LevelBar({ level }: { readonly level: LevelScore }) {
  const { score, weight, digits, open } = level;
  const share = weight.gt(0) ? Math.min(1, Math.max(0, score.div(weight).toNumber())) : 0;
  return (
    <>
      <span className="jx-level-name">{level.title}</span>
      <span className="jx-level-track" aria-hidden>
        <span className="jx-level-fill" style={{ width: `${share * 100}%` }} />
      </span>
      <span className="jx-level-figures">
        <b>{score.toFixed(digits)}</b> / {weight.toDecimalPlaces(2).toString()}
        {open > 0 && <span className="jx-level-open">{open}项暂定</span>}
      </span>
    </>
  );
}
