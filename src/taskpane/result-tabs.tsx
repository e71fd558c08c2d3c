import type { Finding } from '../rules';
import type { Review, SheetReview } from '../review';
import { editsOf, type Summary } from '../session';
import { BasisList } from './basis-list';
import { EditList } from './edit-list';
import { FindingList } from './finding-list';
import { Tabs } from './tabs';

export type TabId = 'findings' | 'basis' | 'edits';

interface ResultTabsProps {
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly review: Review;
  readonly summary: Summary;
  readonly all: SheetReview;
  readonly selected: Finding | null;
  /** The part of the form whose rows 得分依据 shows first. */
  readonly level: string | null;
}

/** 问题 | 得分依据 | 写回清单. */
export function ResultTabs(props: ResultTabsProps) {
  const { tab, onTab, review, summary, all, selected, level } = props;
  return (
    <section className="jx-lists" aria-label="明细">
      <Tabs
        label="明细"
        selected={tab}
        onSelect={onTab}
        tabs={[
          { id: 'findings', title: '问题', count: toDoCount(summary) },
          { id: 'basis', title: '得分依据' },
          { id: 'edits', title: '写回清单', count: editsOf(all).length },
        ]}
      />
      <div
        role="tabpanel"
        id={`jx-panel-${tab}`}
        aria-labelledby={`jx-tab-${tab}`}
        className="jx-panel"
      >
        {tab === 'findings' && (
          <FindingList review={review} summary={summary} selected={selected} />
        )}
        {tab === 'basis' && <BasisList review={review} level={level} />}
        {tab === 'edits' && <EditList all={all} />}
      </div>
    </section>
  );
}

/** As many as the verdict above counts, which leaves hints out. */
function toDoCount({ open, counts }: Summary): number {
  return open.length - counts.info;
}
