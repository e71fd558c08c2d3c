import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { type Finding, messageOf } from '../rules';
import { reasonPrompt, type Review } from '../review';
import { CellButton } from './cell-button';
import { CopyButton } from './copy-button';
import { SetAsideForm } from './set-aside-form';
import { subjectOf } from './finding-text';

interface FindingItemProps {
  readonly finding: Finding;
  readonly review: Review;
  /** Whether its cell is the one selected in the sheet. */
  readonly selected: boolean;
}

/** One finding: its cells, its row, the sentence, and what can be done about it here. */
export function FindingItem({ finding, review, selected }: FindingItemProps) {
  const [settingAside, setSettingAside] = useState(false);
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const subject = subjectOf(finding, review);
  const prompt = promptFor(finding, review);
  return (
    <li
      ref={ref}
      className={selected ? 'jx-finding jx-finding-selected' : 'jx-finding'}
      aria-current={selected || undefined}
    >
      <p className="jx-finding-where">
        {finding.cells.map((cell) => (
          <CellButton key={`${cell.row}:${cell.column}`} cell={cell} about={subject} />
        ))}
        <span className="jx-finding-subject">{subject}</span>
      </p>
      <p className="jx-finding-text">{messageOf(finding)}</p>
      {settingAside ? (
        <SetAsideForm finding={finding} review={review} onClose={() => setSettingAside(false)} />
      ) : (
        <p className="jx-finding-actions">
          {prompt !== null && <CopyButton label="复制填写提示" text={() => prompt} />}
          {finding.severity !== 'info' && (
            <Button
              size="small"
              appearance="subtle"
              className="jx-small-action"
              onClick={() => setSettingAside(true)}
            >
              暂不处理…
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

/** The half of a reason that the figures give, for a finding about the reason's own cell. */
function promptFor(finding: Finding, review: Review): string | null {
  if (finding.indicator === null) return null;
  const indicator = review.form.indicators[finding.indicator];
  const reason = indicator?.reason?.at;
  const aboutReason = finding.cells.some(
    (cell) => cell.row === reason?.row && cell.column === reason.column,
  );
  return aboutReason && indicator ? reasonPrompt(indicator) : null;
}
