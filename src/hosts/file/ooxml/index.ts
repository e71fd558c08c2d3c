export type { Inflate } from './zip/inflate';
export { DEFAULT_LIMITS, type Limits } from './zip/limits';
export { newWorkbook } from './change/new-workbook';
export { Package } from './package/package';
export { columnLayouts, type ColumnLayout } from './reading/sheet-layout';
export type { ScannedCell, ScannedRow, SheetScan } from './reading/sheet-scan';
export { emptyFile, WorkbookError, type WorkbookErrorCode } from './workbook-error';
export { WorkbookFile } from './reading/workbook-file';
export type { Workbook, WorkbookSheet } from './package/workbook';
