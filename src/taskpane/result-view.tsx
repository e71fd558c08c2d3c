import { useCallback, useState } from 'react';
import { summarize, type Screen } from '../session';
import { ActionButtons } from './action-buttons';
import { DoneBar } from './done-bar';
import { LevelBars } from './level-bars';
import type { PageId } from './page-id';
import { PaneFooter } from './pane-footer';
import { ResultTabs, type TabId } from './result-tabs';
import { ScoreLine } from './score-line';
import { useSelectedFinding } from './use-selected-finding';
import { VerdictLine } from './verdict-line';

interface ResultViewProps {
  readonly screen: Extract<Screen, { kind: 'result' }>;
  readonly onOpen: (page: PageId) => void;
}

/** The review of one form: score, verdict, actions, and the three lists. */
export function ResultView({ screen, onOpen }: ResultViewProps) {
  const [tab, setTab] = useState<TabId>('findings');
  const [level, setLevel] = useState<string | null>(null);
  const review = screen.review.reviews[screen.current];
  const showFindings = useCallback(() => setTab('findings'), []);
  const selected = useSelectedFinding(review ?? null, showFindings);
  if (!review) return null;
  const summary = summarize(review);
  const openLevel = (title: string) => {
    setLevel(title);
    setTab('basis');
  };
  return (
    <>
      <section className="jx-score-card" aria-label="得分">
        <ScoreLine review={review} />
        <LevelBars review={review} onOpen={openLevel} />
      </section>
      <section className="jx-verdict-card" aria-label="结论">
        <VerdictLine summary={summary} review={review} onReading={() => onOpen('reading')} />
        <ActionButtons review={screen.review} />
        <DoneBar onReceipt={() => setTab('edits')} />
      </section>
      <ResultTabs
        tab={tab}
        onTab={setTab}
        review={review}
        summary={summary}
        all={screen.review}
        selected={selected}
        level={level}
      />
      <PaneFooter />
    </>
  );
}
