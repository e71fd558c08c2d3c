import { useSessionState } from '../frame/session-context';
import { BureauFault } from '../status/bureau-notice';
import { FaultBar } from '../status/fault-bar';
import { NoFormView } from './no-form-view';
import { OwnFaults } from '../status/own-faults';
import { PageFrame } from '../frame/page-frame';
import { PaneHeader } from '../header/pane-header';
import type { PaneOptions } from '../frame/pane-options';
import { ResultView } from '../result/result-view';
import { UnkeptNotice } from '../status/unkept-notice';
import { UnreadParts } from './unread-parts';
import { WelcomeView } from './welcome-view';
import { WorkBar } from '../status/work-bar';

/** What the pane shows most of the time: one screen, one verdict, one primary button. */
export function MainPage({ options }: { readonly options: PaneOptions }) {
  const { screen, work } = useSessionState();
  return (
    <PageFrame busy={work !== null}>
      <PaneHeader options={options} />
      <BureauFault />
      <FaultBar />
      <UnkeptNotice />
      <OwnFaults screen={screen} />
      <UnreadParts screen={screen} />
      <WorkBar />
      {screen.kind === 'welcome' && <WelcomeView first={screen.first} options={options} />}
      {screen.kind === 'no-form' && <NoFormView screen={screen} />}
      {screen.kind === 'result' && <ResultView screen={screen} options={options} />}
    </PageFrame>
  );
}
