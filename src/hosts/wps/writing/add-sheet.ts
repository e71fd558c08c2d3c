import {
  a1Area,
  columnName,
  HostError,
  isOwnSheet,
  type NewCell,
  type NewSheet,
  OWN_SHEET_NAME,
  ownSheetFormula,
  type SheetRef,
} from '../../../sheet';
import { freeName } from '../../free-name';
import { arrived, writeCells } from './cell-writer';
import type { Readers } from '../reading/column-reader';
import {
  type EtApplication,
  type EtPageSetup,
  type EtWorkbook,
  type EtWorksheet,
  XL,
} from '../model/et';
import { addHiddenName, nameOfSheet } from '../model/hidden-names';
import { LOOKS } from './new-sheet-look';
import type { OpenBooks } from '../model/open-books';
import { activeWorkbook, type OpenSheet, refOf, worksheetAt } from '../model/workbook';
import { runsOf } from './write-runs';

/**
 * Adds a worksheet, or fills the product's own one anew, and shows it. A failure midway takes the half
 * sheet away again and leaves the own one as it was.
 * @throws HostError `protected` when the structure of the workbook is, `failed` when a cell did not arrive
 */
export function addNewSheet(
  app: EtApplication,
  sheet: NewSheet,
  readers: Readers,
  books: OpenBooks,
): SheetRef {
  const workbook = activeWorkbook(app);
  const id = books.idOf(workbook);
  const there = sheetsOf(workbook);
  const own = sheet.replace ? (there.find((one) => isOurs(one, sheet.name)) ?? null) : null;
  if (workbook.ProtectStructure && !own) throw structureProtected();
  const target = own
    ? refilled(workbook, own, (one) => fill(one, sheet, readers, refOf(one, id, books)))
    : added(workbook, there, sheet, (one) => fill(one, sheet, readers, refOf(one, id, books)));
  attempt(() => target.Activate());
  return refOf(target, id, books);
}

function sheetsOf({ Worksheets: sheets }: EtWorkbook): EtWorksheet[] {
  return Array.from({ length: sheets.Count }, (_, n) => worksheetAt(sheets, n + 1));
}

/** A sheet is ours by the tag we wrote, never by its name: an officer may use the same. */
function isOurs(sheet: EtWorksheet, wished: string): boolean {
  const name = sheet.Name;
  // Only a sheet of a likely name is worth looking for its tag.
  return (
    isOwnSheet(ownSheetFormula(name), wished, name) &&
    isOwnSheet(nameOfSheet(sheet, OWN_SHEET_NAME), wished, name)
  );
}

function added(
  workbook: EtWorkbook,
  there: readonly EtWorksheet[],
  sheet: NewSheet,
  fillIt: (target: EtWorksheet) => void,
): EtWorksheet {
  const front = workbook.ActiveSheet;
  const target = workbook.Worksheets.Add(undefined, there.at(-1));
  try {
    target.Name = freeName(
      sheet.name,
      there.map(({ Name: name }) => name),
    );
    fillIt(target);
    if (sheet.replace) addHiddenName(target, OWN_SHEET_NAME, ownSheetFormula(target.Name));
    return target;
  } catch (error) {
    attempt(() => target.Delete());
    attempt(() => front?.Activate());
    throw error;
  }
}

/** Emptying keeps references of other sheets alive, which deleting would break; a copy guards against failing. */
function refilled(
  workbook: EtWorkbook,
  own: EtWorksheet,
  fillIt: (target: EtWorksheet) => void,
): EtWorksheet {
  const { Name: name } = own;
  const copy = workbook.ProtectStructure ? null : copyOf(workbook, own);
  try {
    empty(own);
    fillIt(own);
  } catch (error) {
    if (copy) {
      attempt(() => own.Delete());
      attempt(() => (copy.Name = name));
      attempt(() => addHiddenName(copy, OWN_SHEET_NAME, ownSheetFormula(name)));
    }
    throw error;
  }
  if (copy) attempt(() => copy.Delete());
  return own;
}

/** The sheet that was not there before: a build that makes no copy must not have another taken for it. */
function copyOf(workbook: EtWorkbook, sheet: EtWorksheet): EtWorksheet | undefined {
  const before = new Set(sheetsOf(workbook).map(({ Name: name }) => name));
  const find = () => sheetsOf(workbook).find(({ Name: name }) => !before.has(name));
  try {
    sheet.Copy(undefined, sheet);
    return find();
  } catch (error) {
    attempt(() => find()?.Delete());
    throw error;
  }
}

function structureProtected(): HostError {
  return new HostError(
    'protected',
    '工作簿的结构受保护，不能添加工作表，请先取消工作簿保护，再重试一次。',
  );
}

/** What is pleasant to have: whatever a build throws for it, the sheet counts without it. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // Nothing depends on it.
  }
}

function empty({ Cells: all }: EtWorksheet): void {
  all.UnMerge();
  all.Validation.Delete();
  all.Clear();
}

function fill(target: EtWorksheet, sheet: NewSheet, readers: Readers, ref: SheetRef): void {
  attempt(() => layOut(target, sheet));
  attempt(() => dress(target, sheet));
  for (const area of sheet.merges) attempt(() => target.Range(a1Area(area)).Merge());
  writeAll({ sheet: target, ref }, sheet, readers);
  for (const validation of sheet.validations) attempt(() => validate(target, validation));
  attempt(() => print(target.PageSetup, sheet.landscape));
}

function layOut(target: EtWorksheet, { widths, heights = [] }: NewSheet): void {
  widths.forEach((characters, column) => {
    const name = columnName(column);
    target.Range(`${name}:${name}`).ColumnWidth = characters;
  });
  for (const { row, points } of heights) {
    target.Range(`${row + 1}:${row + 1}`).RowHeight = points;
  }
}

/** Without a printer some builds have no page setup at all. */
function print(page: EtPageSetup, landscape: boolean): void {
  page.Orientation = landscape ? XL.landscape : XL.portrait;
  page.PaperSize = XL.paperA4;
  page.Zoom = false;
  page.FitToPagesWide = 1;
  page.FitToPagesTall = false;
}

/** Looks are set for runs of cells that look alike, not cell by cell. */
function dress(target: EtWorksheet, { cells, merges }: NewSheet): void {
  const merged = (cell: NewCell) =>
    merges.find(({ top, left }) => top === cell.at.row && left === cell.at.column);
  const items = cells.map((cell) => ({ cell: cell.at, style: cell.style, merge: merged(cell) }));
  for (const { style, merge } of items) {
    if (merge) LOOKS[style](target.Range(a1Area(merge)));
  }
  const single = items.filter(({ merge }) => !merge);
  for (const { area, items: run } of runsOf(single, ({ style }) => style)) {
    LOOKS[run[0].style](target.Range(a1Area(area)));
  }
}

function writeAll(target: OpenSheet, { cells }: NewSheet, readers: Readers): void {
  const writes = cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ at, value, formula, format = 'General' }) => ({
      cell: at,
      from: { value: null, formula: null, format: 'General' },
      to: { value, formula: formula ?? null, format },
    }));
  const outcomes = writeCells(target, writes, readers);
  if (outcomes.every(arrived)) return;
  throw new HostError(
    'failed',
    '新增的工作表未能写全，请删除它后重试；仍不成功时，请把「诊断」中的内容复制给维护人员。',
  );
}

function validate(
  target: EtWorksheet,
  { area, allowed, message }: NewSheet['validations'][number],
): void {
  const { Validation: validation } = target.Range(a1Area(area));
  if ('list' in allowed) {
    validation.Add(XL.validateList, XL.alertStop, XL.between, allowed.list.join(','));
  } else {
    const { min, max } = allowed;
    validation.Add(XL.validateDecimal, XL.alertStop, XL.between, String(min), String(max));
  }
  validation.ErrorTitle = '请核对';
  validation.ErrorMessage = message;
  validation.ShowError = true;
}
