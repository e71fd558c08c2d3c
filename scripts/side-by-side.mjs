import { spawn } from 'node:child_process';

/**
 * Runs npm scripts at the same time, each one's output in one piece when it ends:
 * `node scripts/side-by-side.mjs typecheck lint`. Fails when one of them fails.
 */
const outcomes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = outcomes.every((status) => status === 0) ? 0 : 1;

function run(script) {
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => printed.push(piece));
  }
  return new Promise((done) => {
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      console.log(`${script}: ${status === 0 ? 'ok' : `ended with ${status}`}`);
      done(status);
    });
  });
}
