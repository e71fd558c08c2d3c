import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const { sharesLoad } = jest.requireActual<{ sharesLoad: (path: string) => boolean }>('./one-load');

/** Files that a run leaves out wherever they stand, as a pattern of their names (scripts/test-quick.mjs). */
const LEFT_OUT = process.env['TESTS_LEFT_OUT'];

/** The tests of a room over one load of the product; one-load.js says which, and when they run so. */
export function everyTest(room: string): void {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && sharesLoad(join(room, name)))
    .filter((name) => LEFT_OUT === undefined || !new RegExp(LEFT_OUT).test(name))
    .sort();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known only now
  describe.each(files)('%s', (name) => void require(join(room, name)));
}
