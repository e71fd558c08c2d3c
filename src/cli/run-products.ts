import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  CHECK_HTML_HEAD,
  CHECK_HTML_TAIL,
  overviewHtml,
  OverviewTally,
  summarySheetOf,
  type SummaryRow,
} from '../documents';
import { newWorkbook } from '../hosts/file';
import type { FileOutcome } from './file-task';
import type { ReviewCommand } from './command-line';
import { temporaryName, writeWhole } from './write-workbook';

/** The documents about all files together: summary workbook, overview page, page of all 核验单. */
export class RunProducts {
  readonly #command: ReviewCommand;
  readonly #rows: SummaryRow[] = [];
  readonly #overview: OverviewTally | null;
  readonly #checkPage: GrowingPage | null;

  constructor(command: ReviewCommand) {
    this.#command = command;
    this.#overview = command.overview === null ? null : new OverviewTally();
    const { checkSheets } = command;
    this.#checkPage = checkSheets?.kind === 'page' ? new GrowingPage(checkSheets.path) : null;
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

  /** Writes the documents; returns their paths. */
  finish(): string[] {
    const { summary, overview } = this.#command;
    const written: string[] = [];
    if (summary !== null) {
      writeWhole(summary, newWorkbook([summarySheetOf(this.#rows)]), undefined);
      written.push(summary);
    }
    if (overview !== null && this.#overview) {
      const page = overviewHtml(this.#overview.result());
      writeWhole(overview, new TextEncoder().encode(page), undefined);
      written.push(overview);
    }
    if (this.#checkPage) written.push(this.#checkPage.finish());
    return written;
  }

  /** Leaves nothing behind, for a run that was broken off. */
  discard(): void {
    this.#checkPage?.discard();
  }
}

/** A page written under another name while its parts come, and renamed when it is whole. */
class GrowingPage {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: number;
  #isEmpty = true;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#temporary = join(dirname(path), temporaryName(basename(path)));
    this.#file = openSync(this.#temporary, 'w');
    writeSync(this.#file, CHECK_HTML_HEAD);
  }

  add(section: string): void {
    writeSync(this.#file, `${this.#isEmpty ? '' : '\n'}${section}`);
    this.#isEmpty = false;
  }

  finish(): string {
    writeSync(this.#file, CHECK_HTML_TAIL);
    closeSync(this.#file);
    renameSync(this.#temporary, this.#path);
    return this.#path;
  }

  discard(): void {
    closeSync(this.#file);
    rmSync(this.#temporary);
  }
}
