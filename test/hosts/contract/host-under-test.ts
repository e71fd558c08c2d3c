import type { SpreadsheetHost } from '../../../src/sheet';
import type { FixtureRule, FixtureValue, WorkbookFixture } from './workbook-fixture';

/** An adapter with a fixture open in it, and a person who works in the same workbook. */
export interface HostUnderTest {
  /** Read anew at every use: an officer's act may reopen the workbook. */
  readonly host: SpreadsheetHost;
  readonly officer: Officer;
  /** Makes the spreadsheet fail at one of its steps to come (1-based), that one time or from then on. */
  fail?(step: number, how: 'once' | 'from then on'): Failing;
  /** Brings another workbook with the same sheets to the front at one of the steps to come, until the end. */
  leave?(step: number): Failing & {
    /** What the other workbook holds. */
    other(): unknown;
  };
  /** How the spreadsheet sends its events from now on. */
  send?(how: Sending): void;
  /** Lets the spreadsheet take no listener for its events any more. */
  refuseEvents?(): void;
  /** Called after each test. */
  close?(): Promise<void>;
}

/** How often each event comes, and how many milliseconds after what it tells of. */
export interface Sending {
  readonly times: number;
  readonly lateBy: number;
}

/** A failure of the spreadsheet that was asked for. */
export interface Failing {
  /** Whether the step was reached. */
  readonly happened: boolean;
  /** The spreadsheet works again. */
  end(): void;
}

/** What a person does in the spreadsheet beside the product; sheets by name, cells by A1 name. */
export interface Officer {
  /** Types a value into a cell; the cell's format stays. */
  write(sheet: string, cell: string, value: FixtureValue): Promise<void>;
  /** Inserts empty rows above a 1-based row. */
  insertRows(sheet: string, above: number, count: number): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  /** Copies a sheet, deletes it, and gives the copy its name. */
  replaceSheet(sheet: string): Promise<void>;
  /** Protects a sheet without a password, or takes the protection off; every cell is locked unless unlocked. */
  protect(sheet: string, on: boolean): Promise<void>;
  /** All conditional formats with a formula, highest priority first, the product's marks included. */
  rules(sheet: string): Promise<readonly Pick<FixtureRule, 'area' | 'formula'>[]>;
  /** Saves the workbook (with a name: under that name elsewhere), closes it and opens it again. */
  reopen(saveAs?: string): Promise<void>;
}

/** What the spreadsheet under an adapter lacks; tests that need it are left out and say so. */
export interface Lacks {
  /** Protected sheets. */
  readonly protection?: boolean;
  /** Hidden rows and columns. */
  readonly hiding?: boolean;
  readonly date1904?: boolean;
  /** Conditional formats of the officer's own. */
  readonly officerRules?: boolean;
  readonly insertRows?: boolean;
  /** Telling of changes to whoever is outside. */
  readonly events?: boolean;
  /** Failing at a step of its work. */
  readonly failing?: boolean;
  readonly deleteSheet?: boolean;
  readonly renameSheet?: boolean;
  readonly replaceSheet?: boolean;
  /** Protecting a sheet while it is open. */
  readonly protect?: boolean;
  /** Saving and reopening. */
  readonly reopen?: boolean;
  /** Tags by which a workbook is known again after it was saved elsewhere. */
  readonly workbookTags?: boolean;
  /** Several workbooks open at the same time. */
  readonly workbooks?: boolean;
  /** Another workbook that comes to the front. */
  readonly turning?: boolean;
  /** Tags by which the product knows the sheets it added. */
  readonly sheetTags?: boolean;
  /** Error values such as #DIV/0! that no formula makes. */
  readonly errorValues?: boolean;
}

export type MakeHost = (fixture: WorkbookFixture) => Promise<HostUnderTest>;
