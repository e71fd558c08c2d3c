import { FormChooser } from './form-chooser';
import type { PaneOptions } from './pane-options';
import type { PageId } from './page-id';
import { PaneMenu, type MenuEntry } from './pane-menu';
import { useSession, useSessionState } from './session-context';

interface PaneHeaderProps {
  readonly options: PaneOptions;
  readonly onOpen: (page: PageId) => void;
}

/** Which form is shown, and the menu. */
export function PaneHeader({ options, onOpen }: PaneHeaderProps) {
  const { screen } = useSessionState();
  const entries = useEntries(options, onOpen);
  return (
    <div className="jx-header">
      <div className="jx-header-title">
        {screen.kind === 'result' ? (
          <FormChooser screen={screen} />
        ) : (
          <h1 className="jx-title">绩效自评核验</h1>
        )}
      </div>
      <PaneMenu entries={entries} />
    </div>
  );
}

function useEntries(options: PaneOptions, onOpen: (page: PageId) => void): MenuEntry[] {
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
    { title: '设置', onChoose: () => onOpen('settings') },
    { title: '规则', onChoose: () => onOpen('rules') },
    { title: '口径管理', onChoose: () => onOpen('standards') },
  );
  for (const { id, title } of options.pages ?? []) {
    entries.push({ title, onChoose: () => onOpen(`host:${id}`) });
  }
  entries.push({ title: '帮助', onChoose: () => onOpen('help') });
  if (screen.kind !== 'result') {
    const onChoose = () => void session.clearMarks();
    entries.push({ title: '清除标记', onChoose, disabled: work !== null });
  }
  if (options.onCollapse) {
    entries.push({ title: '收起', onChoose: options.onCollapse, apart: true });
  }
  return entries;
}
