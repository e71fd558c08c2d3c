export { displayText } from './display-text';
export { DEFAULT_LIMITS, type Limits } from './limits';
export { newWorkbook } from './new-workbook';
export { Package } from './package';
export { columnLayouts, type ColumnLayout } from './sheet-layout';
export type { ScannedCell, ScannedRow, SheetScan } from './sheet-scan';
export { WorkbookError, type WorkbookErrorCode } from './workbook-error';
export { WorkbookFile } from './workbook-file';
export type { Workbook, WorkbookSheet } from './workbook';
