import { spawn } from 'node:child_process';

/**
 * Runs a command of the shell and prints what it says in one piece when it ends.
 * @param env variables besides those of this process
 * @returns its exit status
 */
export function inOnePiece(command, options = [], env = {}) {
  const child = spawn(command, options, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => printed.push(piece));
  }
  return new Promise((done) => {
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(printed));
      done(status);
    });
  });
}
