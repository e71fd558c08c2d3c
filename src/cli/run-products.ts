import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CHECK_HTML_HEAD,
  CHECK_HTML_TAIL,
  overviewHtml,
  OverviewTally,
  summarySheetOf,
  type SummaryRow,
} from '../documents';
import { newWorkbook } from '../hosts/file';
import { clearLeft } from './files/clear-left';
import { fileError } from './errors/file-error';
import { makeFolder } from './files/make-folder';
import type { FileOutcome } from './tasks/file-task';
import type { ReviewCommand } from './options/command-line';
import type { Places } from './files/places';
import type { ScratchNames } from './files/scratch-names';
import { UsageError } from './errors/usage-error';
import { publish, writeWhole, type Writing } from './files/write-whole';

/** The paths written, and those that could not be. */
interface Finished {
  readonly written: readonly string[];
  readonly failed: readonly { readonly path: string; readonly error: unknown }[];
}

/** The documents about all files together: summary workbook, overview page, page of all 核验单. */
export class RunProducts {
  readonly #command: ReviewCommand;
  readonly #scratches: ScratchNames;
  readonly #rows: SummaryRow[] = [];
  readonly #overview: OverviewTally | null;
  readonly #checkPage: GrowingPage | null;

  /** @throws UsageError when one of them cannot have its place */
  constructor(command: ReviewCommand, places: Places, scratches: ScratchNames) {
    this.#command = command;
    this.#scratches = scratches;
    const { summary, overview, checkSheets } = command;
    const checkPage = checkSheets?.kind === 'page' ? checkSheets.path : null;
    for (const path of [summary, overview, checkPage]) claim(path, places);
    this.#overview = overview === null ? null : new OverviewTally();
    this.#checkPage = checkPage === null ? null : new GrowingPage(checkPage, this.#writing());
  }

  add(path: string, outcome: FileOutcome): void {
    if (outcome.error) this.#overview?.addFailure(path, outcome.error.message);
    else
      this.#overview?.addFile(
        path,
        outcome.forms.map(({ overview }) => overview),
      );
    if (this.#command.summary !== null) {
      for (const { summary } of outcome.forms) {
        this.#rows.push({ ...summary, number: this.#rows.length + 1 });
      }
    }
    for (const section of outcome.checkSections) this.#checkPage?.add(section);
  }

  /** Writes the documents; one that fails does not stop the others. */
  finish(): Finished {
    const { summary, overview, checkSheets } = this.#command;
    const written: string[] = [];
    const failed: { path: string; error: unknown }[] = [];
    const attempt = (path: string, write: () => void) => {
      try {
        write();
        written.push(path);
      } catch (error) {
        failed.push({ path, error });
      }
    };
    if (summary !== null) {
      const workbook = () => newWorkbook([summarySheetOf(this.#rows)]);
      attempt(summary, () => writeWhole(summary, workbook(), this.#writing()));
    }
    if (overview !== null && this.#overview) {
      const tally = this.#overview;
      const page = () => new TextEncoder().encode(overviewHtml(tally.result()));
      attempt(overview, () => writeWhole(overview, page(), this.#writing()));
    }
    const checkPage = this.#checkPage;
    if (checkPage && checkSheets) attempt(checkSheets.path, () => checkPage.finish());
    return { written, failed };
  }

  /** Leaves nothing behind, for a run that was broken off. */
  discard(): void {
    this.#checkPage?.discard();
  }

  #writing(): Writing {
    return { scratch: this.#scratches.next(), replace: this.#command.force };
  }
}

/** A document about all files is the call's own: without its place nothing is begun. */
function claim(path: string | null, places: Places): void {
  if (path === null) return;
  try {
    places.claim(path);
    makeFolder(dirname(path));
  } catch (error) {
    throw new UsageError(fileError(error).message);
  }
}

/** A page written under another name while its parts come, and renamed when it is whole. */
class GrowingPage {
  readonly #path: string;
  readonly #replace: boolean;
  readonly #temporary: string;
  readonly #file: number;
  #isEmpty = true;

  constructor(path: string, { scratch, replace }: Writing) {
    this.#path = path;
    this.#replace = replace;
    clearLeft(dirname(path));
    this.#temporary = join(dirname(path), scratch);
    this.#file = openSync(this.#temporary, 'wx');
    writeSync(this.#file, CHECK_HTML_HEAD);
  }

  add(section: string): void {
    writeSync(this.#file, `${this.#isEmpty ? '' : '\n'}${section}`);
    this.#isEmpty = false;
  }

  finish(): void {
    writeSync(this.#file, CHECK_HTML_TAIL);
    closeSync(this.#file);
    publish(this.#temporary, this.#path, this.#replace);
  }

  discard(): void {
    closeSync(this.#file);
    rmSync(this.#temporary);
  }
}
