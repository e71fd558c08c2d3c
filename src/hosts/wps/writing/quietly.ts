import type { EtApplication } from '../model/et';

const SWITCHES = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const;

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
    for (const [name, on] of before) flip(app, name, on);
  }
}

function wasOn(app: EtApplication, name: (typeof SWITCHES)[number]): boolean {
  try {
    return app[name] !== false;
  } catch {
    // A switch that cannot be read is taken to be on, as it is by default.
    return true;
  }
}

function flip(app: EtApplication, name: (typeof SWITCHES)[number], on: boolean): void {
  try {
    app[name] = on;
  } catch {
    // While a cell is being edited these refuse too; the write itself then says so.
  }
}
