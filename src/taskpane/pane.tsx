import { useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Session } from '../session';
import { Announcer } from './status/announcer';
import { MainPage } from './pages/main-page';
import type { PaneOptions } from './frame/pane-options';
import { OpenPageContext } from './frame/open-page';
import { OtherPage } from './pages/other-page';
import type { PageId } from './frame/page-id';
import { PaneFrame } from './frame/page-frame';
import { SessionContext, useSessionState } from './frame/session-context';
import { ToSheetContext } from './frame/to-sheet';
import { fluentTheme, useDark } from './frame/theme';
import './styles/line-buttons.css';
import './styles/pane.css';
import './styles/main.css';
import './styles/lists.css';
import './styles/pages.css';
import './styles/book.css';
import './styles/standards.css';
import './styles/low.css';
import './styles/beside.css';

interface PaneProps {
  readonly session: Session;
  readonly options: PaneOptions;
  /** Whether the pane is a page of its own, and not a part of one that has landmarks. */
  readonly isPage: boolean;
}

/** The whole pane: one page at a time, the main one first. */
export function Pane(props: PaneProps) {
  return (
    <SessionContext.Provider value={props.session}>
      <ThemedPane options={props.options} isPage={props.isPage} />
    </SessionContext.Provider>
  );
}

function ThemedPane({ options, isPage }: Omit<PaneProps, 'session'>) {
  const { settings } = useSessionState();
  const [page, setPage] = useState<PageId | null>(null);
  const dark = useDark(settings.theme, options.theme);
  return (
    <FluentProvider theme={fluentTheme(dark)} className="jx-root">
      <PaneFrame isPage={isPage}>
        <ToSheetContext.Provider value={options.onToSheet ?? null}>
          <OpenPageContext.Provider value={setPage}>
            {page === null ? (
              <MainPage options={options} />
            ) : (
              <OtherPage page={page} options={options} onBack={() => setPage(null)} />
            )}
          </OpenPageContext.Provider>
        </ToSheetContext.Provider>
        <Announcer />
      </PaneFrame>
    </FluentProvider>
  );
}
