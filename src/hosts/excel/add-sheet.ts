import {
  a1Area,
  columnName,
  isOwnSheet,
  type NewCell,
  type NewSheet,
  OWN_SHEET_NAME,
  ownSheetFormula,
  type SheetRef,
} from '../../sheet';
import { toWrite } from './cell-content';
import { STYLES } from './new-cell-style';

/** Adds a worksheet (or fills the product's own one anew) and shows it, in two trips or three. */
export function addNewSheet(sheet: NewSheet, workbook: string): Promise<SheetRef> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const own = sheet.replace ? await ownSheet(context, sheet.name, names) : null;
    const target = own ? emptied(own) : added(worksheets, sheet, names);
    fill(target, sheet);
    target.activate();
    target.load('id,name');
    await context.sync();
    return { workbook, id: target.id, name: target.name };
  });
}

/** The sheet the product added when this name was wished for, told by its tag; or null. */
async function ownSheet(
  context: Excel.RequestContext,
  wished: string,
  names: readonly string[],
): Promise<Excel.Worksheet | null> {
  const likely = names.filter((name) => isOwnSheet(ownSheetFormula(name), wished, name));
  if (likely.length === 0) return null;
  const tags = likely.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const tag = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
    tag.load('formula');
    return { name, sheet, tag };
  });
  await context.sync();
  const own = tags.find(
    ({ name, tag }) => !tag.isNullObject && isOwnSheet(String(tag.formula), wished, name),
  );
  return own?.sheet ?? null;
}

function added(
  worksheets: Excel.WorksheetCollection,
  { name: wished, replace }: NewSheet,
  names: readonly string[],
): Excel.Worksheet {
  const name = freeName(wished, new Set(names.map((one) => one.toLowerCase())));
  const sheet = worksheets.add(name);
  if (replace) sheet.names.add(OWN_SHEET_NAME, ownSheetFormula(name)).visible = false;
  return sheet;
}

/** Excel allows sheet names of up to 31 characters. */
const LONGEST_NAME = 31;

function freeName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `(${number})`;
    const name = wished.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Emptying keeps references of other sheets alive, which deleting would break. */
function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  const all = untracked(sheet.getRange());
  all.unmerge();
  all.dataValidation.clear();
  all.clear();
  return sheet;
}

function fill(target: Excel.Worksheet, sheet: NewSheet): void {
  sheet.widths.forEach((characters, column) => {
    const name = columnName(column);
    untracked(target.getRange(`${name}:${name}`)).format.columnWidth = pointsOf(characters);
  });
  for (const area of sheet.merges) untracked(target.getRange(a1Area(area))).merge();
  for (const cell of sheet.cells) place(target, sheet, cell);
  for (const { area, allowed, message } of sheet.validations) {
    const { dataValidation } = untracked(target.getRange(a1Area(area)));
    dataValidation.rule =
      'list' in allowed
        ? { list: { inCellDropDown: true, source: allowed.list.join(',') } }
        : { decimal: { formula1: allowed.min, formula2: allowed.max, operator: 'Between' } };
    dataValidation.errorAlert = { message, showAlert: true, style: 'Stop', title: '请核对' };
  }
  const { pageLayout } = target;
  pageLayout.orientation = sheet.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

function place(target: Excel.Worksheet, sheet: NewSheet, cell: NewCell): void {
  const { at, value, formula, format, style } = cell;
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const merge = sheet.merges.find((one) => one.top === at.row && one.left === at.column);
  STYLES[style](untracked(target.getRange(a1Area(merge ?? area))).format);
  const range = untracked(target.getRange(a1Area(area)));
  if (format) range.numberFormat = [[format]];
  range.formulas = [[toWrite({ value, formula: formula ?? null, format: format ?? 'General' })]];
}

/** Excel measures widths in points; a digit of the usual font takes 5.25, and 3.75 stay free. */
function pointsOf(characters: number): number {
  return characters * 5.25 + 3.75;
}

function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
