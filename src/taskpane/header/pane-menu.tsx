import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useLostFocus } from '../frame/page-frame';
import { isWithin } from '../frame/is-within';

export interface MenuEntry {
  readonly title: string;
  readonly onChoose: () => void;
  readonly disabled?: boolean;
  /** Begins a new group, set off by a line. */
  readonly apart?: boolean;
}

/** The ⋯ button and its menu; arrow keys, Home, End and Escape as in every menu. */
export function PaneMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useLostFocus(button);
  return (
    <div className="jx-menu-frame">
      <Button
        ref={button}
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label="菜单"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && <OpenMenu entries={entries} onClose={close} onLeave={() => setOpen(false)} />}
    </div>
  );
}

interface OpenMenuProps {
  readonly entries: readonly MenuEntry[];
  /** Closed from within: the focus returns to the button. */
  readonly onClose: () => void;
  /** The officer went elsewhere: the focus stays there. */
  readonly onLeave: () => void;
}

function OpenMenu({ entries, onClose, onLeave }: OpenMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    itemsOf(list.current)[0]?.focus();
    const press = (event: MouseEvent) => {
      if (!isWithin(list.current?.parentElement, event)) onLeave();
    };
    document.addEventListener('mousedown', press);
    return () => document.removeEventListener('mousedown', press);
    // The menu is drawn anew each time it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onLeave();
    if (event.key === 'Escape') {
      event.preventDefault();
      return onClose();
    }
    const next = nextItem(event.key, itemsOf(list.current));
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={list} role="menu" aria-label="菜单" className="jx-menu" onKeyDown={onKeyDown}>
      {entries.map(({ title, onChoose, disabled, apart }) => (
        <button
          key={title}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={disabled}
          className={apart ? 'jx-menu-item jx-menu-apart' : 'jx-menu-item'}
          onClick={() => {
            if (disabled) return;
            onClose();
            onChoose();
          }}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return list ? Array.from(list.querySelectorAll<HTMLElement>('[role="menuitem"]')) : [];
}

function nextItem(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items[(at + items.length - 1) % items.length];
  if (key === 'Home') return items[0];
  return key === 'End' ? items[items.length - 1] : undefined;
}
