import { basename, join } from 'node:path';
import { isDocumentName } from '../hosts/file/formats';
import { isAuto, type StandardRequest } from '../review';
import type { ReviewCommand } from './options/command-line';
import { Destinations } from './files/destinations';
import { failedOutcome } from './tasks/failed-outcome';
import { fileError } from './errors/file-error';
import type { FileOutcome, FileTask, RunSettings } from './tasks/file-task';
import { findFiles, type FoundFile } from './files/find-files';
import { FreePaths } from './files/free-paths';
import { inOrder } from './threads/in-order';
import { Interruption } from './threads/interruption';
import { JsonList } from './printing/json-list';
import type { Output } from './printing/output';
import { type Places, placesOf } from './files/places';
import { printableName } from './printing/printable';
import { ProgressBar } from './printing/progress-bar';
import type { RunProducts } from './run-products';
import { ScratchNames } from './files/scratch-names';
import { Tally } from './tasks/tally';
import { linksLine, othersLine, summaryLine } from './tasks/terminal-report';
import { threadsFor } from './threads/threads-for';
import { TOOL } from './printing/tool';
import { WorkerPool } from './threads/worker-pool';

/** How many files per thread may be begun before the first of them is printed. */
const AHEAD = 8;

/**
 * Reviews every file found, side by side and printed in order; returns the exit status. Reviews stay
 * in their threads, so memory does not grow with the number of files.
 * @param script what threads run
 */
export async function reviewAll(
  command: ReviewCommand,
  output: Output,
  script: string,
): Promise<number> {
  const folder = command.target.kind === 'folder' ? command.target.folder : null;
  const others: string[] = [];
  const onOther = (name: string) => void others.push(name);
  const links: string[] = [];
  const onFolderLink = (path: string) => void links.push(path);
  const search = { accepts: isDocumentName, onOther, onFolderLink };
  const files = [...findFiles(command.paths, folder, search)];
  // a companion that cannot be read is said at once, not once for each file
  await checkCompanions(command);
  const threads = threadsFor(command, files.length);
  const settings = command.config === null ? [] : [command.config];
  const places = placesOf([...files, ...companionsOf(command)], command.force, settings);
  const scratches = new ScratchNames();
  const products = await productsOf(command, places, scratches);
  const printer = new Printer(command, output, files.length, products);
  const tasks = tasksFor(files, command, places, scratches);
  const pool = new WorkerPool(script, threads, settingsOf(command));
  const interruption = new Interruption(() => pool.stop());
  try {
    const work = ({ task }: Planned) => ('error' in task ? Promise.resolve(task) : pool.run(task));
    // one thread reviews the next file while this one prints the last; more keep a stock
    const window = threads === 1 ? 2 : threads * AHEAD;
    const outcomes = inOrder(untilStopped(tasks, interruption), window, work);
    for await (const [{ found }, outcome] of outcomes) {
      if (outcome) printer.add(found, outcome);
    }
  } finally {
    await pool.close();
  }
  if (others.length > 0) output.complain(othersLine(others));
  if (links.length > 0) output.complain(linksLine(links));
  return printer.end(interruption);
}

/** @throws UsageError when a companion cannot be read, or holds no such table */
async function checkCompanions({ companions, limits, bureau }: ReviewCommand): Promise<void> {
  if (companions.approved.length + companions.lastYear.length === 0) return;
  const { tablesNamed } = await import(
    /* webpackChunkName: "companions" */ './files/companion-files'
  );
  await tablesNamed(companions, limits, bureau?.layouts ?? []);
}

/** Files laid beside the forms are originals as well: no result may come to lie over them. */
function companionsOf({ companions: { approved, lastYear } }: ReviewCommand): FoundFile[] {
  return [...findFiles([...approved, ...lastYear], null, { accepts: isDocumentName })];
}

/** The documents about all files; what makes them is loaded only where one is asked for. */
async function productsOf(
  command: ReviewCommand,
  places: Places,
  scratches: ScratchNames,
): Promise<RunProducts | null> {
  const { summary, overview, checkSheets } = command;
  if (summary === null && overview === null && checkSheets?.kind !== 'page') return null;
  const products = await import(/* webpackChunkName: "products" */ './run-products');
  return new products.RunProducts(command, places, scratches);
}

function settingsOf(command: ReviewCommand): RunSettings {
  const { standard, bureau, limits, json, force, timeout, summary, overview, checkSheets } =
    command;
  return {
    standard,
    layouts: bureau?.layouts ?? [],
    disabledRules: bureau?.rulesOff ?? [],
    companions: command.companions,
    limits,
    json,
    force,
    timeout,
    facts: summary !== null || overview !== null,
    checkSections: checkSheets?.kind === 'page',
  };
}

/** The standard of forms whose figures tell none. */
function idOf(request: StandardRequest): string {
  return (isAuto(request) ? request.fallback : request).id;
}

function* untilStopped(tasks: readonly Planned[], interruption: Interruption): Generator<Planned> {
  for (const task of tasks) {
    if (interruption.happened) return;
    yield task;
  }
}

interface Planned {
  readonly found: FoundFile;
  /** What is to be done with the file, or why that cannot be. */
  readonly task: FileTask | FileOutcome;
}

/** Gives every file its places to be written, before any is written, so that no two files meet in one. */
function tasksFor(
  files: readonly FoundFile[],
  command: ReviewCommand,
  places: Places,
  scratches: ScratchNames,
): Planned[] {
  const destinations = new Destinations(command.target, places);
  const pages = new FreePaths();
  const { checkSheets } = command;
  const taskOf = (found: FoundFile) => {
    const file = { path: found.path, named: found.named };
    if (found.error)
      return failedOutcome({ file }, found.error, { json: command.json, work: 'review' });
    try {
      const destination = destinations.of(found);
      const page = `${found.inFolder || basename(found.path)}.html`;
      const checkPage =
        checkSheets?.kind === 'folder' ? pages.take(join(checkSheets.path, page)) : null;
      if (checkPage !== null) places.claim(checkPage);
      return { file, destination, checkPage, scratch: scratches.next() };
    } catch (error) {
      return failedOutcome({ file }, fileError(error), { json: command.json, work: 'review' });
    }
  };
  return files.map((found) => ({ found, task: taskOf(found) }));
}

/** Prints what came of the files, keeps count, and writes the documents about them all. */
class Printer {
  readonly #output: Output;
  readonly #files: number;
  readonly #json: JsonList | null;
  readonly #tally = new Tally();
  readonly #progress: ProgressBar;
  readonly #products: RunProducts | null;
  readonly #command: ReviewCommand;
  #checkPages = 0;

  constructor(command: ReviewCommand, output: Output, files: number, products: RunProducts | null) {
    this.#output = output;
    this.#files = files;
    const head = { tool: TOOL, standard: idOf(command.standard) };
    this.#json = command.json ? new JsonList(output, head) : null;
    this.#progress = new ProgressBar(files);
    this.#products = products;
    this.#command = command;
  }

  add({ path }: FoundFile, outcome: FileOutcome): void {
    this.#tally.add(outcome);
    if (outcome.hasCheckPage) this.#checkPages++;
    this.#products?.add(path, outcome);
    this.#progress.clear();
    if (this.#json) this.#json.addPieces(outcome.printed);
    else this.#output.line(outcome.printed.join(''));
    const detail = outcome.error?.detail ?? null;
    if (detail !== null) this.#output.complain(detail);
    for (const fault of outcome.faults ?? []) this.#output.complain(fault);
    this.#progress.show(this.#tally.files);
  }

  end(interruption: Interruption): number {
    this.#progress.clear();
    this.#json?.end();
    if (interruption.happened) {
      this.#products?.discard();
      if (!this.#json) this.#output.line(summaryLine(this.#tally));
      const rest = this.#files - this.#tally.files;
      this.#output.complain(`已中断：${rest} 个文件未处理，汇总表、总览和核验单未写入。`);
      return interruption.status;
    }
    const { written, failed } = this.#products?.finish() ?? { written: [], failed: [] };
    if (!this.#json) {
      this.#output.line(summaryLine(this.#tally));
      for (const path of written) this.#output.line(`已写入 ${printableName(path)}`);
      const { checkSheets } = this.#command;
      if (checkSheets?.kind === 'folder' && this.#checkPages > 0) {
        const pages = `${this.#checkPages} 个文件的核验单`;
        this.#output.line(`已写入 ${printableName(checkSheets.path)}：${pages}`);
      }
    }
    for (const { path, error } of failed) {
      const { message, detail } = fileError(error);
      this.#output.complain(`${printableName(path)} 未写入：${message}`);
      if (detail !== null) this.#output.complain(detail);
    }
    return failed.length > 0 ? 2 : this.#tally.status;
  }
}
