import { spawnSync } from 'node:child_process';
import { hostMark, isRunning } from '../../../src/cli/files/running';

test('a process is running until it has ended', () => {
  expect(isRunning(process.pid)).toBe(true);
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect(isRunning(pid)).toBe(false);
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
