import { useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Session } from '../session';
import { Announcer } from './announcer';
import { MainPage } from './main-page';
import type { PaneOptions } from './mount';
import { OtherPage, type PageId } from './other-page';
import { SessionContext, useSessionState } from './session-context';
import { fluentTheme, useDark } from './theme';
import './styles/pane.css';
import './styles/main.css';
import './styles/lists.css';
import './styles/pages.css';

/** The whole pane: one page at a time, the main one first. */
export function Pane(props: { readonly session: Session; readonly options: PaneOptions }) {
  return (
    <SessionContext.Provider value={props.session}>
      <ThemedPane options={props.options} />
    </SessionContext.Provider>
  );
}

function ThemedPane({ options }: { readonly options: PaneOptions }) {
  const { settings } = useSessionState();
  const [page, setPage] = useState<PageId | null>(null);
  const dark = useDark(settings.theme, options.theme);
  return (
    <FluentProvider theme={fluentTheme(dark)}>
      <div className="jx-pane">
        {page === null ? (
          <MainPage options={options} onOpen={setPage} />
        ) : (
          <OtherPage page={page} options={options} onBack={() => setPage(null)} />
        )}
        <Announcer />
      </div>
    </FluentProvider>
  );
}
