import { useRef, type KeyboardEvent } from 'react';

export interface TabTitle<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Shown beside the title; 0 is left out. */
  readonly count?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabTitle<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/**
 * A row of tabs; arrow keys, Home and End move between them. Fluent's own row puts focusable
 * elements into the page that are hidden from screen readers, which accessibility checks refuse.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    if (next === null) return;
    event.preventDefault();
    const tab = tabs[next];
    if (tab) onSelect(tab.id);
    row.current?.querySelectorAll<HTMLElement>(':scope > *')[next]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={label} className="jx-tabs" onKeyDown={move}>
      {tabs.map(({ id, title, count = 0 }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`jx-tab-${id}`}
          aria-selected={id === selected}
          aria-controls={id === selected ? `jx-panel-${id}` : undefined}
          tabIndex={id === selected ? 0 : -1}
          className="jx-tab"
          onClick={() => onSelect(id)}
        >
          {title}
          {count > 0 && <span className="jx-tab-count">{` ${count}`}</span>}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
