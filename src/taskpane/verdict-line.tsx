import { useRef } from 'react';
import { Link } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Form } from '../form';
import type { Review } from '../review';
import { correctedParts, type Summary } from '../session';
import { useLostFocus } from './page-frame';
import { SeverityIcon } from './severity-icon';
import { useSessionState } from './session-context';

interface VerdictLineProps {
  readonly summary: Summary;
  readonly review: Review;
  readonly onReading: () => void;
}

/** The one verdict, with icon, words and counts, and what it rests on. */
export function VerdictLine({ summary, review, onReading }: VerdictLineProps) {
  const { stale } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading);
  const missing = review.form.gaps.filter(({ kind }) => kind === 'missing');
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={`jx-verdict jx-verdict-${summary.verdict}`}>
        <VerdictIcon verdict={summary.verdict} />
        <span>
          {summary.headline.split(' · ').map((part) => (
            <span key={part} className="jx-verdict-part">
              {part}
            </span>
          ))}
        </span>
      </h2>
      <p className="jx-checked">{summary.checked}</p>
      {missing.length > 0 && (
        <p className="jx-partial">
          读取不完整：缺少{missing.map(({ what }) => `「${what}」`).join('')}，其余内容已核验。
          <Link as="button" inline onClick={onReading}>
            识别结果
          </Link>
        </p>
      )}
      <Corrected form={review.form} onReading={onReading} />
      {stale && <p className="jx-partial">表格在核验后有改动，点「只核验」更新。</p>}
    </>
  );
}

/** That the form is read as corrections say, so that a row left out is not forgotten. */
function Corrected({ form, onReading }: { readonly form: Form; readonly onReading: () => void }) {
  const counted = correctedParts(form);
  if (counted.length === 0) return null;
  return (
    <p className="jx-partial">
      已按校正读取：{counted.join('、')}。
      <Link as="button" inline onClick={onReading}>
        识别结果
      </Link>
    </p>
  );
}

function VerdictIcon({ verdict }: { readonly verdict: Summary['verdict'] }) {
  if (verdict === 'ready') return <CheckmarkCircleFilled className="jx-icon jx-ok" aria-hidden />;
  return <SeverityIcon severity={verdict === 'must-fix' ? 'error' : 'review'} />;
}
