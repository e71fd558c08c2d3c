import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { FormChooser } from './form-chooser';
import type { PaneOptions } from './mount';
import type { PageId } from './other-page';
import { useSession, useSessionState } from './session-context';

interface PaneHeaderProps {
  readonly options: PaneOptions;
  readonly onOpen: (page: PageId) => void;
}

/** Which form is shown, and the menu. */
export function PaneHeader({ options, onOpen }: PaneHeaderProps) {
  const { screen } = useSessionState();
  return (
    <header className="jx-header">
      <div className="jx-header-title">
        {screen.kind === 'result' ? (
          <FormChooser screen={screen} />
        ) : (
          <h1 className="jx-title">绩效自评核验</h1>
        )}
      </div>
      <PaneMenu options={options} onOpen={onOpen} />
    </header>
  );
}

function PaneMenu({ options, onOpen }: PaneHeaderProps) {
  const session = useSession();
  const { screen, work } = useSessionState();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label="菜单" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {screen.kind === 'result' && (
            <MenuItem onClick={() => onOpen('reading')}>识别结果</MenuItem>
          )}
          <MenuItem onClick={() => onOpen('settings')}>设置</MenuItem>
          <MenuItem onClick={() => onOpen('rules')}>规则</MenuItem>
          {(options.pages ?? []).map(({ id, title }) => (
            <MenuItem key={id} onClick={() => onOpen(`host:${id}`)}>
              {title}
            </MenuItem>
          ))}
          <MenuItem onClick={() => onOpen('help')}>帮助</MenuItem>
          {screen.kind !== 'result' && (
            <MenuItem disabled={work !== null} onClick={() => void session.clearMarks()}>
              清除标记
            </MenuItem>
          )}
          {options.onCollapse && <MenuDivider />}
          {options.onCollapse && <MenuItem onClick={options.onCollapse}>收起</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
