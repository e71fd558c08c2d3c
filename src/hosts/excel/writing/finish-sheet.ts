import { a1Area, columnName, type NewSheet, OWN_SHEET_NAME, ownSheetFormula } from '../../../sheet';

type Nicety = (target: Excel.Worksheet) => void;

/**
 * What an added sheet is nicer with: its tag, widths, heights, entry checks, page setup, and being in
 * front. All in one trip; where Excel refuses any of it, each in a trip of its own.
 */
export async function finishSheet(name: string, sheet: NewSheet): Promise<void> {
  const niceties: Nicety[] = [
    (target) => tag(target, name, sheet),
    (target) => setWidths(target, sheet),
    (target) => setValidations(target, sheet),
    (target) => setPage(target, sheet),
    (target) => target.activate(),
  ];
  if (await isDone(name, niceties)) return;
  for (const nicety of niceties) await isDone(name, [nicety]);
}

async function isDone(name: string, niceties: readonly Nicety[]): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(name);
      for (const nicety of niceties) nicety(target);
      await context.sync();
    });
    return true;
  } catch {
    // The sheet itself stands; without its tag it is only not filled anew the next time.
    return false;
  }
}

function tag(target: Excel.Worksheet, name: string, { replace }: NewSheet): void {
  if (!replace) return;
  target.names.getItemOrNullObject(OWN_SHEET_NAME).delete();
  target.names.add(OWN_SHEET_NAME, ownSheetFormula(name)).visible = false;
}

function setWidths(target: Excel.Worksheet, { widths, heights }: NewSheet): void {
  widths.forEach((characters, column) => {
    const name = columnName(column);
    untracked(target.getRange(`${name}:${name}`)).format.columnWidth = pointsOf(characters);
  });
  for (const { row, points } of heights ?? []) {
    untracked(target.getRange(`${row + 1}:${row + 1}`)).format.rowHeight = points;
  }
}

function setValidations(target: Excel.Worksheet, { validations }: NewSheet): void {
  for (const { area, allowed, message } of validations) {
    const { dataValidation } = untracked(target.getRange(a1Area(area)));
    dataValidation.rule =
      'list' in allowed
        ? { list: { inCellDropDown: true, source: allowed.list.join(',') } }
        : { decimal: { formula1: allowed.min, formula2: allowed.max, operator: 'Between' } };
    dataValidation.errorAlert = { message, showAlert: true, style: 'Stop', title: '请核对' };
  }
}

function setPage({ pageLayout }: Excel.Worksheet, { landscape }: NewSheet): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/** Excel measures widths in points; a digit of the usual font takes 5.25, and 3.75 stay free. */
function pointsOf(characters: number): number {
  return characters * 5.25 + 3.75;
}

function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
