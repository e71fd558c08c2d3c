import { WorkbookFile } from '../../../../../src/hosts/file';
import { addSheetTo } from '../../../../../src/hosts/file/ooxml/change/workbook-change';
import type { NewSheet } from '../../../../../src/sheet';
import { fixtureXlsx } from '../../../contract/fixture-xlsx';

/** A workbook of sheets that hold their own number. */
function workbookOf(count: number): WorkbookFile {
  const sheets = Array.from({ length: count }, (_, i) => ({
    name: `表${i + 1}`,
    cells: { A1: { value: i + 1 } },
  }));
  return new WorkbookFile(fixtureXlsx({ sheets }));
}

test('a sheet is found by its id, one added since as well', () => {
  const file = workbookOf(2);
  const [, second] = file.sheets;
  expect(file.sheet(second!.id)).toBe(second);
  expect(file.sheet('elsewhere')).toBeUndefined();
  const blank = { replace: false, widths: [], cells: [], merges: [], validations: [] };
  const added: NewSheet = { name: '核验单', ...blank, landscape: false };
  const id = addSheetTo(file, added);
  expect(file.sheet(id)?.name).toBe('核验单');
});

test('of many sheets each is looked up, not looked for among all', () => {
  const file = workbookOf(300);
  const looked = jest.spyOn(Array.prototype, 'find');
  for (const { id } of file.sheets) file.sheet(id);
  expect(looked).not.toHaveBeenCalled();
  looked.mockRestore();
});
