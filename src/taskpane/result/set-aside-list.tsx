import { Button } from '@fluentui/react-components';
import type { Review } from '../../review';
import type { Finding } from '../../rules';
import { CellButton } from '../controls/cell-button';
import { ruleTitle, subjectOf } from './finding-text';
import { useSession } from '../frame/session-context';

/** 暂不处理: what was set aside, why and when, and the way to open it again. */
export function SetAsideList(props: {
  readonly review: Review;
  readonly setAside: readonly Finding[];
}) {
  const session = useSession();
  if (props.setAside.length === 0) return null;
  return (
    <section className="jx-severity" aria-label="暂不处理">
      <h3 className="jx-group-title">暂不处理 {props.setAside.length}</h3>
      <ul className="jx-findings">
        {props.setAside.map((finding, index) => (
          <li key={index} className="jx-finding">
            <p className="jx-finding-where">
              {finding.cells.map((cell) => (
                <CellButton key={`${cell.row}:${cell.column}`} cell={cell} />
              ))}
              <span className="jx-finding-subject">
                {ruleTitle(finding.rule)} {subjectOf(finding, props.review)}
              </span>
            </p>
            <p className="jx-finding-text">理由：{finding.setAside}</p>
            <p className="jx-finding-actions">
              <Button
                size="small"
                appearance="subtle"
                className="jx-small-action"
                onClick={() => void session.reopen(finding, props.review)}
              >
                重新列出
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
