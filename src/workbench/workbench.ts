import { WorkbookError } from '../hosts/file/ooxml/workbook-error';
import { HostError } from '../sheet';
import type { Session } from '../session';
import { Batch } from './batch/batch';
import type { FormPlace } from './batch/review-file';
import type { Chosen } from './batch/chosen-files';
import { asXlsx, isOtherDocument } from './document/as-xlsx';
import { openDocument, type OpenDocument } from './document/open-document';
import { cleanName, download, savedName } from './document/download';
import { createGrid, type Grid } from './grid/create-grid';
import { keepTabStops } from './grid/tab-stops';
import { type Sample, sampleBytes, sampleFileName, SAMPLES } from './samples';

/** The sample a first visit shows: a table that needs a reason for a deviation. */
const FIRST_SAMPLE = 9;

/** What the page shows of the workbench. */
export interface WorkbenchState {
  readonly document: OpenDocument | null;
  /** The number of the sample that is open, if one is. */
  readonly sample: number | null;
  /** Whether the officer has to decide about unsaved changes before another file opens. */
  readonly asking: boolean;
  /** Whether the list of 批量核验 is shown in place of grid and pane. */
  readonly listing: boolean;
  /** One sentence to the officer. */
  readonly sentence: string | null;
  /** The session of the pane, whose standard holds for the list as well; null before a file is open. */
  readonly session: Session | null;
  /** Whether it says that something could not be done. */
  readonly isProblem: boolean;
}

/** What is done about unsaved changes. */
export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** A file that is to be opened. */
interface Wanted {
  readonly name: string;
  readonly sample: number | null;
  /** Where to go once it is open. */
  readonly place?: FormPlace | undefined;
  bytes(): Promise<Uint8Array>;
}

/** The open file, and what the officer does with it as a whole. */
export class Workbench {
  #state: WorkbenchState = {
    document: null,
    sample: null,
    asking: false,
    listing: false,
    sentence: null,
    isProblem: false,
    session: null,
  };
  #grid: Grid | null = null;
  #wanted: Wanted | null = null;
  #session: Session | null = null;
  #place: FormPlace | null = null;
  /** 批量核验. */
  readonly batch = new Batch(() => this.#session);
  readonly #listeners = new Set<() => void>();

  readonly state = (): WorkbenchState => this.#state;

  /** Calls the listener after every change of the state; returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts the grid in an element and shows the first sample; returns the way to end it. */
  start(element: HTMLElement): () => void {
    const grid = createGrid(element);
    const leaveTabStops = keepTabStops(element);
    this.#grid = grid;
    void this.openFirstSample();
    return () => {
      leaveTabStops();
      this.#state.document?.close();
      this.#update({ document: null, sample: null });
      this.#grid = null;
      grid.univer.dispose();
    };
  }

  setDark(dark: boolean): void {
    this.#grid?.api.toggleDarkMode(dark);
  }

  /** The session of the pane, whose settings hold for the list as well. */
  readonly setSession = (session: Session): void => {
    this.#session = session;
    this.#update({ session });
    const place = this.#place;
    this.#place = null;
    if (place) void goTo(session, place);
  };

  /** Whether an entry of the grid is open. */
  readonly isTyping = (): boolean => this.#grid?.api.getActiveWorkbook()?.isCellEditing() ?? false;

  readonly showList = (listing: boolean): void => this.#update({ listing });

  /** Opens one file in the grid; several are listed and reviewed. */
  readonly openFiles = ({ files, isMany }: Chosen): Promise<void> => {
    if (!isMany) return files[0] ? this.openFile(files[0].file) : Promise.resolve();
    this.showList(true);
    // Who reviews a folder wants to see a file of it reviewed, not what the pane is for.
    void this.#session?.change({ welcomed: true });
    return this.batch.choose(files);
  };

  /** Opens a file in the grid, at a form of it where one is asked for. */
  readonly openFile = (file: File, place?: FormPlace): Promise<void> => {
    // Who opens a form of his own wants to see it reviewed, not what the pane is for.
    void this.#session?.change({ welcomed: true });
    return this.#want({
      name: file.name,
      sample: null,
      place,
      bytes: async () => asXlsx(new Uint8Array(await file.arrayBuffer()), file.name),
    });
  };

  readonly openSample = (sample: Sample): Promise<void> =>
    this.#want({
      name: sampleFileName(sample),
      sample: sample.number,
      bytes: async () => sampleBytes(sample),
    });

  readonly openFirstSample = async (): Promise<void> => {
    const first = SAMPLES.find(({ number }) => number === FIRST_SAMPLE) ?? SAMPLES[0];
    if (first) await this.openSample(first);
  };

  /** Hands the file with its changes to the browser's downloads; says whether that worked. */
  readonly save = async (): Promise<boolean> => {
    const { document } = this.#state;
    if (!document) return false;
    const name = savedName(document.name);
    try {
      download(await document.save(), name);
    } catch (error) {
      this.notify(sentenceFor(error, document.name));
      return false;
    }
    this.tell(`已另存为「${name}」，原文件未被改动。`);
    return true;
  };

  /** 另存上报版: hands a copy without marks to the browser's downloads. */
  readonly saveClean = async (): Promise<void> => {
    const { document } = this.#state;
    if (!document) return;
    const name = cleanName(document.name);
    try {
      download(await document.cleanCopy(), name);
      this.tell(`已另存上报版「${name}」，不带标记，打开的文件未变。`);
    } catch (error) {
      this.notify(sentenceFor(error, document.name));
    }
  };

  /** Goes on with the file that waits for the officer's decision. */
  readonly answer = async (answer: UnsavedAnswer): Promise<void> => {
    const wanted = this.#wanted;
    this.#wanted = null;
    this.#update({ asking: false });
    if (!wanted || answer === 'cancel') return;
    if (answer === 'discard' || (await this.save())) await this.#open(wanted);
  };

  /** Says that something could not be done. */
  readonly notify = (sentence: string): void => this.#update({ sentence, isProblem: true });

  /** Says what was done. */
  readonly tell = (sentence: string): void => this.#update({ sentence, isProblem: false });

  readonly dismiss = (): void => this.#update({ sentence: null });

  async #want(wanted: Wanted): Promise<void> {
    if (!this.#state.document?.isChanged()) return this.#open(wanted);
    this.#wanted = wanted;
    this.#update({ asking: true });
  }

  /** A file that cannot be opened leaves the open one as it is. */
  async #open({ name, sample, place, bytes }: Wanted): Promise<void> {
    if (!this.#grid) return;
    const previous = this.#state.document;
    try {
      const document = openDocument(this.#grid, await bytes(), name, this.notify);
      this.#place = place ?? null;
      const sentence = isOtherDocument(name) ? convertedSentence(name) : null;
      this.#update({ document, sample, sentence, isProblem: false, listing: false });
      previous?.close();
    } catch (error) {
      this.notify(sentenceFor(error, name));
    }
  }

  #update(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** A hidden sheet is left behind: bringing it to the front is the officer's decision. */
async function goTo(session: Session, { sheet, index, cell }: FormPlace): Promise<void> {
  const found = (await session.host.sheets()).find(({ name }) => name === sheet);
  if (found) await session.goTo(found, index, found.hidden ? null : cell);
}

function convertedSentence(name: string): string {
  return `「${name}」已读入新的工作簿；写回和另存都在新的 .xlsx 中，原文件不会改动。`;
}

function sentenceFor(error: unknown, name: string): string {
  if (error instanceof WorkbookError || error instanceof HostError) {
    return `「${name}」：${error.message}`;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return `「${name}」未能处理，表格未被改动；请把以下信息交给维护人员：${detail}`;
}
