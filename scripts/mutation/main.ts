import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Mutant, mutantsOf } from './mutants';
import { targets } from './targets';

const ROOT = resolve(__dirname, '../..');
/** Milliseconds after which a mutant that runs for ever counts as noticed. */
const PATIENCE = 60_000;
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
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const bench = new Bench();
  let tried = 0;
  let noticed = 0;
  for (const [file, tests] of targets(names)) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    // a process that has run hundreds of times is tired, and says so in no other way
    bench.close();
    if (!(await bench.passes(file, source, tests)))
      throw new Error(`${tests.join(' ')} fails as it is`);
    const mutants = all ? mutantsOf(file, source) : spread(mutantsOf(file, source));
    const missed: Mutant[] = [];
    for (const mutant of mutants) {
      if (await bench.passes(file, mutant.source, tests)) missed.push(mutant);
    }
    tried += mutants.length;
    noticed += mutants.length - missed.length;
    console.log(row(file, mutants.length - missed.length, mutants.length));
    for (const { line, change } of missed) console.log(`    ${file}:${line}  ${change}`);
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

  /** Whether the tests pass with the file reading so. */
  passes(file: string, source: string, tests: readonly string[]): Promise<boolean> {
    const child = (this.#child ??= this.#start());
    return new Promise((done, fail) => {
      const finish = (passed: boolean) => {
        clearTimeout(patience);
        child.removeAllListeners('message');
        child.off('exit', ended);
        done(passed);
      };
      // a mutant that ends the process, or makes it unable to hear, is noticed as well
      const ended = () => finish(false);
      const patience = setTimeout(() => {
        this.close();
        finish(false);
      }, PATIENCE);
      child.once('message', (told: { passed: boolean; tests: number }) => {
        if (told.tests === 0) fail(new Error(`no test is called ${tests.join(' ')}`));
        finish(told.passed);
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
