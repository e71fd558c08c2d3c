import type { SheetInfo } from '../../../sheet';
import { excelCode } from '../model/excel-errors';

/** All worksheets in their order, in one trip; none is active while a chart sheet is in front. */
export async function listSheets(workbook: string): Promise<SheetInfo[]> {
  try {
    return await list(workbook, true);
  } catch (error) {
    const code = excelCode(error);
    if (code !== 'UnsupportedSheet' && code !== 'ItemNotFound') throw error;
    return list(workbook, false);
  }
}

function list(workbook: string, hasActive: boolean): Promise<SheetInfo[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    const active = hasActive ? worksheets.getActiveWorksheet() : null;
    active?.load('id');
    await context.sync();
    return worksheets.items.map(({ id, name, visibility }) => ({
      workbook,
      id,
      name,
      hidden: visibility !== 'Visible',
      active: id === active?.id,
    }));
  });
}
