import { memoryStore } from '../../../src/session';
import { tellingStore } from '../../../src/session/kept/telling-store';

test('tells of everything put away whether it outlives the pane, and is the same store otherwise', () => {
  const told: boolean[] = [];
  const memory = memoryStore();
  const store = tellingStore(memory, (isKept) => told.push(isKept));
  expect(store.set('a', '1')).toBe(false);
  expect([store.get('a'), store.persistent, told]).toEqual(['1', false, [false]]);
  store.remove('a');
  expect(memory.get('a')).toBeNull();
  const lasting = { ...memory, set: () => true };
  expect(tellingStore(lasting, (isKept) => told.push(isKept)).set('b', '2')).toBe(true);
  expect(told).toEqual([false, true]);
});
