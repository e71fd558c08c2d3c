import { inOnePiece } from './in-one-piece.mjs';

/**
 * Runs npm scripts at the same time, each one's output in one piece when it ends:
 * `node scripts/side-by-side.mjs typecheck lint`. Fails when one of them fails.
 */
const outcomes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = outcomes.every((status) => status === 0) ? 0 : 1;

async function run(script) {
  const status = await inOnePiece(`npm run --silent ${script}`);
  console.log(`${script}: ${status === 0 ? 'ok' : `ended with ${status}`}`);
  return status;
}
