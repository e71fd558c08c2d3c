import { type FootColumns, isSumOfWeights, pickTotal } from '../../../src/form/edges/total-cells';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import { cellOfText, gridOf, headerOf, namesOf } from '../grid-of';

interface Case {
  readonly header?: string;
  readonly merges?: readonly string[];
  readonly weightSum?: number;
  readonly ownRow?: boolean;
  readonly from?: number;
  readonly to?: number;
}

/** Weight total and total of a row under 分值 in C and 得分 in D, of columns A to F. */
function picked(row: string, options: Case = {}): string {
  const { header = '三级指标|指标值|分值|得分|原因|备注', merges, weightSum = 90 } = options;
  const grid = gridOf(`${header}\n${row}`, { merges: merges ?? [] });
  const column = (text: string) => {
    const cell = grid.filled(0).find((one) => one.field.text === text);
    return cell && headerOf(grid, `${'ABCDEF'[cell.column]!}1`);
  };
  const columns: FootColumns = {
    weight: column('分值'),
    score: column('得分'),
    otherScores: [],
    weightSum,
    used: new UsedColumns([0, 1, 2, 3, 4, 5]),
  };
  const numbers = grid.filled(1).filter(({ number }) => number !== null);
  const { from = 1, to = Number.POSITIVE_INFINITY, ownRow = true } = options;
  const { weight, score } = pickTotal(grid, 1, numbers, columns, { from, to, ownRow });
  return namesOf([weight, score]);
}

const LIST: readonly (readonly [string, string, string, Case?])[] = [
  ['both in their columns', '总分||100|96', 'C2 D2'],
  ['a figure before them totals something else', '总分|8|100|96', 'C2 D2'],
  ['the score to the right of its column', '总分||100||96', 'C2 E2'],
  ['a blank total beside its weight total', '总分||100', 'C2 D2'],
  ['the sum of the weights is a weight total too', '总分||90', 'C2 D2'],
  ['any other lone figure under 分值 is the total', '总分||89', '- C2'],
  ['both one column to the left', '总分|100|96', 'B2 C2'],
  ['100 beside 100 is a row one column to the left', '总分|100|100', 'B2 C2'],
  ['both one column to the right', '总分|||100|96', 'D2 E2'],
  ['a blank total as far beside its column', '总分|100', 'B2 C2'],
  ['a blank total beyond all columns is nowhere', '总分|||||100', 'F2 -'],
  ['a blank total in a row that is not its own', '总分|100', 'B2 -', { ownRow: false }],
  ['the total alone in its column', '总分|||96', '- D2'],
  ['100 in the column of scores is the total', '总分|||100', '- D2'],
  ['nothing filled', '总分', '- D2'],
  ['a grade in the column of scores', '总分||100|优', 'C2 -'],
  [
    'words in the column of scores are the total of nobody but stand in it',
    '总分||100|待定',
    'C2 D2',
  ],
  ['no column of weights', '总分||96', '- C2', { header: '三级指标|指标值|甲|得分' }],
  [
    'of two figures without weights the last',
    '总分|90||96',
    '- D2',
    { header: '三级指标|指标值|甲|得分' },
  ],
  ['no column of scores', '总分||100', 'C2 -', { header: '三级指标|指标值|分值' }],
  ['no column of scores and no figure', '总分', '- -', { header: '三级指标|指标值|分值' }],
  ['room before the label of the grade', '总分', '- B2', { header: '三级指标|指标值|分值', to: 3 }],
  ['the column of scores outside the room', '总分', '- B2', { to: 3 }],
  ['no room at all', '总分', '- -', { from: 3, to: 3 }],
  ['a merged weight total ends before the total', '总分|100||', 'B2 D2', { merges: ['B2:C2'] }],
  ['the merge after a weight total', '总分|100', 'B2 C2', { merges: ['C2:D2'] }],
];

test.each(
  LIST.map(([what, row, expected, options = {}]) => [what, row, expected, options] as const),
)('%s', (_, row, expected, options) => {
  expect(picked(row, options)).toBe(expected);
});

test.each([
  ['100', true],
  ['90', true],
  ['90.0009', true],
  ['90.0011', false],
  ['89.9989', false],
  ['', false],
])('%s is what weights of 90 add up to: %s', (text, expected) => {
  expect(isSumOfWeights(cellOfText(text), { weightSum: 90 } as FootColumns)).toBe(expected);
});
