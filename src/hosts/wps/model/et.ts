/**
 * The members of the ET object model (WPS 表格) the product uses, and no others. Every read of a
 * property and every call crosses a process border. What a cell holds is `unknown` on purpose: its
 * shape differs between builds. A test compares these names with Kingsoft's own declarations.
 */
export interface EtApplication {
  readonly ActiveWorkbook: EtWorkbook | null;
  /** A chart sheet in front has none of the members of a worksheet. */
  readonly ActiveSheet: EtWorksheet | null;
  readonly ActiveCell: EtRange | null;
  readonly Workbooks: EtWorkbooks;
  readonly WorksheetFunction: EtWorksheetFunction;
  readonly Version: string;
  readonly Build: number;
  readonly OperatingSystem: string;
  readonly Ready: boolean;
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  readonly ApiEvent: EtApiEvent;
  Goto(reference: unknown, scroll: boolean): void;
}

export interface EtApiEvent {
  AddApiEventListener(name: EtEventName, callback: (...args: unknown[]) => void): void;
  RemoveApiEventListener(name: EtEventName, callback: (...args: unknown[]) => void): void;
}

export type EtEventName =
  'SheetChange' | 'SheetSelectionChange' | 'SheetActivate' | 'WorkbookActivate';

/** 1-based. */
export interface EtWorkbooks {
  readonly Count: number;
  Item(index: number): EtWorkbook;
}

export interface EtWorksheetFunction {
  CountA(range: EtRange): number;
  IsNumber(range: EtRange): boolean;
}

export interface EtWorkbook {
  readonly Name: string;
  /** Empty while the workbook was never saved. */
  readonly Path: string;
  readonly FullName: string;
  readonly ReadOnly: boolean;
  /** A chart sheet in front has none of the members of a worksheet. */
  readonly ActiveSheet: EtWorksheet | null;
  readonly Names: EtNames;
  readonly Date1904: boolean;
  readonly ProtectStructure: boolean;
  readonly Worksheets: EtSheets;
}

/** 1-based; of a number or a name `Item` gives an EtWorksheet, of a list of them other sheets. */
export interface EtSheets {
  readonly Count: number;
  Item(index: number | string): unknown;
  Add(before: unknown, after: unknown): EtWorksheet;
}

/** 1-based; `Item` takes a number or a name; some builds answer null for one that is not there. */
export interface EtNames {
  readonly Count: number;
  Item(index: number | string): EtName | null;
  Add(name: string, refersTo: string, visible: boolean): unknown;
}

export interface EtName {
  Name: string;
  RefersTo: unknown;
}

export interface EtWorksheet {
  Name: string;
  /** Null in builds that do not tell. */
  readonly Parent: EtWorkbook | null;
  readonly Names: EtNames;
  readonly CodeName: string;
  readonly Visible: number;
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  readonly ProtectContents: boolean;
  readonly Protection: EtProtection;
  readonly PageSetup: EtPageSetup;
  Range(address: string): EtRange;
  Activate(): void;
  Copy(before: undefined, after: unknown): void;
  Delete(): void;
}

export interface EtProtection {
  readonly AllowFormattingCells: boolean;
}

export interface EtPageSetup {
  Orientation: number;
  PaperSize: number;
  Zoom: boolean | number;
  FitToPagesWide: boolean | number;
  FitToPagesTall: boolean | number;
}

/** A property that differs between the cells of a range answers null. */
export interface EtRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: EtRange;
  readonly Columns: EtRange;
  readonly Count: number;
  readonly Areas: EtAreas;
  readonly EntireRow: EtRange;
  readonly EntireColumn: EtRange;
  readonly MergeArea: EtRange;
  readonly FormatConditions: EtFormatConditions;
  readonly Interior: EtInterior;
  readonly Font: EtFont;
  readonly Borders: EtBorders;
  readonly Validation: EtValidation;
  readonly HasFormula: boolean | null;
  readonly Text: string | null;
  Value2: unknown;
  Formula: unknown;
  NumberFormat: string | null;
  MergeCells: boolean | null;
  Hidden: boolean | null;
  Locked: boolean | null;
  ColumnWidth: number;
  RowHeight: number;
  HorizontalAlignment: number | boolean;
  VerticalAlignment: number | boolean;
  WrapText: boolean;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string;
  End(direction: number): EtRange;
  Merge(): void;
  UnMerge(): void;
  Clear(): unknown;
  Select(): unknown;
}

export interface EtAreas {
  readonly Count: number;
  Item(index: number): EtRange;
}

export interface EtFormatConditions {
  readonly Count: number;
  /** One of another kind has no formula; builds throw at the look. */
  Item(index: number): EtFormatCondition;
  Add(type: number, operator: undefined, formula1: string): EtFormatCondition;
}

export interface EtFormatCondition {
  readonly Type: number;
  readonly Formula1: string;
  readonly AppliesTo: EtRange;
  readonly Interior: EtInterior;
  readonly Font: EtFont;
  readonly Borders: EtBorders;
  Delete(): void;
}

export interface EtInterior {
  Color: number;
}

export interface EtFont {
  Color: number;
  Bold: boolean;
  Size: number;
}

export interface EtBorders {
  Color: number;
  LineStyle: number | boolean;
}

export interface EtValidation {
  ErrorTitle: string;
  ErrorMessage: string;
  ShowError: boolean;
  Add(type: number, style: number, operator: number, formula1: string, formula2?: string): void;
  Delete(): void;
}

/** Constants by number, because older builds have no `Enum`. */
export const XL = {
  sheetVisible: -1,
  expression: 2,
  up: -4162,
  continuous: 1,
  left: -4131,
  right: -4152,
  center: -4108,
  landscape: 2,
  portrait: 1,
  paperA4: 9,
  validateDecimal: 2,
  validateList: 3,
  alertStop: 1,
  between: 1,
} as const;
