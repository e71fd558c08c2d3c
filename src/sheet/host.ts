import type { Area, CellAddress } from './address';
import type { SheetChange } from './edit';
import type { HostError } from './host-error';
import type { NewSheet } from './new-sheet';
import type { Receipt } from './receipt';
import type { SheetRef, WorkbookInfo } from './sheet-ref';
import type { SheetSnapshot } from './snapshot';

export interface SheetInfo extends SheetRef {
  readonly hidden: boolean;
  readonly active: boolean;
}

export type HostId = 'excel' | 'wps' | 'workbench' | 'file';

/** What a host can do, known before any call. */
export interface HostCapabilities {
  /** Reports changes and selections of the officer. */
  readonly events: boolean;
  /** Can select and show a cell. */
  readonly select: boolean;
  /** Can add a worksheet. */
  readonly addSheet: boolean;
  /** Reading merged areas afresh can clear the spreadsheet's own undo history. */
  readonly freshMergesCostUndo: boolean;
  /** Placing or clearing a mark clears the spreadsheet's own undo history. */
  readonly marksCostUndo: boolean;
}

export interface ReadRequest {
  /** The sheet to read; the active one when left out. */
  readonly sheet?: SheetRef;
  /** `remembered` lets the host reuse merged areas read before while the used range and its headers are the same. */
  readonly merges?: 'fresh' | 'remembered';
  /** Told how far a long read is, where the host reads in parts. */
  readonly onProgress?: (progress: Progress) => void;
  /** Where the host reads in parts an aborted read ends with HostError `cancelled`. */
  readonly signal?: AbortSignal;
}

export interface ReadAllRequest {
  /** These sheets alone; one that is gone is left out. */
  readonly sheets?: readonly SheetRef[];
  readonly merges?: ReadRequest['merges'];
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * The one way from the product to a spreadsheet. Adapters hold no rule and no number of the domain.
 * Every method rejects with a HostError where the officer can do something about it, whatever kind of
 * value the spreadsheet threw.
 *
 * A reference names workbook and sheet, and a call that is given one works on that sheet of that
 * workbook or not at all: with another workbook in front it may still reach the one meant, or rejects
 * with `another-workbook`; it never falls back on a sheet of the same name or id elsewhere. A call
 * keeps the workbook it began with: one that finds another in its place midway rejects the same way,
 * with WriteInterrupted where cells may have been written.
 */
export interface SpreadsheetHost {
  readonly id: HostId;
  readonly capabilities: HostCapabilities;

  /** The workbook the next call without a reference works on. */
  workbook(): Promise<WorkbookInfo>;

  /** All worksheets in their order, hidden ones included. */
  sheets(): Promise<SheetInfo[]>;

  read(request?: ReadRequest): Promise<SheetSnapshot>;

  /** All worksheets, in order. @throws HostError `cancelled` when the signal is aborted */
  readAll(request?: ReadAllRequest): Promise<SheetSnapshot[]>;

  /**
   * Writes edits and replaces the marks of the sheets named. A cell that no longer holds what its
   * edit expects keeps what it holds and is listed as refused; every write is verified by reading back.
   */
  apply(changes: readonly SheetChange[]): Promise<Receipt>;

  /**
   * Adds a worksheet and shows it. With `replace`, a sheet the product added before (`isOwnSheet`) is
   * filled anew; any other sheet of that name stays as it is and the new one gets a number. A failure
   * midway leaves neither half a sheet nor an emptied one.
   * @throws HostError `unsupported` without the capability
   */
  addSheet(sheet: NewSheet): Promise<SheetRef>;

  /** Selects a cell and brings it into view; the focus stays in the pane. */
  select(sheet: SheetRef, cell: CellAddress): Promise<void>;

  /** Called after the officer changed cells, never for the product's own writes; returns the way to stop. */
  onChange(listener: (change: SheetChangeEvent) => void): () => void;

  /**
   * Called when the host finds that it cannot tell of changes or selections; returns the way to stop.
   * A host that has no such trouble leaves it out.
   */
  onLost?(listener: (reason: HostError) => void): () => void;

  /** Called when the officer selects a cell or another sheet; returns the way to stop. */
  onSelect(listener: (selection: SelectionEvent) => void): () => void;
}

export interface SheetChangeEvent {
  readonly sheet: SheetRef;
  /** Null when the host does not say which cells changed. */
  readonly area: Area | null;
}

export interface SelectionEvent {
  readonly sheet: SheetRef;
  /** Null when another sheet became active without a known selection. */
  readonly cell: CellAddress | null;
}
