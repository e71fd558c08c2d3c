import { Tab, TabList } from '@fluentui/react-components';
import type { Finding } from '../rules';
import type { Review, SheetReview } from '../review';
import { editsOf, type Summary } from '../session';
import { BasisList } from './basis-list';
import { EditList } from './edit-list';
import { FindingList } from './finding-list';

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
      <TabList
        className="jx-tabs"
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(value as TabId)}
      >
        <CountedTab id="findings" title="问题" count={summary.open.length} />
        <CountedTab id="basis" title="得分依据" />
        <CountedTab id="edits" title="写回清单" count={editsOf(all).length} />
      </TabList>
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

function CountedTab(props: {
  readonly id: TabId;
  readonly title: string;
  readonly count?: number;
}) {
  return (
    <Tab value={props.id} id={`jx-tab-${props.id}`}>
      {props.title}
      {props.count !== undefined && props.count > 0 && (
        <span className="jx-tab-count">{` ${props.count}`}</span>
      )}
    </Tab>
  );
}
