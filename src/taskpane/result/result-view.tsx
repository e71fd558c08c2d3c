import { useCallback, useState } from 'react';
import { summarize, type Card, type Screen } from '../../session';
import { BasisList } from '../basis/basis-list';
import { BesideLine } from '../beside/beside-line';
import { BesideTab } from '../beside/beside-tab';
import { asksReason, DeskContext, EMPTY_DESK } from '../frame/desk';
import { DoneBar } from '../edits/done-bar';
import { duties, nextAct } from './next-act';
import { NextButton } from './next-button';
import { useOpenPage } from '../frame/open-page';
import type { PaneOptions } from '../frame/pane-options';
import { ResultTabs, type TabId } from './result-tabs';
import { useSession, useSessionState } from '../frame/session-context';
import { useMost } from './use-most';
import { useSelectedCard } from './use-selected-card';
import { VerdictLine } from './verdict-line';
import { WorkLists } from './work-lists';

interface ResultViewProps {
  readonly screen: Extract<Screen, { kind: 'result' }>;
  readonly options: PaneOptions;
}

/** The review of one form: the verdict, the next act, and the lists of what there is to do. */
export function ResultView({ screen, options }: ResultViewProps) {
  const session = useSession();
  const open = useOpenPage();
  const { stale, ticks } = useSessionState();
  const [tab, setTab] = useState<TabId>('work');
  const [desk, setDesk] = useState(EMPTY_DESK);
  const review = screen.review.reviews[screen.current] ?? null;
  const summary = review && summarize(review, ticks);
  const most = useMost(`${screen.sheet.id} ${screen.current}`, summary ? duties(summary.work) : []);
  const turnTo = useCallback((key: string) => {
    // Who is writing in a card may look something up in the sheet.
    setDesk((desk) => (desk.doing === null ? { key, doing: null } : desk));
    setTab('work');
  }, []);
  useSelectedCard(summary?.work ?? null, turnTo);
  if (!review || !summary) return null;
  const go = (card: Card) => {
    setTab('work');
    setDesk({ key: card.key, doing: asksReason(card, review) ? 'reason' : null });
    if (card.cell) void session.select(card.cell);
  };
  return (
    <DeskContext.Provider value={{ desk, onDo: setDesk }}>
      <section className="jx-verdict-card" aria-label="结论">
        <VerdictLine summary={summary} review={review} />
        <BesideLine review={review} onOpen={() => setTab('beside')} />
        <NextButton
          act={nextAct(screen.review, summary.work, { stale, ticks, at: desk.key, most })}
          options={options}
          onGo={go}
          onPapers={() => open('papers')}
        />
        <DoneBar />
      </section>
      <ResultTabs tab={tab} onTab={setTab}>
        <div hidden={tab !== 'work'}>
          <WorkLists review={review} summary={summary} all={screen.review} at={desk.key} />
        </div>
        {tab === 'basis' && <BasisList review={review} />}
        {tab === 'beside' && <BesideTab review={review} options={options} />}
      </ResultTabs>
    </DeskContext.Provider>
  );
}
