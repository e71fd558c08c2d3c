import { pickTotal, type TotalCells } from '../../../src/form/edges/total-cells';
import type { FootColumns } from '../../../src/form/edges/foot-columns';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import { gridOf, headerOf, namesOf } from '../grid-of';

interface Case {
  readonly header?: string;
  readonly merges?: readonly string[];
  readonly weightSum?: number;
  readonly scoreSum?: number;
  readonly ownRow?: boolean;
  readonly from?: number;
  readonly to?: number;
  readonly isLabelled?: boolean;
}

/** Weight total and total of a row under 分值 in C and 得分 in D, of columns A to F. */
function picked(row: string, options: Case = {}): string {
  const { weight, score } = pickedIn(row, options);
  return namesOf([weight, score]);
}

function pickedIn(row: string, options: Case = {}): TotalCells {
  const {
    header = '三级指标|指标值|分值|得分|原因|备注',
    merges,
    weightSum = 90,
    scoreSum = 88,
  } = options;
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
    scoreSum: () => scoreSum,
    used: new UsedColumns([0, 1, 2, 3, 4, 5]),
  };
  const numbers = grid.filled(1).filter(({ number }) => number !== null);
  const { from = 1, to = Number.POSITIVE_INFINITY, ownRow = true, isLabelled = true } = options;
  return pickTotal(grid, 1, numbers, columns, {
    from,
    to,
    ownRow,
    isLabelled,
  });
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
)('%s: %j gives %s', (_, row, expected, options) => {
  expect(picked(row, options)).toBe(expected);
});

/** Why the total of a row is a guess. */
function guessIn(row: string, header?: string): string | null {
  return pickedIn(row, header ? { header } : {}).guessed?.clause ?? null;
}

test.each([
  ['in its column', '总分||100|96'],
  ['of 100 twice', '总分||100|100'],
])('a total %s, %j, is no guess', (_, row) => expect(guessIn(row)).toBeNull());

test.each([
  ['beside its column', '总分|100|96', 'C2的总分不在「得分」一列'],
  // 9.5 and 10
  ['of 100 alone', '总分|||100', 'D2可能是分值合计，总分一行只有一个数'],
  // 4 and 6 as points and total, 10 as the total alone
  ['beside what may be the points', '总分|||89|96', '第2行不止一个数像总分，这里取E2'],
  ['in the place of its points', '总分||88|100', 'C2的总分不在「得分」一列'],
])('a total %s, %j, is a guess: %s', (_, row, guessed) => expect(guessIn(row)).toBe(guessed));

test('100 in its column may be the points, where another figure follows and no column has them', () => {
  expect(guessIn('总分|||100|96', '三级指标|指标值|甲|得分')).not.toBeNull();
  expect(guessIn('总分|||100', '三级指标|指标值|甲|得分')).toBeNull();
});

test('without a column of scores a total is a guess where no label says so', () => {
  const header = '三级指标|指标值|分值';
  expect(pickedIn('|||96', { header }).guessed).toBeNull();
  expect(pickedIn('|||96', { header, isLabelled: false }).guessed?.clause).toBe(
    'D2像是总分，但这一行没有「总分」字样',
  );
});
