import { spawn } from 'node:child_process';

/**
 * `npm test`: checks and tests at the same time. Where a check fails, the tests are stopped: what it says
 * comes last.
 */
const CHECKS = ['scripts/side-by-side.mjs', 'check:code', 'check:scripts', 'fmt:check'];
const FLAGS = [
  // Much of what a review makes lives as long as the review: fewer, larger collections.
  '--max-semi-space-size=64',
  // Most of what a test runs it runs briefly: optimised only when four times as busy as V8 waits for.
  '--interrupt-budget=300000',
];
const TESTS = [...FLAGS, 'node_modules/jest/bin/jest.js'];

/** Where they are none, the workers of a run that is stopped end with the file they are at. */
const HAS_GROUPS = process.platform !== 'win32';

const tests = start([...TESTS, ...process.argv.slice(2)]);
const checks = start(CHECKS);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop([checks, tests]));
void checks.ended.then((isFine) => isFine || stop([tests]));
const outcomes = await Promise.all([checks.ended, tests.ended]);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

/** A script of Node in a group of its own, and whether it ends well. */
function start(options) {
  const child = spawn(process.execPath, options, { stdio: 'inherit', detached: HAS_GROUPS });
  return { child, ended: new Promise((done) => child.on('close', (status) => done(status === 0))) };
}

/** Ends scripts with what they started; a browser is closed by the test that opened it. */
function stop(scripts) {
  for (const { child } of scripts) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    if (HAS_GROUPS) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  }
}
