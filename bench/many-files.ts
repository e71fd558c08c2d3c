import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSample, SAMPLE_NUMBERS } from '../scripts/samples/build-sample';
import { nodeInflate } from '../src/cli/files/node-inflate';
import { DEFAULT_LIMITS, Package, WorkbookFile } from '../src/hosts/file';
import { scanXml } from '../src/hosts/file/ooxml/xml/xml';
import { workbookOfSheets } from './books';
import { type Cost, costOf } from './measure';
import { type Measured, review } from './run-command';
import { mib, ms, type Section, times } from './section';

const NOTHING = { open() {}, close() {}, text() {} };

/** A thousand files of one form each, and one workbook of a thousand sheets. */
export async function manyFiles(count = 1000): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
  try {
    const samples = SAMPLE_NUMBERS.map(buildSample);
    const quarter = place(folder, 'quarter', count / 4, (i) => samples[i % samples.length]!);
    const files = place(folder, 'files', count, (i) => samples[i % samples.length]!);
    const book = place(folder, 'book', 1, () => workbookOfSheets(count));
    return [
      await section(`${count} files of one form each`, files, quarter),
      await section(`One workbook of ${count} sheets`, book, null),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function place(
  top: string,
  name: string,
  count: number,
  make: (i: number) => Uint8Array,
): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.xlsx`), make(i));
  }
  return folder;
}

async function section(title: string, folder: string, quarter: string | null): Promise<Section> {
  const scan = { ...(await costOf(() => scanAll(folder))), peak: null };
  const read = { ...(await costOf(() => readAll(folder))), peak: null };
  const one = review(folder, 1);
  const two = review(folder, 2);
  const python = openpyxl(folder);
  const rows = [
    row('unzip and scan the same XML, one thread', scan, scan),
    row('read the cells only, one thread', read, scan),
    row('review, one thread', one, scan),
    row('review, two threads', two, scan),
    ...(python ? [row('openpyxl, reading the cells only', python, scan)] : []),
  ];
  const notes = [
    `Against scanning (target 1.5×): reading the cells takes ${times(read.cpu / scan.cpu)} of its processor time, a whole review on one thread ${times(one.cpu / scan.cpu)}. ` +
      `Two threads against one: ${times(one.wall / two.wall)} as fast (target near 2×, with two processors free).`,
  ];
  if (python)
    notes.push(
      `openpyxl (target 10×) takes ${times(python.cpu / read.cpu)} the processor time of reading the same cells, and ${times(python.cpu / one.cpu)} that of a whole review on one thread.`,
    );
  else notes.push('**Skipped: openpyxl.** No python3 with openpyxl was found.');
  if (quarter !== null) {
    const few = review(quarter, 1);
    notes.push(
      `Peak memory on one thread with a quarter of the files: ${mib(few.peak!)}; with all: ${mib(one.peak!)}.`,
    );
  }
  return {
    title,
    notes,
    heads: ['', 'wall, ms', 'processor, ms', 'peak memory', 'against scanning'],
    rows,
  };
}

function row(name: string, { wall, cpu, peak }: Measured, scan: Cost): string[] {
  return [name, ms(wall), ms(cpu), peak === null ? '' : mib(peak), times(cpu / scan.cpu)];
}

function scanAll(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pack = Package.open(readFileSync(join(folder, name)), DEFAULT_LIMITS, nodeInflate);
    for (const part of pack.names()) scanXml(pack.text(part), part, NOTHING);
  }
}

/** What openpyxl is asked to do: every cell of every sheet. */
function readAll(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = new WorkbookFile(readFileSync(join(folder, name)), DEFAULT_LIMITS, nodeInflate);
    for (const sheet of file.sheets) file.read(sheet);
  }
}

function openpyxl(folder: string): Measured | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    const run = spawnSync(python, [join(__dirname, 'read_openpyxl.py'), folder], {
      encoding: 'utf8',
    });
    if (run.status === 0) return JSON.parse(run.stdout) as Measured;
  }
  return null;
}
