import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostMark, isRunning } from './running';
import { scratchOwner } from './scratch-names';

/** What nobody has touched for a day belongs to no run any more, whoever has the number of its process now. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

/** The folders this thread has looked through. */
const CLEARED = new Set<string>();

/** Removes from a folder, once, what runs that were killed left half written there; a nicety that never fails. */
export function clearLeft(folder: string): void {
  const path = resolve(folder);
  if (CLEARED.has(path)) return;
  CLEARED.add(path);
  for (const name of namesIn(path)) {
    if (isLeft(path, name)) remove(join(path, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether the run that made it is gone: its process on this machine, or by the time. */
function isLeft(folder: string, name: string): boolean {
  const owner = scratchOwner(name);
  if (!owner) return false;
  if (owner.host === hostMark() && !isRunning(owner.pid)) return true;
  const stat = statSync(join(folder, name), { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > FORGOTTEN_MS;
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // another's, or held open: it stays
  }
}
