import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzDrawn } from './drawn/run-drawn';
import { type Bounds, type Failure, fuzz } from './run';

const USAGE = `npm run fuzz -- [--n <forms>] [--seed <number>] [--from <number>] [--keep <number>] [--jobs <number>]

Changes drawn and reference forms at random and looks for claims no review may make.
  --n      how many changed forms, 10000 without it
  --seed   the same seed draws the same forms, 1 without it
  --from   the number of the first form of the seed
  --keep   how many failures of a kind are reduced and kept in test/fixtures/fuzz, 1 without it
  --into   another folder for them
  --drawn  draws forms from nothing instead of changing some, and holds reviews to the figures drawn
  --jobs   how many processes share the forms, 1 without it`;

const FOLDER = join(__dirname, '..', 'fixtures', 'fuzz');
/** How many forms between two lines of progress. */
const BATCH = 2000;

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      keep: { type: 'string', default: '1' },
      into: { type: 'string', default: FOLDER },
      drawn: { type: 'boolean', default: false },
      // the command that starts this one shares the forms out
      jobs: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  const [count, seed, first, keep] = [values.n, values.seed, values.from, values.keep].map(Number);
  if (values.drawn) return runDrawn(seed!, { from: first!, count: count! }, keep!);
  const totals: Record<string, number> = {};
  const started = performance.now();
  for (let done = 0; done < count!; done += BATCH) {
    const batch = Math.min(BATCH, count! - done);
    const { counts, failures } = await fuzz(seed!, {
      from: first! + done,
      count: batch,
      keep: keep!,
    });
    for (const failure of failures) {
      const had = totals[failure.fault.kind] ?? 0;
      if (had < keep!) keepFailure(failure, values.into);
    }
    for (const [kind, n] of Object.entries(counts)) totals[kind] = (totals[kind] ?? 0) + n;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${done + batch} forms, ${seconds} s: ${JSON.stringify(totals)}`);
  }
  process.exitCode = Object.keys(totals).length > 0 ? 1 : 0;
}

/** Seed and number draw the same form again: nothing is kept, the first of each kind are shown. */
function runDrawn(seed: number, { from, count }: Bounds, keep: number): void {
  const totals: Record<string, number> = {};
  for (let done = 0; done < count; done += BATCH) {
    const bounds = { from: from + done, count: Math.min(BATCH, count - done) };
    for (const { index, fault, form } of fuzzDrawn(seed, bounds)) {
      totals[fault.kind] = (totals[fault.kind] ?? 0) + 1;
      if (totals[fault.kind]! > keep) continue;
      console.log(
        `--seed ${seed} --from ${index} --n 1: ${fault.kind}, ${fault.detail}\n${form}\n`,
      );
    }
    console.log(`${done + bounds.count} forms drawn: ${JSON.stringify(totals)}`);
  }
  process.exitCode = Object.keys(totals).length > 0 ? 1 : 0;
}

function keepFailure(failure: Failure, folder: string): void {
  const { seed, index, fault } = failure;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${fault.kind}-${seed}-${index}.json`);
  writeFileSync(path, `${JSON.stringify(failure, null, 1)}\n`);
  console.log(`${fault.kind}: ${fault.detail}\n  kept in ${path}`);
}
