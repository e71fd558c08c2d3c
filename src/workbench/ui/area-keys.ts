import { useEffect } from 'react';

/** The parts of the page in reading order; the list of 批量核验 lies over grid and pane. */
const AREAS = ['.top-bar', '.batch', '.grid', '.pane'];
const FOCUSABLE =
  'button:not(:disabled), select, a[href], input:not([hidden]), [tabindex="0"], [contenteditable="true"]';
/** The grid's editor, which takes the keys for the selected cell. */
const EDITOR = '[contenteditable="true"]';
/** All editors of the grid; that of the formula bar lies outside it. */
const EDITORS = '.grid [contenteditable="true"], [id^="__editor_"]';
/** What a part would have the officer do first. */
const MAIN_ACT = '[data-main-act]';
/** Keys by which nobody has begun to work in the sheet. */
const PASSING = ['Tab', 'F6', 'Escape', 'Shift', 'Control', 'Alt', 'Meta'];

/**
 * F6 and Shift+F6 go from part to part, as in Excel. The grid is no trap: Escape leads from it to the
 * pane, and Tab passes through it to what is next, as long as no other key has been used in it; after that
 * Tab goes from cell to cell, as in every spreadsheet.
 * @param isTyping whether an entry of the grid is open, whose keys are its own
 */
export function useAreaKeys(isTyping: () => boolean): void {
  useEffect(() => {
    const walk = new AreaWalk(isTyping);
    const press = (event: KeyboardEvent) => walk.press(event);
    const leave = (event: FocusEvent) => walk.left(event.target);
    const click = (event: MouseEvent) => walk.clicked(event.target);
    window.addEventListener('keydown', press, true);
    window.addEventListener('focusout', leave, true);
    window.addEventListener('mousedown', click, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('focusout', leave, true);
      window.removeEventListener('mousedown', click, true);
    };
  }, [isTyping]);
}

/** Gives the keys to the grid, ready to type into the selected cell. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(`.grid ${EDITOR}`)?.focus();
}

/** To the next part, the one before, or the pane. */
type Step = 1 | -1 | 'pane';

class AreaWalk {
  /** What had the focus last in each part, to come back to. */
  readonly #last = new Map<string, HTMLElement>();
  #isWorkingInGrid = false;

  constructor(private readonly isTyping: () => boolean) {}

  press(event: KeyboardEvent): void {
    const step = this.#stepOf(event);
    if (!PASSING.includes(event.key) && inGrid(event.target)) this.#isWorkingInGrid = true;
    if (step === null) return;
    const next = event.key === 'Tab' ? this.#beyondGrid(step) : this.#entryFor(step);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  }

  left(target: EventTarget | null): void {
    const within = target instanceof HTMLElement ? target : null;
    const area = areaOf(within);
    if (area && within) this.#last.set(area, within);
    if (area === '.grid') this.#isWorkingInGrid = false;
  }

  clicked(target: EventTarget | null): void {
    if (inGrid(target)) this.#isWorkingInGrid = true;
  }

  #stepOf(event: KeyboardEvent): Step | null {
    if (event.ctrlKey || event.altKey || event.metaKey) return null;
    const direction = event.shiftKey ? -1 : 1;
    if (event.key === 'F6') return direction;
    const isAtCell = event.target instanceof Element && event.target.matches(EDITORS);
    if (!isAtCell || this.isTyping() || isMenuOpen()) return null;
    if (event.key === 'Escape') return 'pane';
    return event.key === 'Tab' && !this.#isWorkingInGrid ? direction : null;
  }

  #entryFor(step: Step): HTMLElement | null {
    return step === 'pane' ? this.#entryOf('.pane') : this.#nextArea(step);
  }

  /** What Tab comes to after the grid, and before it: what is next in reading order. */
  #beyondGrid(step: Step): HTMLElement | null {
    if (step === -1) return visibleIn('.top-bar', FOCUSABLE).slice(-1)[0] ?? null;
    return visibleIn('.pane', FOCUSABLE)[0] ?? null;
  }

  /** What takes the focus in the next part that has anything to focus; from nowhere, in the first or last. */
  #nextArea(step: 1 | -1): HTMLElement | null {
    const areas = AREAS.flatMap((selector) => {
      const entry = this.#entryOf(selector);
      return entry ? [{ selector, entry }] : [];
    });
    const current = areaOf(document.activeElement);
    const at = areas.findIndex(({ selector }) => selector === current);
    const from = at < 0 && step < 0 ? 0 : at;
    return areas[(from + step + areas.length) % areas.length]?.entry ?? null;
  }

  /** Where the officer was in a part, else what it would have him do, else its first control. */
  #entryOf(selector: string): HTMLElement | null {
    const area = document.querySelector(selector);
    if (!area) return null;
    if (selector === '.grid') return visible(area, EDITOR)[0] ?? null;
    const last = this.#last.get(selector);
    if (last?.isConnected && visible(area, FOCUSABLE).includes(last)) return last;
    return visible(area, MAIN_ACT)[0] ?? visible(area, FOCUSABLE)[0] ?? null;
  }
}

function inGrid(target: EventTarget | null): boolean {
  return target instanceof Element && areaOf(target) === '.grid';
}

/** The part of the page an element belongs to, by its selector. */
function areaOf(element: Element | null): string | undefined {
  if (element?.matches(EDITORS)) return '.grid';
  return AREAS.find((selector) => element?.closest(selector));
}

function visibleIn(selector: string, what: string): HTMLElement[] {
  const area = document.querySelector(selector);
  return area ? visible(area, what) : [];
}

function visible(area: Element, selector: string): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => getComputedStyle(one).visibility !== 'hidden' && one.getClientRects().length > 0,
  );
}

/** A menu of the grid has Escape and Tab for itself. */
function isMenuOpen(): boolean {
  return (
    document.querySelector('[data-radix-popper-content-wrapper], .grid [role="menu"]') !== null
  );
}
