/**
 * Names a worksheet of an open workbook. Both ids are needed: the sheets of two workbooks bear the
 * same ones (the first sheet of every workbook is Sheet1).
 */
export interface SheetRef {
  /** The workbook's `WorkbookInfo.id`. */
  readonly workbook: string;
  /** Of the sheet within its workbook; stays when the sheet is renamed, where the host has such an id. */
  readonly id: string;
  readonly name: string;
}

/** An open workbook, as the officer sees it and as it is known again. */
export interface WorkbookInfo {
  /**
   * Stays as long as the workbook is open, under whatever name it is saved meanwhile, and is never
   * that of another workbook open at the same time. Says nothing once the workbook was closed.
   */
  readonly id: string;
  /** The file's name, as the title bar shows it. */
  readonly name: string;
  /** Path or address of the file; empty while it was never saved. */
  readonly place: string;
  /**
   * A name the product wrote into the workbook itself, or will with its first write: it goes along
   * wherever the file is saved. Null where the file cannot carry one.
   */
  readonly tag: string | null;
  /**
   * Every tag it was known by since it was met, where the file may have taken another than was foreseen:
   * what was kept under one of them stays its own.
   */
  readonly tags?: readonly string[];
  /** Opened to be read: what is changed in it, if anything can be, is not saved. */
  readonly readOnly?: boolean;
}

/** Whether two references name the same worksheet of the same open workbook. */
export function sameSheet(
  a: Pick<SheetRef, 'workbook' | 'id'> | null,
  b: Pick<SheetRef, 'workbook' | 'id'> | null,
): boolean {
  return a === b || (!!a && !!b && a.workbook === b.workbook && a.id === b.id);
}

/** A worksheet as the key of a map: the same for `sameSheet` references, whatever their names. */
export function sheetKey({ workbook, id }: Pick<SheetRef, 'workbook' | 'id'>): string {
  return JSON.stringify([workbook, id]);
}

/**
 * By what a workbook is known again after it was closed: receipts and dismissals are kept under it.
 * A workbook without a tag is known by its place, one that was never saved only while it is open.
 */
export function lastingName({ id, place, tag }: WorkbookInfo): string {
  return tag ?? (place || id);
}

/**
 * All names a workbook may have been known by: one that takes no tag is known by its place, and that it
 * takes none shows only at the first write.
 */
export function lastingNames(workbook: WorkbookInfo): string[] {
  const { tags = [] } = workbook;
  return [...new Set([lastingName(workbook), lastingName({ ...workbook, tag: null }), ...tags])];
}
