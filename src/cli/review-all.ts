import { basename, join } from 'node:path';
import { isDocumentName } from '../hosts/file/formats';
import type { ReviewCommand } from './command-line';
import { Crew } from './crew';
import { failedOutcome } from './do-file';
import { fileError } from './file-error';
import type { FileOutcome, FileTask, RunSettings } from './file-task';
import { findFiles, type FoundFile } from './find-files';
import { FreePaths } from './free-paths';
import { inOrder } from './in-order';
import { Interruption } from './interruption';
import { JsonList } from './json-list';
import type { Output } from './output';
import { ProgressBar } from './progress-bar';
import { RunProducts } from './run-products';
import { Tally } from './tally';
import { othersLine, summaryLine } from './terminal-report';
import { TOOL } from './tool';
import { Destinations } from './write-workbook';

/** Below this many files a thread takes longer to start than it saves. */
const WORTH_THREADS = 12;
/** How many files per thread may be begun before the first of them is printed. */
const AHEAD = 8;

/**
 * Reviews every file found, side by side and printed in order; returns the exit status. Reviews stay
 * in their threads, so memory does not grow with the number of files.
 * @param script the file of the command itself, for threads
 */
export async function reviewAll(
  command: ReviewCommand,
  output: Output,
  script: string,
): Promise<number> {
  const folder = command.target.kind === 'folder' ? command.target.folder : null;
  const others: string[] = [];
  const onOther = (name: string) => void others.push(name);
  const files = [...findFiles(command.paths, folder, { accepts: isDocumentName, onOther })];
  const interruption = new Interruption();
  const threads = threadsFor(command, files.length);
  const crew = new Crew(script, threads, settingsOf(command));
  const printer = new Printer(command, output, files.length);
  const taskOf = taskMaker(command);
  try {
    const work = (file: FoundFile) => {
      const task = taskOf(file);
      return 'error' in task ? Promise.resolve(task) : crew.run(task);
    };
    const window = threads === 1 ? 1 : threads * AHEAD;
    const outcomes = inOrder(untilStopped(files, interruption), window, work);
    for await (const [file, outcome] of outcomes) {
      printer.add(file, outcome);
      await interruption.chance();
    }
  } finally {
    await crew.close();
  }
  if (others.length > 0) output.complain(othersLine(others));
  return printer.end(interruption);
}

function threadsFor({ jobs }: ReviewCommand, files: number): number {
  if (jobs.isDefault && files < WORTH_THREADS) return 1;
  return Math.min(jobs.count, files);
}

function settingsOf(command: ReviewCommand): RunSettings {
  const { standard, bureau, limits, json, summary, overview, checkSheets } = command;
  return {
    standard,
    layouts: bureau?.layouts ?? [],
    disabledRules: bureau?.rulesOff ?? [],
    limits,
    json,
    facts: summary !== null || overview !== null,
    checkSections: checkSheets?.kind === 'page',
  };
}

function* untilStopped(
  files: readonly FoundFile[],
  interruption: Interruption,
): Generator<FoundFile> {
  for (const file of files) {
    if (interruption.happened) return;
    yield file;
  }
}

/** Gives every file its places to be written, in order, so that no two files meet in one. */
function taskMaker(command: ReviewCommand): (file: FoundFile) => FileTask | FileOutcome {
  const destinations = new Destinations(command.target);
  const pages = new FreePaths();
  const { checkSheets } = command;
  return (found) => {
    const file = { path: found.path, named: found.named };
    if (found.error) return failedOutcome({ file }, found.error, command);
    try {
      const destination = destinations.of(found);
      const page =
        checkSheets?.kind === 'folder' ? `${found.inFolder || basename(found.path)}.html` : null;
      const checkPage = page === null ? null : pages.take(join(checkSheets!.path, page));
      return { file, destination, checkPage };
    } catch (error) {
      return failedOutcome({ file }, fileError(error), command);
    }
  };
}

/** Prints what came of the files, keeps count, and writes the documents about them all. */
class Printer {
  readonly #output: Output;
  readonly #json: JsonList | null;
  readonly #tally = new Tally();
  readonly #progress: ProgressBar;
  readonly #products: RunProducts;

  constructor(command: ReviewCommand, output: Output, files: number) {
    this.#output = output;
    const head = { tool: TOOL, standard: command.standard.id };
    this.#json = command.json ? new JsonList(output, head) : null;
    this.#progress = new ProgressBar(files);
    this.#products = new RunProducts(command);
  }

  add({ path }: FoundFile, outcome: FileOutcome): void {
    this.#tally.add(outcome);
    this.#products.add(path, outcome);
    this.#progress.clear();
    if (this.#json) this.#json.addPieces(outcome.printed);
    else this.#output.line(outcome.printed.join(''));
    const detail = outcome.error?.detail ?? null;
    if (detail !== null) this.#output.complain(detail);
    this.#progress.show(this.#tally.files);
  }

  end(interruption: Interruption): number {
    this.#progress.clear();
    this.#json?.end();
    if (interruption.happened) {
      this.#products.discard();
      return interruption.status;
    }
    const written = this.#products.finish();
    if (!this.#json) {
      this.#output.line(summaryLine(this.#tally));
      for (const path of written) this.#output.line(`已写入 ${path}`);
    }
    return this.#tally.status;
  }
}
