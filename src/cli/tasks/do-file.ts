import { CHECK_HTML_HEAD, CHECK_HTML_TAIL } from '../../documents';
import { clearFile } from './clear-file';
import { failedOutcome } from './failed-outcome';
import { fileError } from '../errors/file-error';
import { lockFile, releaseFile } from '../files/file-lock';
import type { FileOutcome, FileTask, FormFacts, ReviewSettings, RunSettings } from './file-task';
import { entryAround } from '../printing/json-list';
import { type ReviewedFile, reviewFile } from './review-file';
import { fileText } from './terminal-report';
import { writeWhole } from '../files/write-whole';

/**
 * Does one file in whatever thread this is; a file that cannot be done has an error as its outcome.
 * @param beforeWriting is called before anything is written, and never returns where nothing may be any more
 */
export async function doFile(
  task: FileTask,
  settings: RunSettings,
  beforeWriting: () => void = () => {},
): Promise<FileOutcome> {
  const { file, destination, scratch } = task;
  try {
    if (destination?.kind !== 'in-place') return await done(task, settings, beforeWriting);
    lockFile(file.path, scratch);
    try {
      return await done(task, settings, beforeWriting);
    } finally {
      releaseFile(file.path, scratch);
    }
  } catch (error) {
    return failedOutcome(task, fileError(error), settings);
  }
}

async function done(
  task: FileTask,
  settings: RunSettings,
  beforeWriting: () => void,
): Promise<FileOutcome> {
  if (settings.work === 'clear-marks') return clearFile(task, settings, beforeWriting);
  const reviewed = await reviewFile(task, settings, beforeWriting);
  if (task.checkPage !== null) beforeWriting();
  return outcomeOf(task, reviewed, settings);
}

function outcomeOf(task: FileTask, reviewed: ReviewedFile, settings: ReviewSettings): FileOutcome {
  const { file, checkPage } = task;
  const { sheets } = reviewed;
  const sections = sheets.flatMap(({ checkSections }) => checkSections);
  const hasCheckPage = checkPage !== null && sections.length > 0;
  if (hasCheckPage) {
    const page = `${CHECK_HTML_HEAD}${sections.join('\n')}${CHECK_HTML_TAIL}`;
    const writing = { scratch: task.scratch, replace: settings.force };
    writeWhole(checkPage, new TextEncoder().encode(page), writing);
  }
  return {
    printed: settings.json ? jsonPieces(task, reviewed) : [fileText(file, reviewed)],
    verdicts: sheets.flatMap(({ verdicts }) => verdicts),
    error: null,
    forms: factsOf(reviewed),
    checkSections: settings.checkSections ? sections : [],
    ...(hasCheckPage && { hasCheckPage }),
    faults: sheets.flatMap(({ fault }) => fault ?? []),
  };
}

function jsonPieces({ file }: FileTask, reviewed: ReviewedFile): string[] {
  const { sheets, writtenTo, isConverted } = reviewed;
  return entryAround(
    {
      file: file.path,
      error: null,
      sheets: [],
      ...(isConverted && writtenTo !== null && { writtenTo }),
    },
    'sheets',
    sheets.map(({ printed }) => printed),
  );
}

/** Where a file holds several forms, each is named by its sheet too. */
function factsOf({ sheets }: ReviewedFile): FormFacts[] {
  const all = sheets.flatMap(({ forms }) => forms);
  if (all.length < 2) return all;
  return sheets.flatMap(({ name, forms }) =>
    forms.map(({ summary, overview }) => ({
      summary: { ...summary, source: `${summary.source} ${name}` },
      overview: { ...overview, source: `${overview.source} ${name}` },
    })),
  );
}
