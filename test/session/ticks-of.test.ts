import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetKey } from '../../src/sheet';
import { NO_TICKS } from '../../src/session/ticks';
import { ticksOf } from '../../src/session/ticks-of';

const [one, other] = ['1', '2'].map((id) => ({
  id,
  name: `表${id}`,
  workbook: '甲.xlsx',
})) as never[];
const ticks = new Map([['a', null]]);

test('ticks are of the sheet that is shown, and of another what is to stay there', () => {
  const kept = new Map([['b', null]]);
  const left = new Map([[sheetKey(other!), kept]]);
  const state = { screen: { kind: 'result', sheet: one }, ticks, left } as never;
  expect(ticksOf(one!, state)).toBe(ticks);
  expect(ticksOf(other!, state)).toBe(kept);
  expect(ticksOf(one!, { screen: { kind: 'welcome' }, ticks, left } as never)).toBe(NO_TICKS);
});

test('the pane makes no report that lists what is written and knows no ticks', () => {
  // these are of the command line, where nobody ticks
  const blind = /\b(textReport|reportSheet|reportForm)\b/;
  const src = join(__dirname, '../../src');
  const files = ['session', 'taskpane'].flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(src, room, file),
    ),
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => blind.test(readFileSync(file, 'utf8')))).toEqual([]);
});
