import { Button } from '@fluentui/react-components';
import {
  preReview,
  preReviewHtml,
  preReviewIntroduction,
  type LikelyQuestion,
} from '../../documents';
import { formName } from '../../session';
import { parseA1 } from '../../sheet';
import { CellButton } from '../controls/cell-button';
import { DoneBar } from '../edits/done-bar';
import { FaultBar } from '../status/fault-bar';
import type { PaneOptions } from '../frame/pane-options';
import { useSession, useSessionState } from '../frame/session-context';
import { fileName } from '../frame/text-file';
import { WorkBar } from '../status/work-bar';
import { useShownReview } from './use-shown-review';

/** 上报前预审: what a reviewer is most likely to ask of the form, with its cells and what to have ready. */
export function PreReviewPage({ options: { onSaveFile } }: { readonly options: PaneOptions }) {
  const session = useSession();
  const { work } = useSessionState();
  const review = useShownReview();
  if (!review) return <p className="jx-hint">先核验当前表，再看它的上报前预审。</p>;
  const name = `${fileName(`上报前预审 ${formName(review)}`)}.html`;
  return (
    <>
      <FaultBar />
      <WorkBar />
      <DoneBar />
      <p className="jx-pre-review-head">{preReviewIntroduction(review)}</p>
      <ol className="jx-questions" aria-label="可能问到的问题">
        {preReview(review).map((one) => (
          <Question key={one.question} question={one} />
        ))}
      </ol>
      <div className="jx-paper-actions">
        {session.host.capabilities.addSheet && (
          <Button
            className="jx-paper-action"
            disabledFocusable={work !== null}
            onClick={() => void session.papers.preReviewWorksheet(review)}
          >
            新增为工作表打印
          </Button>
        )}
        {onSaveFile && (
          <Button
            className="jx-paper-action"
            onClick={() => onSaveFile(preReviewHtml(review), name)}
          >
            下载打印版
          </Button>
        )}
      </div>
      <p className="jx-hint">本工具仅作填报校核，不替代财政部门审核。</p>
    </>
  );
}

function Question({ question: { question, cells, evidence } }: { question: LikelyQuestion }) {
  return (
    <li>
      <p className="jx-question">{question}</p>
      {cells.length > 0 && (
        <p className="jx-question-cells">
          {cells.slice(0, MOST_CELLS).map((name) => (
            <CellButton key={name} cell={parseA1(name)} />
          ))}
          {cells.length > MOST_CELLS && ` 等 ${cells.length} 格`}
        </p>
      )}
      <p className="jx-hint">备好：{evidence}</p>
    </li>
  );
}

/** As many cells as two lines take. */
const MOST_CELLS = 8;
