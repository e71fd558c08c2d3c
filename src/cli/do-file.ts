import {
  CHECK_HTML_HEAD,
  CHECK_HTML_TAIL,
  checkSection,
  checkSheet,
  overviewForm,
  summaryRow,
} from '../documents';
import { errorEntry } from './each-file';
import { type FileError, fileError } from './file-error';
import type { FileOutcome, FileTask, FormFacts, RunSettings } from './file-task';
import { jsonEntry } from './json-list';
import { finalReviews, type ReviewedFile, reviewFile } from './review-file';
import { fileText } from './terminal-report';
import { TOOL } from './tool';
import { writeWhole } from './write-workbook';

/** Does one file in whatever thread this is; a file that cannot be done has an error as its outcome. */
export async function doFile(task: FileTask, settings: RunSettings): Promise<FileOutcome> {
  try {
    return outcomeOf(task, await reviewFile(task, settings), settings);
  } catch (error) {
    return failedOutcome(task, fileError(error), settings);
  }
}

/** The outcome of a file that could not be done. */
export function failedOutcome(
  { file }: Pick<FileTask, 'file'>,
  error: FileError,
  { json }: Pick<RunSettings, 'json'>,
): FileOutcome {
  return {
    printed: json ? jsonEntry(errorEntry(file, error)) : fileText(file, error),
    verdicts: [],
    error: { message: error.message, detail: error.detail },
    forms: [],
    checkSections: '',
  };
}

function outcomeOf(task: FileTask, reviewed: ReviewedFile, settings: RunSettings): FileOutcome {
  const { file, checkPage } = task;
  const reviews = reviewed.sheets.flatMap(finalReviews);
  const sections = settings.checkSections || checkPage !== null ? sectionsOf(task, reviewed) : [];
  if (checkPage !== null && sections.length > 0) {
    const page = `${CHECK_HTML_HEAD}${sections.join('\n')}${CHECK_HTML_TAIL}`;
    writeWhole(checkPage, new TextEncoder().encode(page), undefined);
  }
  return {
    printed: settings.json ? jsonEntry(reviewed.report) : fileText(file, reviewed),
    verdicts: reviews.map(({ verdict }) => verdict),
    error: null,
    forms: settings.facts ? factsOf(task, reviewed) : [],
    checkSections: settings.checkSections ? sections.join('\n') : '',
  };
}

/** 核验单 speak of the form as it was handed in. */
function sectionsOf({ file }: FileTask, { sheets }: ReviewedFile): string[] {
  const source = { file: file.path, version: TOOL.version };
  return sheets.flatMap(({ review }) =>
    review.reviews.map((one) => checkSection(checkSheet(one, source))),
  );
}

function factsOf({ file }: FileTask, { sheets }: ReviewedFile): FormFacts[] {
  const forms = sheets.flatMap((sheet) =>
    finalReviews(sheet).map((review) => ({ review, name: sheet.review.reading.snapshot.name })),
  );
  return forms.map(({ review, name }) => {
    const source = forms.length > 1 ? `${file.path} ${name}` : file.path;
    return { summary: summaryRow({ source, review }, 0), overview: overviewForm(source, review) };
  });
}
