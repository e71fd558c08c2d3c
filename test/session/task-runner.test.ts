import { stopIfCancelled, TaskRunner } from '../../src/session/task-runner';

test('while one task runs another does nothing', async () => {
  const runner = new TaskRunner();
  let release = () => {};
  const first = runner.run(() => new Promise<void>((done) => (release = done)));
  expect(runner.busy).toBe(true);
  const second = jest.fn(async () => {});
  await runner.run(second);
  expect(second).not.toHaveBeenCalled();
  release();
  await first;
  expect(runner.busy).toBe(false);
  await runner.run(second);
  expect(second).toHaveBeenCalledTimes(1);
});

test('a task that changes something is not cancelled any more', async () => {
  const runner = new TaskRunner();
  let release = () => {};
  let heard: AbortSignal | undefined;
  const task = runner.run((signal) => {
    heard = signal;
    runner.keep();
    return new Promise<void>((done) => (release = done));
  });
  expect(runner.cancellable).toBe(false);
  runner.cancel();
  expect([heard!.aborted, runner.busy]).toEqual([false, true]);
  release();
  await task;
});

test('a cancelled task ends the waiting, and its body learns of it', async () => {
  const runner = new TaskRunner();
  const signals: AbortSignal[] = [];
  const task = runner.run((signal) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  runner.cancel();
  await expect(task).rejects.toMatchObject({ code: 'cancelled' });
  expect(signals[0]!.aborted).toBe(true);
  expect(() => stopIfCancelled(signals[0]!)).toThrow('已取消');
  expect(runner.busy).toBe(false);
});

test('a task that was not cancelled goes on', () => {
  expect(() => stopIfCancelled(new AbortController().signal)).not.toThrow();
});

test('after each task, failed or not, the next may run and is told so', async () => {
  const runner = new TaskRunner();
  runner.onIdle = jest.fn();
  await expect(runner.run(() => Promise.reject(new Error('why')))).rejects.toThrow('why');
  await runner.run(async () => {});
  expect(runner.onIdle).toHaveBeenCalledTimes(2);
  expect(() => runner.cancel()).not.toThrow();
});
