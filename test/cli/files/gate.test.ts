import { Worker } from 'node:worker_threads';
import { Gate } from '../../../src/cli/files/gate';

test('a gate is closed when nobody is within, and not while the thread is', () => {
  const gate = new Gate();
  const inTheThread = new Gate(gate.shared);
  inTheThread.enter();
  expect(gate.isEmpty).toBe(false);
  expect(gate.closeIfEmpty()).toBe(false);
  inTheThread.leave();
  expect(gate.isEmpty).toBe(true);
  inTheThread.enter();
  inTheThread.leave();
  expect(gate.closeIfEmpty()).toBe(true);
  expect(gate.closeIfEmpty()).toBe(true);
});

test('a gate closed while the thread is within is empty when it has left', () => {
  const gate = new Gate();
  gate.enter();
  gate.close();
  expect(gate.isEmpty).toBe(false);
  gate.leave();
  expect(gate.isEmpty).toBe(true);
  expect(gate.closeIfEmpty()).toBe(true);
});

test.each([
  ['before it comes', ''],
  ['while it is within', 'gate.enter(); gate.close(); gate.leave();'],
])('a thread whose gate is closed %s enters no more, and can be ended', async (_when, act) => {
  const gate = new Gate();
  if (act === '') gate.close();
  const source = JSON.stringify(require.resolve('../../../src/cli/files/gate'));
  const script = `require('node:module').createRequire(${source})('tsx/cjs');
    const { Gate } = require(${source});
    const { parentPort, workerData } = require('node:worker_threads');
    const gate = new Gate(workerData);
    ${act}
    parentPort.postMessage('before');
    gate.enter();
    parentPort.postMessage('after');`;
  const worker = new Worker(script, { eval: true, workerData: gate.shared });
  const told: unknown[] = [];
  await new Promise((before) => worker.on('message', (message) => before(told.push(message))));
  await new Promise((later) => setTimeout(later, 50));
  await worker.terminate();
  expect(told).toEqual(['before']);
});
