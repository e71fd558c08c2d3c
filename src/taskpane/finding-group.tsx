import { useId, useState } from 'react';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Finding } from '../rules';
import type { Review } from '../review';
import { FindingItem } from './finding-item';
import { ruleTitle } from './finding-text';

interface FindingGroupProps {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly review: Review;
  readonly selected: Finding | null;
  readonly startOpen: boolean;
}

/** The findings of one rule; opens by itself when the officer selects one of its cells. */
export function FindingGroup(props: FindingGroupProps) {
  const { rule, findings, review, selected } = props;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const holdsSelected = selected !== null && findings.includes(selected);
  const open = chosen ?? (props.startOpen || holdsSelected);
  return (
    <div className="jx-rule-group">
      <button
        type="button"
        className="jx-rule-title"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        <ChevronRightRegular className={open ? 'jx-chevron jx-open' : 'jx-chevron'} aria-hidden />
        {ruleTitle(rule)}（{findings.length}）
      </button>
      <ul id={id} className="jx-findings" hidden={!open}>
        {findings.map((finding, index) => (
          <FindingItem
            key={`${index}:${finding.id}`}
            finding={finding}
            review={review}
            selected={finding === selected}
          />
        ))}
      </ul>
    </div>
  );
}
