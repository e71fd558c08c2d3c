import { a1, type Receipt, type Refusal, type SheetChange, type SheetSnapshot } from '../sheet';
import type { FileHost } from '../hosts/file';
import {
  type FileReport,
  type FormReport,
  reportSheet,
  type Review,
  reviewSheet,
  sheetMarks,
  type SheetReport,
  type SheetReview,
} from '../review';
import { FileError } from './file-error';
import type { FileTask, RunSettings } from './file-task';
import { openDocument } from './read-workbook';
import { writeResult } from './write-workbook';

type ReviewSettings = Pick<RunSettings, 'standard' | 'layouts' | 'disabledRules'>;

/** One file reviewed, and written where the command asked for it. */
export interface ReviewedFile {
  readonly report: FileReport;
  readonly sheets: readonly ReviewedSheet[];
  /** Where the result was written, null for nowhere. */
  readonly writtenTo: string | null;
  /** Whether the file is no .xlsx, so that only a new workbook can be written. */
  readonly isConverted: boolean;
}

export interface ReviewedSheet {
  readonly review: SheetReview;
  /** The forms as written, null when nothing was to be written. */
  readonly after: readonly Review[] | null;
  readonly refused: readonly Refusal[];
  readonly marksRefused: string | null;
}

/** Reviews all sheets of a file. @throws FileError, WorkbookError or HostError when it cannot be done */
export async function reviewFile(
  { file, destination }: FileTask,
  settings: ReviewSettings & Pick<RunSettings, 'limits'>,
): Promise<ReviewedFile> {
  const { host, isConverted } = await openDocument(file.path, settings.limits);
  const reviews = (await host.readAll()).map((sheet) => reviewOf(sheet, settings));
  if (file.named) refuseWithoutForm(reviews);
  if (!destination) {
    const sheets = reviews.map((review) => plain(review));
    return { report: reportOf(file.path, sheets), sheets, writtenTo: null, isConverted };
  }
  const before = host.save();
  const sheets = await writeReviews(host, reviews, settings);
  const bytes = host.save();
  const writtenTo = writeResult(file.path, destination, bytes, bytes !== before);
  const report = reportOf(file.path, sheets);
  const told = isConverted && writtenTo !== null ? { ...report, writtenTo } : report;
  return { report: told, sheets, writtenTo, isConverted };
}

/** The reviews that count in the end: of the forms as written, or as read. */
export function finalReviews({ review, after }: ReviewedSheet): readonly Review[] {
  return after ?? review.reviews;
}

function reviewOf(
  sheet: SheetSnapshot,
  { standard, layouts, disabledRules }: ReviewSettings,
): SheetReview {
  return reviewSheet(sheet, { standard, layouts, disabledRules });
}

function refuseWithoutForm(reviews: readonly SheetReview[]): void {
  if (reviews.some(({ reading }) => reading.forms.length > 0)) return;
  const refusals = reviews.flatMap(({ reading }) => reading.refusal ?? []);
  const refusal = refusals.find(({ code }) => code !== 'empty-sheet') ?? refusals[0];
  throw new FileError('no-form', refusal?.message ?? '文件中没有自评表；请核对文件。');
}

async function writeReviews(
  host: FileHost,
  reviews: readonly SheetReview[],
  settings: ReviewSettings,
): Promise<ReviewedSheet[]> {
  const changes = reviews.filter(asksForChange).map(changeOf);
  const receipt = changes.length > 0 ? await host.apply(changes) : null;
  const after = receipt ? await host.readAll() : reviews.map(({ reading }) => reading.snapshot);
  return reviews.map((review, i) => {
    const written = receipt ? reviewOf(after[i]!, settings).reviews : review.reviews;
    return { review, after: written, ...leftOn(review, receipt) };
  });
}

/** A sheet without a form keeps what it has: its marks are of some earlier time, or of none. */
function asksForChange({ reading, reviews }: SheetReview): boolean {
  return (
    reading.forms.length > 0 &&
    (reviews.some(({ edits }) => edits.length > 0) || hasMarks(reading.snapshot, reviews))
  );
}

function hasMarks(snapshot: SheetSnapshot, reviews: readonly Review[]): boolean {
  return snapshot.marks.length > 0 || sheetMarks(reviews).length > 0;
}

function changeOf({ reading, reviews }: SheetReview): SheetChange {
  return {
    sheet: reading.snapshot.sheet,
    edits: reviews.flatMap(({ edits }) => edits),
    marks: sheetMarks(reviews),
  };
}

function leftOn({ reading }: SheetReview, receipt: Receipt | null) {
  const { id } = reading.snapshot.sheet;
  return {
    refused: receipt?.refused.filter(({ sheet }) => sheet.id === id) ?? [],
    marksRefused: receipt?.marks.find(({ sheet }) => sheet.id === id)?.refused ?? null,
  };
}

function plain(review: SheetReview): ReviewedSheet {
  return { review, after: null, refused: [], marksRefused: null };
}

function reportOf(file: string, sheets: readonly ReviewedSheet[]): FileReport {
  return { file, error: null, sheets: sheets.map(sheetReport) };
}

/** The report of a sheet, with what could not be written where something could not. */
function sheetReport({ review, after, refused, marksRefused }: ReviewedSheet): SheetReport {
  const report = reportSheet(review, after);
  const forms = report.forms.map((form, i): FormReport => {
    const own = refused.filter(({ edit }) => review.reviews[i]!.edits.includes(edit));
    if (own.length === 0) return form;
    return { ...form, notWritten: own.map(({ edit, code }) => ({ cell: a1(edit.cell), code })) };
  });
  return { ...report, forms, ...(marksRefused !== null && { marksRefused }) };
}
