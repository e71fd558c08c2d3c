import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type Sequencer from '@jest/test-sequencer';

const LongestFirst = jest.requireActual<typeof Sequencer>('./longest-first');
const { SECONDS } = jest.requireActual<{ SECONDS: Record<string, number> }>('./longest-first');

/** A file as it is handed over in a folder where nothing has run yet. */
const fresh = (name: string) =>
  ({ path: join(__dirname, name), context: { config: { cache: false } } }) as never;

const LONGEST = ['review/lost-headers.test.ts', 'form/growth.test.ts', 'rooms.test.ts'];

test.each([[LONGEST], [[...LONGEST].reverse()]])(
  'of %j those known to be long come first where nothing has run yet',
  async (names) => {
    const sorted = await new LongestFirst({} as never).sort(names.map(fresh));
    expect(sorted.map(({ path }) => path)).toEqual(LONGEST.map((name) => join(__dirname, name)));
  },
);

test('the files known to be long are there', () => {
  expect(Object.keys(SECONDS).filter((name) => !existsSync(join(__dirname, name)))).toEqual([]);
});
