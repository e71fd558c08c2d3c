import type { FileHost } from '../hosts/file';
import { reviewSheet, type SheetReview } from '../review';
import { FileError } from './file-error';
import type { FileTask, ReviewSettings } from './file-task';
import { openDocument } from './read-workbook';
import { leftOn, type SheetOutcome, SheetRecord } from './sheet-record';
import { writeResult } from './write-workbook';

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
      sheets.push(new SheetRecord(review, task, settings).outcome(null));
    }
    if (file.named) refuseWithoutForm(sheets);
    return { sheets, writtenTo: null, isConverted };
  }
  const records: SheetRecord[] = [];
  for await (const review of reviewsIn(host, settings)) {
    records.push(new SheetRecord(review, task, settings));
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

async function* reviewsIn(
  host: FileHost,
  { standard, layouts, disabledRules }: ReviewSettings,
): AsyncGenerator<SheetReview> {
  for (const sheet of await host.sheets()) {
    yield reviewSheet(await host.read({ sheet }), { standard, layouts, disabledRules });
  }
}

function refuseWithoutForm(sheets: readonly Pick<SheetOutcome, 'hasForm' | 'refusal'>[]): void {
  if (sheets.some(({ hasForm }) => hasForm)) return;
  const refusals = sheets.flatMap(({ refusal }) => refusal ?? []);
  const refusal = refusals.find(({ code }) => code !== 'empty-sheet') ?? refusals[0];
  throw new FileError('no-form', refusal?.message ?? '文件中没有自评表；请核对文件。');
}

async function writeReviews(
  host: FileHost,
  records: readonly SheetRecord[],
  settings: ReviewSettings,
): Promise<SheetOutcome[]> {
  const changes = records.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) {
    const nothing = { after: null, refused: [], marksRefused: null };
    return records.map((record) => record.outcome(nothing));
  }
  const receipt = await host.apply(changes);
  const outcomes: SheetOutcome[] = [];
  for await (const { reviews } of reviewsIn(host, settings)) {
    const record = records[outcomes.length]!;
    outcomes.push(record.outcome({ after: reviews, ...leftOn(record.sheet, receipt) }));
  }
  return outcomes;
}
