import { useEffect } from 'react';

/** The parts of the page in reading order; the list of 批量核验 lies over grid and pane. */
const AREAS = ['.top-bar', '.batch', '.grid', '.pane'];
const FOCUSABLE =
  'button:not(:disabled), select, a[href], input:not([hidden]), [tabindex="0"], [contenteditable="true"]';

/** F6 and Shift+F6 go from part to part, as in Excel: Tab is the grid's own key, and would not leave it. */
export function useAreaKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      nextArea(event.shiftKey ? -1 : 1)?.focus();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

/** What takes the focus in the next part that has anything to focus; from nowhere, in the first or last. */
function nextArea(step: 1 | -1): HTMLElement | null {
  const areas = AREAS.flatMap((selector) => {
    const area = document.querySelector(selector);
    const first = area && (focusableIn(area, selector) ?? null);
    return area && first ? [{ area, first }] : [];
  });
  const at = areas.findIndex(({ area }) => area.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  return areas[(from + step + areas.length) % areas.length]?.first ?? null;
}

/** In the grid that is its editor, which takes the keys for the selected cell. */
function focusableIn(area: Element, selector: string): HTMLElement | undefined {
  const wanted = selector === '.grid' ? '[contenteditable="true"]' : FOCUSABLE;
  return [...area.querySelectorAll<HTMLElement>(wanted)].find(
    (one) => getComputedStyle(one).visibility !== 'hidden' && one.getClientRects().length > 0,
  );
}
