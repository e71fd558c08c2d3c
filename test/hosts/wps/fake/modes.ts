/** How the fake behaves where builds of WPS are known, or feared, to differ. */
export interface Modes {
  /**
   * What `Value2` and `Formula` of several cells give: rows of cells, one flat list, an object with
   * `Item`, no more than the first cell, rows that count from 1, or columns of cells.
   */
  shape: 'rows' | 'flat' | 'item' | 'first' | 'from-one' | 'columns';
  /** What assigning rows of values to several cells does. */
  arrays: 'taken' | 'ignored' | 'thrown' | 'first-everywhere';
  /** What is accepted and then silently not done. */
  lost: 'nothing' | 'values' | 'formats' | 'marks' | 'copies';
  /** Without an open workbook: an exception, as on Linux, or null. */
  workbook: 'open' | 'none-throws' | 'none-null';
  /** While the officer is typing in a cell assignments throw, or are ignored. */
  editing: 'no' | 'throws' | 'ignores';
  /** What the general format is called. */
  general: 'General' | 'G/通用格式';
  /** Whether worksheets have code names. */
  codeNames: boolean;
  /** What an empty cell is handed over as. */
  empty: null | undefined | '';
  /** Whether numbers come as numbers, as the texts they would be typed as, or as objects around them. */
  numbers: 'numbers' | 'texts' | 'objects';
  /** Whether `Ready` tells that a cell is being edited. */
  ready: 'told' | 'unknown' | 'throws';
  /** Whether there is a `WorksheetFunction`, names, an owner of a sheet. */
  lacks: readonly ('WorksheetFunction' | 'Names' | 'Parent' | 'Copy')[];
  /** Members that throw, as `Range.Select` or `PageSetup`. */
  broken: readonly string[];
  /** What is thrown by them. */
  thrown: unknown;
  /** What several areas answer for a property in which they differ. */
  areas: 'null' | 'first';
}

export const USUAL: Modes = {
  shape: 'rows',
  arrays: 'taken',
  lost: 'nothing',
  workbook: 'open',
  editing: 'no',
  general: 'General',
  codeNames: true,
  empty: null,
  numbers: 'numbers',
  ready: 'told',
  lacks: [],
  broken: [],
  thrown: new Error('操作失败'),
  areas: 'null',
};
