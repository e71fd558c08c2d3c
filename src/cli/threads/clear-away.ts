import { realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseFile } from '../files/file-lock';
import type { FileTask } from '../tasks/file-task';

/** Removes what a thread that was ended amid a file has left: its lock and what was not whole yet. */
export function clearAway({ file, destination, checkPage, scratch }: FileTask): void {
  const places = [destination?.path, checkPage].filter((place) => typeof place === 'string');
  try {
    if (destination?.kind === 'in-place') {
      releaseFile(file.path, scratch);
      places.push(realpathSync(file.path));
    }
    for (const place of places) rmSync(join(dirname(place), scratch), { force: true });
  } catch {
    // What cannot be removed has a name no run looks at; the file itself is reported all the same.
  }
}
