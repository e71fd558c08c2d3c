import type { OverviewForm, SummaryRow } from '../../documents';
import type { LayoutCorrection } from '../../form';
import type { Limits } from '../../hosts/file';
import type { StandardRequest, Verdict } from '../../review';
import type { CompanionPaths } from '../files/companion-files';
import type { FoundFile } from '../files/find-files';
import type { Destination } from '../files/destinations';

/** What is the same for all files of a run; plain data, so that it can go to another thread. */
export type RunSettings = ReviewSettings | ClearSettings;

/** How files are reviewed. */
export interface ReviewSettings {
  readonly work?: 'review';
  readonly standard: StandardRequest;
  /** How the bureau's layouts are to be read. */
  readonly layouts: readonly LayoutCorrection[];
  /** Ids of the rules switched off. */
  readonly disabledRules: readonly string[];
  /** The files of tables to lay beside the forms; none when left out. */
  readonly companions?: CompanionPaths;
  readonly limits: Limits;
  readonly json: boolean;
  /** Whether results may replace files that are no originals. */
  readonly force: boolean;
  /** Seconds one file may take. */
  readonly timeout: number;
  /** Whether the forms' rows for the summary and the overview are wanted. */
  readonly facts: boolean;
  /** Whether the 核验单 of the forms are wanted as parts of one page. */
  readonly checkSections: boolean;
}

/** How files lose their marks. */
export interface ClearSettings {
  readonly work: 'clear-marks';
  readonly limits: Limits;
  readonly json: boolean;
  readonly force: boolean;
  readonly timeout: number;
}

/** One file to be done. */
export interface FileTask {
  readonly file: Pick<FoundFile, 'path' | 'named'>;
  /** Where the corrected workbook goes, null for nowhere. */
  readonly destination: Destination | null;
  /** Where the page with the file's 核验单 goes, null for nowhere. */
  readonly checkPage: string | null;
  /** The name a result has until it is whole: of this task alone, and short. */
  readonly scratch: string;
}

/** What came of one file: plain data without the review itself, which stays in its thread. */
export interface FileOutcome {
  /**
   * The file's part of the report, JSON or text, in pieces to be printed one after the other. JSON made in
   * another thread comes as the bytes to be printed, which a thread hands over without a copy.
   */
  readonly printed: readonly (string | Uint8Array)[];
  readonly verdicts: readonly Verdict[];
  readonly error: { readonly message: string; readonly detail: string | null } | null;
  readonly forms: readonly FormFacts[];
  /** 核验单 of its forms, as parts of a page. */
  readonly checkSections: readonly string[];
  /** Whether a page of its own 核验单 was written. */
  readonly hasCheckPage?: true;
  /** For support: what broke down inside while the rest of the file was done. */
  readonly faults?: readonly string[];
}

export interface FormFacts {
  /** Its number is given when the rows of all files are put together. */
  readonly summary: SummaryRow;
  readonly overview: OverviewForm;
}
