import { formName } from '../../session';
import { FormChooser } from './form-chooser';
import type { PaneOptions } from '../frame/pane-options';
import { useOpenPage } from '../frame/open-page';
import { PaneMenu, type MenuEntry } from './pane-menu';
import { useSession, useSessionState } from '../frame/session-context';
import { StandardHead } from './standard-head';

/** Which form is shown under which standard, and the menu. */
export function PaneHeader({ options }: { readonly options: PaneOptions }) {
  const { screen } = useSessionState();
  const entries = useEntries(options);
  const result = screen.kind === 'result' ? screen : null;
  const review = result?.review.reviews[result.current] ?? null;
  const title = review ? formName(review) : '绩效自评核验';
  return (
    <div className="jx-header jx-main-header">
      <div className="jx-header-title">
        <h1 className="jx-title" title={title}>
          {title}
        </h1>
        <div className="jx-subhead">
          {result && <FormChooser screen={result} />}
          <StandardHead review={review} />
        </div>
      </div>
      <PaneMenu entries={entries} />
    </div>
  );
}

function useEntries(options: PaneOptions): MenuEntry[] {
  const onOpen = useOpenPage();
  const session = useSession();
  const { screen, work } = useSessionState();
  const entries: MenuEntry[] = [];
  // Where a correction hides the form, its way back is on that page too.
  if (screen.kind === 'result' || (screen.kind === 'no-form' && session.layouts.length > 0)) {
    entries.push({ title: '识别结果', onChoose: () => onOpen('reading') });
  }
  entries.push(
    { title: '整本核验', onChoose: () => onOpen('workbook') },
    { title: '表单与文书', onChoose: () => onOpen('papers') },
    { title: '规则', onChoose: () => onOpen('rules') },
    { title: '口径管理', onChoose: () => onOpen('standards') },
    { title: '设置', onChoose: () => onOpen('settings') },
    {
      title: '清除标记',
      onChoose: () => void session.clearMarks(),
      disabled: work !== null,
    },
    { title: '帮助', onChoose: () => onOpen('help') },
  );
  if (options.onCollapse) {
    entries.push({ title: '收起', onChoose: options.onCollapse, apart: true });
  }
  return entries;
}
