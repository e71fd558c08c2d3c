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
  ['cut off before its last digit', [['94.4', 360, 340]], '甲 乙'],
  // 3.4 ÷ 3.6 is 94.44 %: 94 is less than one away, 95 is too, 93 and 95.5 are not
  ['in whole percent points', [['95', 360, 340]], '甲 乙'],
  ['more than its last digit off', [['93', 360, 340]], null],
  // 75 % of 4 is 3: one whole point off is no rounding
  ['a whole last digit off', [['76%', 4, 3]], null],
  ['a whole last digit of percent points off', [['76', 4, 3]], null],
  // 0.7 stands for 0.70 up to 0.80, without them
  ['as a ratio of one digit', [['0.7', 4, 3]], '甲 乙'],
  ['as a ratio a whole digit off', [['0.65', 4, 3]], null],
  // 0.6 stands for less than 70 points
  ['as a ratio hardly more than its digit off', [['0.6', 100, 70.05]], null],
  ['of less than one', [['75%', 0.8, 0.6]], '甲 乙'],
  // 75 and 75.4 are both rounded to it
  ['that two give of one amount', [['75%', 100, 75, 75.4]], null],
  // a cell that holds 0.75 may show 75%
  [
    'beside nothing of nothing',
    [
      ['75%', 4, 3],
      ['0%', 0, 0],
    ],
    '甲 乙',
  ],
  [
    'beside something of nothing',
    [
      ['75%', 4, 3],
      ['0%', 0, 1],
    ],
    null,
  ],
  [
    'beside a loss',
    [
      ['75%', 4, 3],
      ['75%', -4, -3],
    ],
    null,
  ],
  // 丙 stands in the first row alone
  [
    'of figures that each row has',
    [
      ['75%', 4, 3, 3],
      ['50%', 4, 2],
    ],
    '甲 乙',
  ],
  // both pairs give 100 %, only in the first row are they the same
  [
    'that several give in another row',
    [
      ['100%', 4, 4, 4],
      ['100%', 5, 5, 6],
    ],
    '甲 乙',
  ],
])('a rate %s', (_, rows, expected) => expect(told(rows)).toBe(expected));

test('what is known of an amount holds', () => {
  expect(told([['90%', 100, 90, 81]], { executed: C })).toBe('乙 丙');
  expect(told([['90%', 10, 9]], { budget: B })).toBeNull();
});

test('no row tells nothing', () => expect(told([])).toBeNull());

test('a cell that shows a percentage holds a ratio', () => {
  const rate = (text: string, number: number) => ({ ...cellOfText(text), number });
  const rows = (shown: string, number: number) => [
    {
      rate: rate(shown, number),
      figures: new Map([
        [A, 3],
        [B, 2],
      ]),
    },
  ];
  // 66.67 points, to their last digit
  expect(amountsByRate(rows('66.67%', 0.6667))).toEqual({ budget: A, executed: B });
  expect(amountsByRate(rows('66.68%', 0.6668))).toBeNull();
  expect(amountsByRate(rows('66%', 0.66))).toEqual({ budget: A, executed: B });
  expect(amountsByRate(rows('65%', 0.65))).toBeNull();
});
