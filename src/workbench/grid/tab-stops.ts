/** What the grid engine leaves without a name, by itself or its picture, and how it is called. */
const NAMES = new Map([
  ['[data-u-comp="defined-name"] input', '名称框'],
  ['footer .univerjs-icon-convert-icon', '工作表列表'],
  ['footer .univerjs-icon-reduce-icon', '缩小'],
  ['footer .univerjs-icon-increase-icon', '放大'],
  ['footer [role="handle"]', '显示比例'],
]);
/**
 * What takes no part in Tab: the canvases, which the engine puts before everything else of the page, and
 * the editor of the formula bar, which it lays behind everything else, without size.
 */
const NO_STOPS = 'canvas[tabindex="1"], [id^="__editor_"]:not([tabindex])';

/**
 * Keeps the grid's controls in the reading order of the page, and named, as the engine draws them anew.
 * @returns the way to stop
 */
export function keepTabStops(grid: HTMLElement): () => void {
  const settle = () => {
    for (const one of document.querySelectorAll<HTMLElement>(NO_STOPS)) {
      if (one instanceof HTMLCanvasElement || !grid.contains(one)) one.tabIndex = -1;
    }
    for (const [selector, name] of NAMES) {
      for (const one of grid.querySelectorAll(selector)) {
        one.closest('input, button')?.setAttribute('aria-label', name);
      }
    }
  };
  const observer = new MutationObserver(settle);
  observer.observe(document.body, { childList: true, subtree: true });
  settle();
  return () => observer.disconnect();
}
