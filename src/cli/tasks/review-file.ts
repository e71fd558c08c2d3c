import type { FileHost } from '../../hosts/file';
import { reviewSheet, type SheetReview } from '../../review';
import type { SheetRef } from '../../sheet';
import { NO_COMPANIONS, tablesBeside, tablesNamed } from '../files/companion-files';
import { FailedSheet } from './failed-sheet';
import { FileError, unforeseen } from '../errors/file-error';
import type { FileTask, ReviewSettings } from './file-task';
import { openDocument } from '../files/read-workbook';
import { leftOn, type SheetOutcome, SheetRecord } from './sheet-record';
import { writeResult } from '../files/write-workbook';

/** One file reviewed, and written where the command asked for it. */
export interface ReviewedFile {
  readonly sheets: readonly SheetOutcome[];
  /** Where the result was written, null for nowhere. */
  readonly writtenTo: string | null;
  /** Whether the file is no .xlsx, so that only a new workbook can be written. */
  readonly isConverted: boolean;
}

/**
 * Reviews all sheets of a file, one after the other: of each only what is told of it is kept.
 * @param beforeWriting is called before anything is written, and throws where nothing may be any more
 * @throws FileError, WorkbookError or HostError when it cannot be done
 */
export async function reviewFile(
  task: FileTask,
  settings: ReviewSettings,
  beforeWriting: () => void,
): Promise<ReviewedFile> {
  const { file, destination } = task;
  const { host, read, isConverted } = await openDocument(file.path, settings.limits);
  if (!destination) {
    const sheets: SheetOutcome[] = [];
    for await (const review of reviewsIn(host, settings)) {
      sheets.push(recordOf(review, task, settings).outcome(null));
    }
    if (file.named) refuseWithoutForm(sheets);
    return { sheets, writtenTo: null, isConverted };
  }
  const records: (SheetRecord | FailedSheet)[] = [];
  for await (const review of reviewsIn(host, settings)) {
    records.push(recordOf(review, task, settings));
  }
  if (file.named) refuseWithoutForm(records);
  const before = host.save();
  const sheets = await writeReviews(host, records, settings);
  const bytes = host.save();
  beforeWriting();
  // A copy of what holds no form would only look as if it had been reviewed.
  const writtenTo = records.some(({ hasForm }) => hasForm)
    ? writeResult(
        destination,
        { read, bytes, isChanged: bytes !== before },
        { scratch: task.scratch, replace: settings.force },
      )
    : null;
  return { sheets, writtenTo, isConverted };
}

/** Each sheet's review; a sheet that breaks down inside takes no other with it. */
async function* reviewsIn(
  host: FileHost,
  { standard, layouts, disabledRules, limits, json, companions = NO_COMPANIONS }: ReviewSettings,
): AsyncGenerator<SheetReview | FailedSheet> {
  const named = await tablesNamed(companions, limits, layouts);
  const tables = [...named, ...(await tablesBeside(host, layouts))];
  for (const sheet of await host.sheets()) {
    const snapshot = await host.read({ sheet });
    const options = { standard, layouts, disabledRules, tables, isolated: true };
    yield isolated(sheet, json, () => reviewSheet(snapshot, options));
  }
}

/** The review of a sheet's forms but for those that break down inside; where that is all of them, of none. */
function isolated(
  sheet: SheetRef,
  json: boolean,
  review: () => SheetReview,
): SheetReview | FailedSheet {
  try {
    const reviewed = review();
    const [first] = reviewed.failed;
    if (first && reviewed.reviews.length === 0) throw first.error;
    return reviewed;
  } catch (error) {
    return new FailedSheet(sheet, unforeseen(error), json);
  }
}

function recordOf(
  review: SheetReview | FailedSheet,
  task: FileTask,
  settings: ReviewSettings,
): SheetRecord | FailedSheet {
  return review instanceof FailedSheet ? review : new SheetRecord(review, task, settings);
}

type Refusable = Pick<SheetOutcome, 'hasForm' | 'refusal'>;

function refuseWithoutForm(sheets: readonly (Refusable | FailedSheet)[]): void {
  // Of a sheet that broke down nobody knows whether there was a form on it.
  if (sheets.some((sheet) => sheet.hasForm || 'fault' in sheet || sheet instanceof FailedSheet)) {
    return;
  }
  const refusals = sheets.flatMap(({ refusal }) => refusal ?? []);
  // what is said of one sheet asks to open another, which nobody can here
  const told = refusals.find(({ code }) => code === 'cut-off' || code === 'score-list');
  const isEmpty = refusals.every(({ code }) => code === 'empty-sheet');
  const nothing = isEmpty ? '文件里没有任何内容；请核对文件。' : NO_FORM;
  throw new FileError('no-form', told?.message ?? nothing);
}

const NO_FORM =
  '文件里没有找到绩效自评表的指标表头，没有「三级指标」「实际完成值」等列；请核对文件。';

async function writeReviews(
  host: FileHost,
  records: readonly (SheetRecord | FailedSheet)[],
  settings: ReviewSettings,
): Promise<SheetOutcome[]> {
  const changes = records.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) {
    const nothing = { after: null, refused: [], marksRefused: null };
    return records.map((record) => record.outcome(nothing));
  }
  const receipt = await host.apply(changes);
  const outcomes: SheetOutcome[] = [];
  for await (const review of reviewsIn(host, settings)) {
    const record = records[outcomes.length];
    if (!record) break;
    const after = review instanceof FailedSheet ? null : review.reviews;
    outcomes.push(record.outcome({ after, ...leftOn(record.sheet, receipt) }));
  }
  return outcomes;
}
