import { isDocumentName } from '../../hosts/file/formats/document-kind';
import { WorkbookError } from '../../hosts/file/ooxml/workbook-error';
import { HostError } from '../../sheet';
import { downloadBlob } from '../../taskpane/frame/text-file';
import { isOtherDocument } from '../document/as-xlsx';
import { savedName } from '../document/download';
import type { ChosenFile } from './chosen-files';
import { type Paper, PaperWork } from './paper-work';
import {
  correctFile,
  type ListedFile,
  type ListedForm,
  reviewFile,
  type Reviewer,
  reviewsOf,
} from './review-file';
import { ZipBuilder } from './zip';

/** One file of the list, and what became of it; null while it waits. */
export interface BatchEntry extends ChosenFile {
  readonly outcome: Outcome | null;
}

/** The forms found, or why the file could not be done, as one sentence. */
export type Outcome = ListedFile | { readonly failed: string };

/** Whether the officer wants to see a form of a file. */
export type IsWanted = (entry: BatchEntry, form: ListedForm) => boolean;

export interface BatchState {
  readonly entries: readonly BatchEntry[];
  /** How many chosen files are no documents at all, and are not listed. */
  readonly others: number;
  readonly work: BatchWork | null;
  /** What came of the last download. */
  readonly said: string | null;
}

export interface BatchWork {
  readonly kind: 'reviewing' | 'packing' | 'papers';
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

const ZIP_NAME = '核验后的自评表.zip';

/** 批量核验: many files, one after the other. Only what the list shows of them is kept. */
export class Batch {
  #state: BatchState = { entries: [], others: 0, work: null, said: null };
  #running: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  /** @param reviewer the pane's session, asked for when work begins */
  constructor(private readonly reviewer: () => Reviewer | null) {}

  readonly state = (): BatchState => this.#state;

  /** Calls the listener after every change of the state; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Lists other files in place of those listed, and reviews them. */
  readonly choose = async (files: readonly ChosenFile[]): Promise<void> => {
    this.cancel();
    const seen = files.filter(({ path }) => !isHidden(path));
    const listed = seen.filter(({ file }) => isDocumentName(file.name));
    this.#update({
      entries: listed.map((file) => ({ ...file, outcome: null })),
      others: seen.length - listed.length,
      said: null,
    });
    await this.review();
  };

  /** Reviews the files that still wait. */
  readonly review = async (): Promise<void> => {
    await this.#each('reviewing', isWaiting, (entry, reviewer, signal) =>
      reviewFile(entry.file, reviewer, signal),
    );
  };

  /** Hands all files with forms, written back, to the browser's downloads as one zip. */
  readonly download = async (): Promise<void> => {
    const zip = new ZipBuilder();
    let count = 0;
    let others = 0;
    const refused: string[] = [];
    const isWhole = await this.#each('packing', hasForms, async (entry, reviewer, signal) => {
      const corrected = await correctFile(entry.file, reviewer, signal);
      zip.add(savedPath(entry.path), corrected.bytes);
      count += 1;
      if (isOtherDocument(entry.file.name)) others += 1;
      if (corrected.refused.length > 0) {
        refused.push(`「${entry.path}」有 ${corrected.refused.length} 格未能写入`);
      }
    });
    if (!isWhole || count === 0) return;
    downloadBlob(zip.end(), ZIP_NAME);
    const converted = others > 0 ? `，其中 ${others} 个是新的 .xlsx 工作簿` : '';
    const sentence = `已下载「${ZIP_NAME}」，含 ${count} 个核验后的文件${converted}，原文件未被改动。`;
    this.#update({ said: sentence + refused.map((one) => `${one}。`).join('') });
  };

  /** Reviews all files anew, by what the officer has chosen since. */
  readonly again = async (): Promise<void> => {
    this.cancel();
    const entries = this.#state.entries.map((entry) => ({ ...entry, outcome: null }));
    this.#update({ entries, said: null });
    await this.review();
  };

  /** Lays out a paper of the forms that are wanted and hands it to the browser's downloads. */
  readonly paper = async (paper: Paper, isWanted: IsWanted): Promise<void> => {
    const desk = new PaperWork(paper);
    const hasWanted = (entry: BatchEntry) => formsOf(entry).some((form) => isWanted(entry, form));
    const isWhole = await this.#each('papers', hasWanted, async (entry, reviewer, signal) => {
      for (const { listed, review } of await reviewsOf(entry.file, reviewer, signal)) {
        if (isWanted(entry, listed)) desk.add(entry.path, review);
      }
    });
    if (!isWhole || desk.count === 0) return;
    const { name, content } = desk.end();
    downloadBlob(content, name);
    this.#update({ said: `已下载「${name}」，含 ${desk.count} 张自评表。` });
  };

  /** Stops after the file at hand; what was reviewed stays listed. */
  readonly cancel = (): void => {
    this.#running?.abort();
    this.#running = null;
    this.#update({ work: null });
  };

  /**
   * Does something with each entry in turn; one that fails says why and does not stop the rest. What came of a
   * run that was broken off is dropped: the entries may be another's by now.
   */
  async #each(
    kind: BatchWork['kind'],
    wanted: (entry: BatchEntry) => boolean,
    act: (entry: BatchEntry, reviewer: Reviewer, signal: AbortSignal) => Promise<Outcome | void>,
  ): Promise<boolean> {
    const reviewer = this.reviewer();
    if (!reviewer || this.#running) return false;
    const running = new AbortController();
    const { signal } = running;
    this.#running = running;
    const entries = this.#state.entries.filter(wanted);
    for (const [done, entry] of entries.entries()) {
      this.#update({ work: { kind, done, total: entries.length, path: entry.path }, said: null });
      const outcome = await act(entry, reviewer, signal).catch((error: unknown) => ({
        failed: sentenceOf(error),
      }));
      if (outcome && !signal.aborted) this.#settle(entry, outcome);
      if (signal.aborted) return false;
    }
    this.cancel();
    return true;
  }

  #settle(entry: BatchEntry, outcome: Outcome): void {
    const { entries } = this.#state;
    this.#update({
      entries: entries.map((one) => (one.file === entry.file ? { ...one, outcome } : one)),
    });
  }

  #update(change: Partial<BatchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isWaiting({ outcome }: BatchEntry): boolean {
  return outcome === null;
}

/** The forms found in a file; none while it waits, or where it could not be read. */
export function formsOf({ outcome }: BatchEntry): readonly ListedForm[] {
  return outcome && 'forms' in outcome ? outcome.forms : [];
}

function hasForms({ outcome }: BatchEntry): boolean {
  return outcome !== null && 'forms' in outcome;
}

/** Files that systems and offices leave behind, which nobody chose. */
function isHidden(path: string): boolean {
  return path.split('/').some((name) => /^(?:\.|~\$|__MACOSX$|Thumbs\.db$)/.test(name));
}

function savedPath(path: string): string {
  const end = path.lastIndexOf('/') + 1;
  return path.slice(0, end) + savedName(path.slice(end));
}

function sentenceOf(error: unknown): string {
  if (error instanceof WorkbookError || error instanceof HostError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `未能处理，请把以下信息交给维护人员：${detail}`;
}
