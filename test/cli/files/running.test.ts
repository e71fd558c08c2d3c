import { spawn, spawnSync } from 'node:child_process';
import { beginningOf, hostMark, isRunning } from '../../../src/cli/files/running';

test('a process is running until it has ended', () => {
  expect(isRunning(process.pid)).toBe(true);
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect(isRunning(pid)).toBe(false);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('of two processes each has a beginning of its own, and keeps it', async () => {
  const own = beginningOf(process.pid);
  expect(own).toMatch(/^\S+ \d+$/);
  expect(beginningOf(process.pid)).toBe(own);
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60_000)']);
  expect(beginningOf(child.pid!)).not.toBe(own);
  child.kill();
  await new Promise((done) => child.on('exit', done));
});

test('where nothing tells when a process began, nothing is said', () => {
  expect(beginningOf(2 ** 30)).toBeNull();
});

test('a process of another user is running, though it may not be asked', () => {
  const kill = jest.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
  });
  expect(isRunning(1)).toBe(true);
  kill.mockRestore();
});

test('machines have marks of their own, fit for names of files', () => {
  expect(hostMark('财政局-PC01')).not.toBe(hostMark('财政局-PC02'));
  expect(hostMark('财政局-PC01')).toMatch(/^[0-9a-z]+$/);
  expect(hostMark()).toBe(hostMark());
});
