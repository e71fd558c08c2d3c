import { FileHost } from '../../hosts/file';
import { DEFAULT_LIMITS } from '../../hosts/file/ooxml/zip/limits';
import { besideCounts, type BesideCounts, type Review, type Verdict, writeOf } from '../../review';
import { type CellAddress, HostError, type Receipt } from '../../sheet';
import {
  faultOfForm,
  formName,
  type Book,
  type BookForm,
  bookChanges,
  bookOf,
  firstToDo,
  NO_TICKS,
  type Session,
  summarize,
  totalWords,
} from '../../session';
import { asXlsx } from '../document/as-xlsx';

/** Reviews with what the officer set in the pane: his standard, rules, layouts and marks. */
export type Reviewer = Pick<Session, 'reviewBook' | 'state'>;

/** One form of a file as the list shows it; the form itself is not kept. */
export interface ListedForm {
  readonly name: string;
  /** Its worksheet, where the file has several forms. */
  readonly sheet: string | null;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly total: string;
  /** The standard its own figures told; null where one was given. */
  readonly standard: string | null;
  /** How many cells a write-back would change. */
  readonly edits: number;
  /** The form beside its approved targets. */
  readonly beside: BesideCounts;
  readonly place: FormPlace;
}

/** Where in its file a form stands, and its cell with the first thing to do. */
export interface FormPlace {
  readonly sheet: string;
  /** Which of the sheet's forms, 0-based. */
  readonly index: number;
  readonly cell: CellAddress | null;
}

/** What came of a file that could be read. */
export interface ListedFile {
  readonly forms: readonly ListedForm[];
  /** One sentence for each form that a fault of our own left without a review. */
  readonly faults: readonly string[];
}

/** Reviews all sheets of a file. @throws HostError or WorkbookError saying why it cannot be done */
export async function reviewFile(
  file: File,
  reviewer: Reviewer,
  signal: AbortSignal,
): Promise<ListedFile> {
  const { host, book } = await openBook(file, reviewer, signal);
  return {
    forms: book.forms.map((form) => listedForm(form, book)),
    faults: book.failed.map(
      ({ sheet, failed }) => `工作表「${sheet.name}」${faultOfForm(failed, host.id).message}`,
    ),
  };
}

/** The reviews of a file once more, each with what the list shows of it. @throws as `reviewFile` */
export async function reviewsOf(
  file: File,
  reviewer: Reviewer,
  signal: AbortSignal,
): Promise<{ readonly listed: ListedForm; readonly review: Review }[]> {
  const { book } = await openBook(file, reviewer, signal);
  return book.forms.map((form) => ({ listed: listedForm(form, book), review: form.review }));
}

function listedForm({ review, sheet, index }: BookForm, { forms }: Book): ListedForm {
  const { headline, work } = summarize(review);
  return {
    name: formName(review),
    sheet: forms.length > 1 ? sheet.name : null,
    verdict: review.verdict,
    headline,
    total: totalWords(review),
    standard: review.standardChoice.by === 'auto' ? review.standard.label : null,
    edits: writeOf(review).edits.length,
    beside: besideCounts(review),
    place: { sheet: sheet.name, index, cell: firstToDo(work) },
  };
}

/** A file written back as the pane would write it, and the cells that refused. */
export interface CorrectedFile {
  readonly bytes: Uint8Array;
  readonly refused: Receipt['refused'];
}

/** Reads and reviews a file once more and writes what that gives. @throws as `reviewFile` */
export async function correctFile(
  file: File,
  reviewer: Reviewer,
  signal: AbortSignal,
): Promise<CorrectedFile> {
  const { host, book } = await openBook(file, reviewer, signal);
  const { marks } = reviewer.state.settings;
  const changes = bookChanges({ forms: book.forms, marks, ticksOf: () => NO_TICKS });
  const refused = changes.length > 0 ? (await host.apply(changes)).refused : [];
  return { bytes: host.save(), refused };
}

async function openBook(
  file: File,
  reviewer: Reviewer,
  signal: AbortSignal,
): Promise<{ host: FileHost; book: Book }> {
  const bytes = await asXlsx(await bytesOf(file), file.name);
  const host = FileHost.open(bytes, { name: file.name });
  const snapshots = await host.readAll({ signal });
  const reviews = reviewer.reviewBook(snapshots, file.name);
  const book = bookOf(reviews);
  if (book.forms.length > 0) return { host, book };
  const [first] = book.failed;
  if (first) throw first.failed.error;
  const refusals = reviews.flatMap(({ reading }) => reading.refusal ?? []);
  const told = refusals.find(({ code }) => code !== 'empty-sheet') ?? refusals[0];
  throw new HostError('failed', told?.message ?? '文件中没有自评表；请核对文件。');
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > DEFAULT_LIMITS.packed) {
    throw new HostError('too-large', '文件超过允许的大小，未读取；请核实文件来源。');
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    const message = '文件已被移走、改动或占用，未能读取；请重新选择。';
    throw new HostError('failed', message, { cause });
  }
}
