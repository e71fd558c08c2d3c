import { NO_TICKS } from '../../src/session/ticks';
import { ticksOf } from '../../src/session/ticks-of';

const [one, other] = ['1', '2'].map((id) => ({
  id,
  name: `表${id}`,
  workbook: '甲.xlsx',
})) as never[];
const ticks = new Map([['a', null]]);

test('ticks are of the sheet that is shown, and of no other', () => {
  const state = { screen: { kind: 'result', sheet: one }, ticks } as never;
  expect(ticksOf(one!, state)).toBe(ticks);
  expect(ticksOf(other!, state)).toBe(NO_TICKS);
  expect(ticksOf(one!, { screen: { kind: 'welcome' }, ticks } as never)).toBe(NO_TICKS);
});
