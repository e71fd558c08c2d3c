import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Mutant, mutantsOf } from './mutants';
import { targets } from './targets';

const ROOT = resolve(__dirname, '../..');
/** A mutant that runs so many times as long as the file itself, and so many milliseconds, runs for ever. */
const PATIENCE = { times: 20, atLeast: 5_000, first: 60_000 };
/** Mutants tried of one file, spread over it, unless --all is given. */
const SAMPLE = 25;

/**
 * `npm run mutate`: makes small mistakes in the named files, one at a time, and lists those the
 * nearest tests do not notice. `npm run mutate -- undo` tries the files of that name alone, `--all`
 * every mutant of them. The files themselves are never changed.
 */
async function main(options: readonly string[]): Promise<void> {
  const all = options.includes('--all');
  const names = options.filter((option) => !option.startsWith('--'));
  const bench = new Bench();
  let tried = 0;
  let noticed = 0;
  for (const [file, tests] of targets(names)) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const failure =
      (await bench.failure(file, source, tests)) ?? (await bench.failure(file, source, tests));
    if (failure !== null) {
      console.log(`${file}: ${tests.join(' ')} fails as it is: ${failure}`);
      process.exitCode = 1;
      continue;
    }
    bench.hurry();
    const mutants = all ? mutantsOf(file, source) : spread(mutantsOf(file, source));
    const missed: Mutant[] = [];
    for (const mutant of mutants) {
      if ((await bench.failure(file, mutant.source, tests)) === null) missed.push(mutant);
    }
    tried += mutants.length;
    noticed += mutants.length - missed.length;
    console.log(row(file, mutants.length - missed.length, mutants.length));
    for (const { line, change } of missed) console.log(`    ${file}:${line}  ${change}`);
    bench.rest();
  }
  console.log(row('all', noticed, tried));
  bench.close();
}

function row(name: string, noticed: number, tried: number): string {
  const share = tried === 0 ? 100 : (100 * noticed) / tried;
  return `${name}: ${noticed} of ${tried} noticed, ${share.toFixed(0)} %`;
}

function spread(mutants: readonly Mutant[]): Mutant[] {
  if (mutants.length <= SAMPLE) return [...mutants];
  return Array.from(
    { length: SAMPLE },
    (_, i) => mutants[Math.floor((i * mutants.length) / SAMPLE)]!,
  );
}

/** A process that runs tests over and over, started anew when a mutant made it run for ever. */
class Bench {
  #child: ChildProcess | null = null;
  #took = 0;
  #patience = PATIENCE.first;

  /** What one file took says nothing of the next, and a process that ran its mutants is tired. */
  rest(): void {
    this.#patience = PATIENCE.first;
    this.close();
  }

  /** From now on waits only as long as the last run makes likely. */
  hurry(): void {
    this.#patience = Math.max(PATIENCE.atLeast, PATIENCE.times * this.#took);
  }

  /** Why the tests fail with the file reading so, null where they pass. */
  failure(file: string, source: string, tests: readonly string[]): Promise<string | null> {
    const child = (this.#child ??= this.#start());
    return new Promise((done) => {
      const finish = (failure: string | null) => {
        clearTimeout(patience);
        child.removeAllListeners('message');
        child.off('exit', ended);
        done(failure);
      };
      // a mutant that ends the process, or makes it unable to hear, is noticed as well
      const ended = () => finish('the process ended');
      const patience = setTimeout(() => {
        this.close();
        finish('runs for ever');
      }, this.#patience);
      child.once('message', (told: { failure: string | null; took: number }) => {
        this.#took = told.took;
        finish(told.failure);
      });
      child.once('exit', ended);
      child.send({ file, source, tests }, (error) => {
        if (error) ended();
      });
    });
  }

  #start(): ChildProcess {
    const child = fork(join(__dirname, 'try-mutants.cjs'), { execArgv: [] });
    child.once('exit', () => {
      if (this.#child === child) this.#child = null;
    });
    return child;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
