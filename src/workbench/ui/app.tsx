import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Session } from '../../session';
import { a1, type CellAddress } from '../../sheet';
import { diagnosisPage, mountPane } from '../../taskpane';
import { readSheets } from '../../taskpane/beside/read-sheets';
import { downloadText } from '../../taskpane/frame/text-file';
import { fluentTheme, useDark } from '../../taskpane/frame/theme';
import type { OpenDocument } from '../document/open-document';
import type { Workbench } from '../workbench';
import { focusGrid, useAreaKeys } from './area-keys';
import { BatchPage } from './batch-page';
import { useDroppedFiles } from './dropped-files';
import { Notice } from './notice';
import { Splitter, usePaneWidth } from './splitter';
import { TopBar } from './top-bar';
import { UnsavedDialog } from './unsaved-dialog';

/** The page: what is open on top, the grid, and the pane beside it. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const { document, sample, asking, listing, sentence, isProblem, session } = useSyncExternalStore(
    workbench.subscribe,
    workbench.state,
  );
  const dark = useDark('auto');
  const { width, setWidth } = usePaneWidth();
  const isDropping = useDroppedFiles(workbench.openFiles, workbench.notify);
  const grid = useRef<HTMLElement>(null);
  useEffect(() => (grid.current ? workbench.start(grid.current) : undefined), [workbench]);
  useEffect(() => workbench.setDark(dark), [workbench, dark]);
  useWarningBeforeLeaving(document);
  useAreaKeys(workbench.isTyping);
  const goToCell = useCallback(
    (cell: CellAddress) => {
      focusGrid();
      workbench.tell(`已到 ${a1(cell)}，可直接输入；按 Esc 或 F6 回到窗格。`);
    },
    [workbench],
  );

  return (
    <FluentProvider theme={fluentTheme(dark)} className="workbench">
      <TopBar
        fileName={document?.name ?? null}
        sample={sample}
        onSample={(chosen) => void workbench.openSample(chosen)}
        listing={listing}
        onFiles={(chosen) => void workbench.openFiles(chosen)}
        onList={workbench.showList}
        onSave={() => void workbench.save()}
      />
      <div className={listing ? 'work work-listing' : 'work'}>
        <main className="grid" ref={grid} aria-label="工作簿，按 Esc 或 F6 到窗格" />
        <Splitter width={width} onWidth={setWidth} />
        <Pane
          document={document}
          width={width}
          onSample={workbench.openFirstSample}
          onSaveClean={workbench.saveClean}
          onSession={workbench.setSession}
          onToSheet={goToCell}
        />
        {listing && (
          <BatchPage
            batch={workbench.batch}
            session={session}
            onFiles={(chosen) => void workbench.openFiles({ ...chosen, isMany: true })}
            onOpen={(file, place) => void workbench.openFile(file, place)}
          />
        )}
        <Notice sentence={sentence} isProblem={isProblem} onDismiss={workbench.dismiss} />
        {isDropping && (
          <div className="drop-hint">松开鼠标：一个文件直接打开，多个文件或文件夹批量核验</div>
        )}
      </div>
      {asking && document && (
        <UnsavedDialog
          fileName={document.name}
          onAnswer={(answer) => void workbench.answer(answer)}
        />
      )}
    </FluentProvider>
  );
}

interface PaneProps {
  readonly document: OpenDocument | null;
  readonly width: number;
  readonly onSample: () => Promise<void>;
  readonly onSaveClean: () => Promise<void>;
  readonly onSession: (session: Session) => void;
  readonly onToSheet: (cell: CellAddress) => void;
}

/** The pane of the open document; another document gets a pane of its own. */
function Pane(props: PaneProps) {
  const { document, width, onSample, onSaveClean, onSession, onToSheet } = props;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!document || !element.current) return undefined;
    const mounted = element.current.appendChild(window.document.createElement('div'));
    mounted.className = 'pane-root';
    const unmount = mountPane(mounted, document.host, {
      onSample,
      onSaveClean,
      onSaveFile: downloadText,
      onSession,
      readSheets,
      onToSheet,
      pages: [diagnosisPage(document.host)],
    });
    return () => {
      // React may still be drawing the page around it, and takes no root away meanwhile.
      setTimeout(() => {
        unmount();
        mounted.remove();
      });
    };
  }, [document, onSample, onSaveClean, onSession, onToSheet]);
  return <aside className="pane" ref={element} style={{ width }} aria-label="核验窗格" />;
}

function useWarningBeforeLeaving(document: OpenDocument | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (document?.isChanged()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [document]);
}
