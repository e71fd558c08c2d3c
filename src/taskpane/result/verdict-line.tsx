import { useRef } from 'react';
import { Link } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Form } from '../../form';
import type { Review } from '../../review';
import { correctedParts, printedWords, totalWords, type Summary } from '../../session';
import { BreachLine } from './breach-line';
import { useOpenPage } from '../frame/open-page';
import { useLostFocus } from '../frame/page-frame';
import { SeverityIcon } from '../controls/severity-icon';
import { useSessionState } from '../frame/session-context';

interface VerdictLineProps {
  readonly summary: Summary;
  readonly review: Review;
}

/** The one line: total and grade, what the cells print where they differ, and what stands between the form and its submission. */
export function VerdictLine({ summary, review }: VerdictLineProps) {
  const { stale } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading);
  const printed = printedWords(review).replace(' · ', ' ');
  const parts = [scoreWords(review), printed, ...summary.headline.split(' · ')].filter(Boolean);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={`jx-verdict jx-verdict-${summary.verdict}`}>
        <VerdictIcon verdict={summary.verdict} />
        <span>
          {parts.map((part) => (
            <span key={part} className="jx-verdict-part">
              {part}
            </span>
          ))}
        </span>
      </h2>
      <Corrected form={review.form} />
      <BreachLine breaches={review.breaches} />
      {stale && <p className="jx-partial">表格在核验后有改动，请重新核验。</p>}
    </>
  );
}

/** 90.28 分 优, 86.28 分 暂定; nothing where the form is not filled in. */
function scoreWords(review: Review): string {
  return review.form.unfilled ? '' : totalWords(review).replace(' · ', ' ');
}

/** That the form is read as corrections say, so that a row left out is not forgotten. */
function Corrected({ form }: { readonly form: Form }) {
  const open = useOpenPage();
  const counted = correctedParts(form);
  if (counted.length === 0) return null;
  return (
    <p className="jx-partial">
      已按校正读取：{counted.join('、')}。
      <Link as="button" inline onClick={() => open('reading')}>
        识别结果
      </Link>
    </p>
  );
}

function VerdictIcon({ verdict }: { readonly verdict: Summary['verdict'] }) {
  if (verdict === 'ready') return <CheckmarkCircleFilled className="jx-icon jx-ok" aria-hidden />;
  return <SeverityIcon severity={verdict === 'must-fix' ? 'error' : 'review'} />;
}
