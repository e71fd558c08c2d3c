import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { openWorkbook } from '../../src/workbench/document/open-workbook';
import { fittedHeights } from '../../src/workbench/grid/fitted-heights';

const NAME = '对保障劳动者合法权益、促进就业的影响程度和受益群众满意程度';

/** A title of its own size, a wrapped text and a short one; no row says how high it is. */
const CELLS = [
  { at: { row: 0, column: 0 }, value: '自评表', style: 'title' },
  { at: { row: 1, column: 0 }, value: NAME, style: 'text' },
  { at: { row: 2, column: 0 }, value: '短', style: 'text' },
] as const;

function heights(given: { row: number; points: number }[] = []) {
  const sheet = { name: '表', replace: false, widths: [20], merges: [], validations: [] };
  const bytes = newWorkbook([{ ...sheet, cells: CELLS, heights: given, landscape: false }]);
  const { sheets, styles } = openWorkbook(bytes, '表.xlsx');
  return fittedHeights(sheets[0]!.snapshot, sheets[0]!.look, styles, () => 140);
}

describe('the heights of rows the file leaves to the program', () => {
  it('show wrapped texts and large titles whole, and leave short rows as they are', () => {
    const fitted = heights();
    expect(fitted.get(0)).toBeGreaterThan(20);
    // 29 characters of 10.5 points are 406 pixels, four lines of 134, each 19.04 high: 76.2.
    expect(fitted.get(1)).toBe(77);
    expect(fitted.has(2)).toBe(false);
  });

  it('leave a row alone whose height the file gives', () => {
    expect(heights([{ row: 1, points: 30 }]).has(1)).toBe(false);
  });

  it('are a line of its size for each line of a text', () => {
    const { snapshot } = openWorkbook(
      newWorkbook([
        {
          name: '表',
          replace: false,
          widths: [20],
          cells: [{ at: { row: 0, column: 0 }, value: '甲\n乙', style: 'text' }],
          merges: [],
          validations: [],
          landscape: false,
        },
      ]),
      '表.xlsx',
    ).sheets[0]!;
    const look = { rows: [], cellStyles: [], defaultRowHeight: null };
    // 2 lines of 22 points × 4/3 × 1.36 = 79.8
    expect([...fittedHeights(snapshot, look, { cells: [{ fs: 22 }] }, () => 100)]).toEqual([
      [0, 80],
    ]);
  });
});
