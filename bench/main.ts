import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { besideOlder } from './beside-older';
import { besideParsing } from './beside-parsing';
import { callsPerCell } from './calls-per-cell';
import { manyFiles } from './many-files';
import { oddSizes } from './odd-sizes';
import { bundleSizes, firstPaint } from './page';
import { growth, perForm } from './per-form';
import { renewPage } from './renew-page';
import { markdown, type Section } from './section';

const ROOT = join(__dirname, '..');

/**
 * Runs every benchmark, prints the tables and puts them into docs/benchmarks.md in place of the ones before.
 * After `--beside` stands the main.js of a command built earlier, to be measured beside this one; with
 * `--only-beside` nothing else is measured and nothing is written.
 */
async function main(): Promise<void> {
  build('cli');
  if (!existsSync(join(ROOT, 'dist/workbench/index.html'))) build('workbench');
  const { beside: older, 'only-beside': onlyOlder } = parseArgs({
    options: { beside: { type: 'string' }, 'only-beside': { type: 'string' } },
  }).values;
  if (onlyOlder !== undefined) {
    console.log(markdown(besideOlder(onlyOlder)));
    return;
  }
  const sections: Section[] = [];
  const add = (section: Section) => {
    sections.push(section);
    console.log(`${markdown(section)}\n`);
  };
  add(await perForm());
  add(await growth());
  add(await oddSizes());
  add(await callsPerCell());
  add(await besideParsing());
  for (const section of await manyFiles()) add(section);
  if (older !== undefined) add(besideOlder(older));
  add(bundleSizes());
  add(await firstPaint());
  const file = join(ROOT, 'docs/benchmarks.md');
  writeFileSync(
    file,
    renewPage(readFileSync(file, 'utf8'), `# Benchmarks\n\n${machine()}`, sections),
  );
  execFileSync(process.execPath, [
    join(ROOT, 'node_modules/prettier/bin/prettier.cjs'),
    '--write',
    file,
  ]);
}

function build(target: string): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--env', `target=${target}`];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  return (
    `Written by \`npm run bench\`, but for the remarks. Measured with Node ${process.versions.node.split('.')[0]} on ` +
    `${process.platform} (${process.arch}), ${availableParallelism()} processors, ${memory} GiB of memory. ` +
    'Times within a process are processor time, which other programs on the machine disturb least; ' +
    `wall times depend on what else runs: the load average was ${loadavg()[2]!.toFixed(1)} at the end.`
  );
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
