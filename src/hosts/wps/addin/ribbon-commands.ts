import type { PluginStorage } from './pane-window';

/** Written by the ribbon (wps/js/ribbon.js): a command and the time it was given. */
const KEY = 'jixiao_check_command';
/** How often the pane looks for one, in milliseconds. */
const EVERY = 400;

/**
 * Takes the orders of the ribbon's buttons, which run in another page of the add-in. An order given
 * before the pane was there is carried out once it is.
 * @returns the way to stop
 */
export function listenToRibbon(
  storage: PluginStorage,
  carryOut: (command: string) => void,
): () => void {
  const look = () => {
    const order = taken(storage);
    if (order !== null) carryOut(order.replace(/ .*/s, ''));
  };
  look();
  const timer = setInterval(look, EVERY);
  return () => clearInterval(timer);
}

/** The order that waits, which nobody else takes any more; null without one. */
function taken(storage: PluginStorage): string | null {
  try {
    const order = storage.getItem(KEY);
    if (typeof order !== 'string' || order === '') return null;
    storage.setItem(KEY, '');
    return order;
  } catch {
    // WPS is busy or closing; an order that is still there is found at the next look.
    return null;
  }
}
