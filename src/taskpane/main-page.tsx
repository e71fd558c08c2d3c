import { useSessionState } from './session-context';
import { BureauFault } from './bureau-notice';
import { FaultBar } from './fault-bar';
import { NoFormView } from './no-form-view';
import { OwnFaults } from './own-faults';
import { PageFrame } from './page-frame';
import { PaneHeader } from './pane-header';
import type { PaneOptions } from './pane-options';
import { ResultView } from './result-view';
import { UnreadParts } from './unread-parts';
import { WelcomeView } from './welcome-view';
import { WorkBar } from './work-bar';

/** What the pane shows most of the time: one screen, one verdict, one primary button. */
export function MainPage({ options }: { readonly options: PaneOptions }) {
  const { screen, work } = useSessionState();
  return (
    <PageFrame busy={work !== null}>
      <PaneHeader options={options} />
      <BureauFault />
      <FaultBar />
      <OwnFaults screen={screen} />
      <UnreadParts screen={screen} />
      <WorkBar />
      {screen.kind === 'welcome' && <WelcomeView first={screen.first} options={options} />}
      {screen.kind === 'no-form' && <NoFormView screen={screen} />}
      {screen.kind === 'result' && <ResultView screen={screen} options={options} />}
    </PageFrame>
  );
}
