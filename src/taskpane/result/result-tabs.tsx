import type { ReactNode } from 'react';
import { Tabs } from '../controls/tabs';

export type TabId = 'work' | 'basis' | 'beside';

interface ResultTabsProps {
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly children: ReactNode;
}

/** 待办 | 得分依据 | 对照. */
export function ResultTabs({ tab, onTab, children }: ResultTabsProps) {
  return (
    <section className="jx-lists" aria-label="明细">
      <Tabs
        label="明细"
        selected={tab}
        onSelect={onTab}
        tabs={[
          { id: 'work', title: '待办' },
          { id: 'basis', title: '得分依据' },
          { id: 'beside', title: '对照' },
        ]}
      />
      <div
        role="tabpanel"
        id={`jx-panel-${tab}`}
        aria-labelledby={`jx-tab-${tab}`}
        className="jx-panel"
      >
        {children}
      </div>
    </section>
  );
}
