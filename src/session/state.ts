import type { CellAddress, Progress, Receipt, SheetRef, UndoResult, WorkbookInfo } from '../sheet';
import type { Refusal } from '../form';
import type { SheetReview, Verdict } from '../review';
import type { BesideFile } from './beside-tables';
import type { Book } from './book';
import type { Fault } from './fault';
import type { Settings } from './kept/settings';
import type { Ticks } from './ticks';

/** A sheet that holds a form, and what its gravest form came to. */
export interface OtherSheet extends SheetRef {
  readonly verdict: Verdict;
  readonly headline: string;
}

/** What the pane shows below its title; each is one state of the design. */
export type Screen =
  /** Nothing reviewed yet; `first` is the first opening ever. */
  | { readonly kind: 'welcome'; readonly first: boolean }
  | {
      readonly kind: 'no-form';
      readonly sheet: SheetRef;
      readonly refusal: Refusal;
      /** Other sheets that hold a form; null while nobody has looked. */
      readonly others: readonly OtherSheet[] | null;
    }
  | {
      readonly kind: 'result';
      readonly sheet: SheetRef;
      readonly review: SheetReview;
      /** Which of the sheet's forms is shown. */
      readonly current: number;
    };

export type WorkKind =
  | 'reading'
  | 'writing'
  | 'undoing'
  | 'clearing'
  | 'searching'
  | 'reading-book'
  | 'reviewing-book'
  | 'adding';

/** What is being done right now. */
export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  readonly cancellable: boolean;
}

/** What the last action did, until the next one. */
export type Done =
  | { readonly kind: 'written'; readonly receipt: Receipt; readonly remembered: boolean }
  | {
      readonly kind: 'undone';
      readonly receipt: Receipt;
      readonly result: UndoResult;
      /** Sheets that keep the marks of the write. */
      readonly marked?: readonly SheetRef[];
    }
  | { readonly kind: 'cleared'; readonly count: number; readonly all?: true }
  | { readonly kind: 'added'; readonly sheet: SheetRef }
  | { readonly kind: 'no-forms' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'cancelled' };

export interface SessionState {
  readonly screen: Screen;
  /** The workbook of the sheet shown, as last asked; null while nothing was read. */
  readonly workbook: WorkbookInfo | null;
  readonly work: Work | null;
  readonly done: Done | null;
  readonly fault: Fault | null;
  /** Why the quiet refresh does not follow at the moment; null when it does, or is switched off. */
  readonly liveFault: Fault | null;
  /** The sheet changed after the review shown, and nothing refreshed it. */
  readonly stale: boolean;
  /** The newest receipt of this workbook and sheet, whenever it was made. */
  readonly undoable: Receipt | null;
  /** What the officer said of the edits of the sheet shown. */
  readonly ticks: Ticks;
  /** What is to stay on the sheets of the workbook whatever is shown, by `sheetKey`; of those of which it is known. */
  readonly left: ReadonlyMap<string, Ticks>;
  /** The cell the officer selected in the sheet shown; null when it lies elsewhere. */
  readonly selected: CellAddress | null;
  readonly settings: Settings;
  /** Every form of the workbook, once 整本核验 was asked for. */
  readonly book: Book | null;
  /** The files the officer laid beside the forms. */
  readonly besideFiles: readonly BesideFile[];
  /** What the officer last set or said does not outlive the pane: the storage is full, or closed to it. */
  readonly unkept: boolean;
}
