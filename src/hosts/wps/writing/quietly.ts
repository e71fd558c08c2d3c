import type { EtApplication } from '../model/et';
import { nextTurn } from '../model/turns';

const SWITCHES = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const;
type Switch = (typeof SWITCHES)[number];

/** So often in a row a switch is turned on again that WPS accepted and left off. */
const TRIES = 3;

/** Switches the product turned off and has not got on again, to be tried at the next occasion. */
const owed = new WeakMap<EtApplication, Set<Switch>>();

/**
 * Works with screen updates, events and alerts switched off; whatever happens, each is as before
 * afterwards (on, where what it was could not be read).
 */
export async function quietly<T>(app: EtApplication, work: () => Promise<T>): Promise<T> {
  const before = SWITCHES.map((name) => [name, wasOn(app, name)] as const);
  for (const [name] of before) flip(app, name, false);
  try {
    return await work();
  } finally {
    for (const [name, on] of before) {
      if (on) await turnOn(app, name);
    }
  }
}

/** Turns on again what an earlier piece of work could not; no call where all is well. */
export async function turnOnOwed(app: EtApplication): Promise<void> {
  for (const name of owed.get(app) ?? []) await turnOn(app, name);
}

/** Turns a switch on and looks whether it is. */
async function turnOn(app: EtApplication, name: Switch): Promise<void> {
  const owing = owed.get(app) ?? new Set();
  owed.set(app, owing);
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await nextTurn();
    flip(app, name, true);
    if (isOn(app, name)) return void owing.delete(name);
  }
  owing.add(name);
}

/** Off because of the product itself is on. */
function wasOn(app: EtApplication, name: Switch): boolean {
  return isOn(app, name) || owed.get(app)?.has(name) === true;
}

function isOn(app: EtApplication, name: Switch): boolean {
  try {
    return app[name] !== false;
  } catch {
    // A switch that cannot be read is taken to be on, as it is by default.
    return true;
  }
}

function flip(app: EtApplication, name: Switch, on: boolean): void {
  try {
    app[name] = on;
  } catch {
    // While a cell is being edited these refuse too; the write itself then says so.
  }
}
