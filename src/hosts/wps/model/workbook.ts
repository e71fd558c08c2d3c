import { anotherWorkbook, type SheetInfo, type SheetRef } from '../../../sheet';
import { type EtApplication, type EtSheets, type EtWorkbook, type EtWorksheet, XL } from './et';
import { noWorkbook, notAWorksheet, sheetGone } from './et-errors';
import type { OpenBooks } from './open-books';

/** The open workbook. @throws HostError `no-workbook`; some builds throw where others answer null */
export function activeWorkbook(app: EtApplication): EtWorkbook {
  let workbook: EtWorkbook | null;
  try {
    workbook = app.ActiveWorkbook;
  } catch (error) {
    throw noWorkbook(error);
  }
  if (!workbook) throw noWorkbook();
  return workbook;
}

/** A worksheet with the reference the product knows it by. */
export interface OpenSheet {
  readonly ref: SheetRef;
  readonly sheet: EtWorksheet;
}

/** The sheet in front. @throws HostError `not-a-worksheet` for a chart sheet */
export function activeSheet(app: EtApplication, books: OpenBooks): OpenSheet {
  const workbook = activeWorkbook(app);
  let sheet: EtWorksheet | null;
  try {
    sheet = app.ActiveSheet;
  } catch (error) {
    throw notAWorksheet(error);
  }
  if (!sheet) throw notAWorksheet();
  if (!isWorksheet(sheet)) throw notAWorksheet();
  return { ref: refOf(sheet, books.idOf(ownerOf(sheet) ?? workbook), books), sheet };
}

/** The worksheet of a reference, also after it was renamed. @throws HostError `sheet-gone`, `another-workbook` */
export function findSheet(app: EtApplication, ref: SheetRef, books: OpenBooks): OpenSheet {
  return sheetIn(activeWorkbook(app), ref, books);
}

/** The same in one workbook, whichever comes to the front meanwhile. */
export function sheetIn(workbook: EtWorkbook, ref: SheetRef, books: OpenBooks): OpenSheet {
  const id = books.idOf(workbook);
  if (id !== ref.workbook) throw anotherWorkbook(ref.name);
  const { Worksheets: sheets } = workbook;
  const count = sheets.Count;
  for (let index = 1; index <= count; index++) {
    const sheet = worksheetAt(sheets, index);
    const found = refOf(sheet, id, books);
    if (found.id === ref.id) return { ref: found, sheet };
  }
  throw sheetGone(ref);
}

/** All worksheets in their order. */
export function allSheets(
  app: EtApplication,
  books: OpenBooks,
): { info: SheetInfo; sheet: EtWorksheet }[] {
  const workbook = activeWorkbook(app);
  const id = books.idOf(workbook);
  const { Worksheets: sheets } = workbook;
  const active = activeName(workbook);
  return Array.from({ length: sheets.Count }, (_, index) => {
    const sheet = worksheetAt(sheets, index + 1);
    const ref = refOf(sheet, id, books);
    const hidden = sheet.Visible !== XL.sheetVisible;
    return { sheet, info: { ...ref, hidden, active: ref.name === active } };
  });
}

/** @param index 1-based */
export function worksheetAt(sheets: EtSheets, index: number): EtWorksheet {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- only of a list of names other sheets come
  return sheets.Item(index) as EtWorksheet;
}

/** The worksheets asked for, in their order; all of them when none is named. */
export function sheetsWanted(
  app: EtApplication,
  wanted: readonly SheetRef[] | undefined,
  books: OpenBooks,
): ReturnType<typeof allSheets> {
  const sheets = allSheets(app, books);
  if (!wanted) return sheets;
  const id = books.idOf(activeWorkbook(app));
  for (const { workbook, name } of wanted) if (workbook !== id) throw anotherWorkbook(name);
  return sheets.filter(({ info }) => wanted.some((ref) => ref.id === info.id));
}

/**
 * The code name stays when the sheet is renamed; some builds leave it empty, then the name serves under
 * which the sheet was met first.
 */
export function refOf(sheet: EtWorksheet, workbook: string, books: OpenBooks): SheetRef {
  const name = sheet.Name;
  const code = sheet.CodeName;
  const id = code ? `code:${code}` : `name:${books.firstName(workbook, sheet, name)}`;
  return { workbook, id, name };
}

/**
 * The workbook a sheet belongs to, whichever is in front; null where this build does not tell.
 * Code names and names say nothing of it: the first sheet of every workbook is Sheet1.
 */
export function ownerOf(sheet: EtWorksheet): EtWorkbook | null {
  try {
    const owner = sheet.Parent;
    return typeof owner?.FullName === 'string' ? owner : null;
  } catch {
    // Older builds may lack the member; the workbook in front then is the likeliest.
    return null;
  }
}

/** A chart sheet may be in front: then no worksheet is. */
function activeName({ ActiveSheet: sheet }: EtWorkbook): string | null {
  return sheet?.Name ?? null;
}

function isWorksheet(sheet: EtWorksheet): boolean {
  try {
    return Boolean(sheet.UsedRange);
  } catch {
    // A chart sheet has no used range; some builds throw for the missing member.
    return false;
  }
}
