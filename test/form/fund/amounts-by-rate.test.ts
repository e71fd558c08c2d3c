import type { GridCell } from '../../../src/form/evidence/grid';
import { amountsByRate } from '../../../src/form/fund/amounts-by-rate';
import { cellOfText } from '../grid-of';

const [A, B, C] = ['甲', '乙', '丙'].map(cellOfText) as [GridCell, GridCell, GridCell];

/** The heads of budget and executed amount, told by rows of a rate and the figures of 甲, 乙 and 丙. */
function told(rows: readonly (readonly [string, ...number[]])[], known = {}): string | null {
  const found = amountsByRate(
    rows.map(([rate, ...figures]) => ({
      rate: cellOfText(rate),
      figures: new Map(figures.map((figure, i) => [[A, B, C][i]!, figure])),
    })),
    known,
  );
  return found && `${found.budget.cell.text} ${found.executed.cell.text}`;
}

test.each<[string, readonly (readonly [string, ...number[]])[], string | null]>([
  ['the quotient of two', [['90%', 10, 9]], '甲 乙'],
  ['in whichever order', [['90%', 9, 10]], '乙 甲'],
  ['in percent points', [['94.44', 360, 340]], '甲 乙'],
  ['as a ratio', [['0.95', 350, 332.5]], '甲 乙'],
  ['cut off instead of rounded', [['66.66%', 3, 2]], '甲 乙'],
  // 10 and 9 as well as 20 and 18 are 90%
  ['that two pairs give', [['90%', 10, 9, 100]], '甲 乙'],
  ['that no two give', [['80%', 10, 9]], null],
  ['off by its last digit', [['90.01%', 10, 9]], null],
  // 82 of 100 too, and both 计划 and 到位 are the same in each row
  [
    'of two columns that are alike',
    [
      ['100%', 200, 200, 200],
      ['82%', 100, 100, 82],
    ],
    '甲 丙',
  ],
  // 90 of 100 or 81 of 90
  ['that several give', [['90%', 100, 90, 81]], null],
  [
    'in one row only',
    [
      ['90%', 10, 9],
      ['80%', 10, 9],
    ],
    null,
  ],
  ['of nothing', [['0%', 0, 0]], null],
])('a rate %s', (_, rows, expected) => expect(told(rows)).toBe(expected));

test('what is known of an amount holds', () => {
  expect(told([['90%', 100, 90, 81]], { executed: C })).toBe('乙 丙');
  expect(told([['90%', 10, 9]], { budget: B })).toBeNull();
});

test('no row tells nothing', () => expect(told([])).toBeNull());
