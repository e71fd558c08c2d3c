import { parseA1, parseA1Area } from '../../src/sheet';
import { sheetOf } from './sheet-of';

test('a merged area holds what it shows, whatever its other cells keep', () => {
  const rows = [
    ['标题', '旧标题', '旁'],
    ['盖住', 9, '下'],
  ];
  const sheet = sheetOf(rows, [parseA1Area('A1:B2')]);
  const held = ['A1', 'B1', 'A2', 'B2', 'C1', 'C2'].map((name) => sheet.cell(parseA1(name)).text);
  expect(held).toEqual(['标题', '', '', '', '旁', '下']);
  expect(sheet.cellsWithText('旧标题')).toEqual([]);
});

test('a merged area of a whole sheet covers only the rows that hold something', () => {
  const sheet = sheetOf([['标题'], ['盖住']], [parseA1Area('A1:XFD1048576')]);
  expect(sheet.cell(parseA1('A2')).value).toBeNull();
});
