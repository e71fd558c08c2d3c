import {
  gradeBehindTotal,
  type GradeClaim,
  gradeWithin,
  labelledGrades,
  valueClaim,
} from '../../../src/form/edges/grade-claims';
import type { TotalRow } from '../../../src/form/form';
import { cellAt, cellOfText, gridOf, namesOf } from '../grid-of';
import type { SnapshotOptions } from '../snapshot-of';

interface Case extends SnapshotOptions {
  /** The label, A1 unless it says so. */
  readonly at?: string;
  /** Label, weight total and total of the total row, by name. */
  readonly total?: readonly [string | null, string | null, string | null];
  readonly right?: number;
  /** The last column beside the form, that of the form where it is left out. */
  readonly beyond?: number;
}

function totalOf(grid: ReturnType<typeof gridOf>, total: Case['total']): TotalRow | null {
  if (!total) return null;
  const [label, weight, score] = total.map((name) => (name ? cellAt(grid, name).field : null));
  return { row: 0, label: label!, weight: weight!, score: score! };
}

/** Each cell with what speaks for it, and whether it holds more than the grade. */
const told = (claims: readonly GradeClaim[]): string =>
  claims
    .map(({ grade, weight }) => `${namesOf([grade])} ${weight}${grade.inline ? ' inline' : ''}`)
    .join(', ') || 'none';

function claims(
  drawing: string,
  { at = 'A1', total, right = 5, beyond = right, ...options }: Case = {},
): string {
  const grid = gridOf(drawing, options);
  const band = { left: 0, right };
  const read = totalOf(grid, total);
  return told(
    labelledGrades(grid, { band, wide: { left: 0, right: beyond } }, cellAt(grid, at), read),
  );
}

const LIST: readonly (readonly [string, string, string, Case?])[] = [
  // 10 for its label, 6 for reading as one
  ['a grade beside its label', '评价等级|优', 'B1 16'],
  ['further right in its row', '评价等级||优', 'C1 16'],
  // 1 less behind words
  ['behind other words', '评价等级|见下|优', 'C1 15'],
  ['other words', '评价等级|较好|一般般', 'B1 15, C1 14'],
  ['two grades', '评价等级|优|良', 'B1 16, C1 16'],
  ['behind a label of its own', '自评等级|优|评价等级|良', 'B1 16, D1 15'],
  ['ticked', '评价等级|优□ 良☑ 中□ 差□', 'B1 16 inline'],
  ['with its bounds', '评价等级|优秀（90分以上）', 'B1 16 inline'],
  ['in the cell of its label', '评价等级：优', 'A1 16 inline'],
  ['in own words in the cell of its label', '评价等级：较好', 'A1 15.5 inline'],
  ['a sentence in the cell of its label', '评价等级：总体上完成较好', 'A1 7 inline'],
  ['words of six characters that nobody knows', '评价等级|一二三四五六', 'B1 15'],
  ['words of seven characters', '评价等级|一二三四五六七', 'none'],
  ['a figure', '评价等级|96', 'none'],
  ['a broken cell', '评价等级', 'B1 15', { set: { B1: { error: '#REF!' } } }],
  ['under its label', '评价等级\n优', 'A2 15.5'],
  ['the first of a list', '评价等级\n优\n良', 'none'],
  ['a blank beside a label over a list', '评价等级\n优\n良', 'none', { merges: ['B1:C1'] }],
  ['the first of a list that begins beside its label', '评价等级|优\n|良', 'none'],
  ['one above that of another label', '自评等级|优\n评价等级|良', 'B1 16'],
  ['alone in the row below', '评价等级\n|优', 'B2 15.5'],
  ['beside others in the row below', '评价等级\n|优|良', 'none'],
  ['beside its label as the first of a list', '评价等级\n|优\n|良', 'none'],
  ['two blank rows below', '评价等级\n\n\n优', 'A4 15.5'],
  ['three blank rows below', '评价等级\n\n\n\n优', 'none'],
  ['a blank merge beside its label', '评价等级', 'B1 14.5', { merges: ['B1:C1'] }],
  [
    'a grade below the figures of the total',
    '总分|100|96\n评价等级|优',
    'B2 16',
    { at: 'A2', total: ['A1', 'B1', 'C1'] },
  ],
  [
    'a blank merge below the figures of the total',
    '总分|100|96\n评价等级',
    'B2 14.5',
    { at: 'A2', merges: ['B2:C2'], total: ['A1', 'B1', 'C1'] },
  ],
  [
    'a grade right of the form in the row of the total',
    '总分|100|96|评价等级|优',
    'E1 16',
    { at: 'D1', total: ['A1', 'B1', 'C1'], right: 3, beyond: 5 },
  ],
  ['a grade right of the form in another row', '评价等级|优', 'none', { right: 0, beyond: 5 }],
  [
    'a broken total beside its label',
    '评价等级|100',
    'none',
    { set: { C1: { error: '#REF!' } }, total: [null, 'B1', 'C1'] },
  ],
  ['the label of the total', '评价等级|总分|96', 'none', { total: ['B1', null, 'C1'] }],
  [
    'a blank merge behind the total',
    '评价等级|100|96',
    'D1 14.5',
    { merges: ['D1:E1'], total: [null, 'B1', 'C1'] },
  ],
];

test.each(LIST.map(([what, drawing, expected, options]) => [what, drawing, expected, options]))(
  'what is said for %s',
  (_, drawing, expected, options) => {
    expect(claims(drawing as string, options as Case | undefined)).toBe(expected);
  },
);

test.each([
  ['优', 16],
  ['', 14.5],
  ['一级', 15],
  ['一二三四五六', 15],
  ['一二三四五六七', 7],
  ['总体上完成较好', 7],
])('a label of the head with the value %s says %d', (text, expected) => {
  expect(valueClaim({ ...cellOfText('甲').field, text }).weight).toBe(expected);
});

test.each([
  ['自评总分：98分，自评等级：优', '优'],
  ['自评总分：98分（等级为 良好）', '良好'],
  ['总分98分，等次为良。', '良'],
  ['总分98分，等级：甲', null],
  ['总分98分，等级优', null],
  ['等级：优，总分98分', null],
])('the total %s tells the grade %s', (text, expected) => {
  const found = gradeWithin(cellOfText(text));
  expect(found && [found.text, found.inline]).toEqual(expected && [expected, true]);
});

describe('a grade without a label in the total row', () => {
  const behind = (row: string, total: Case['total'], right: number): string => {
    const grid = gridOf(row);
    const bands = { band: { left: 0, right }, wide: { left: 0, right: 5 } };
    const claim = gradeBehindTotal(grid, bands, totalOf(grid, total)!);
    return claim ? told([claim]) : 'none';
  };
  test.each<[string, string, Case['total'], string, number]>([
    // 0.75 less than behind a label
    ['behind the total', '总分|100|96|优', ['A1', 'B1', 'C1'], 'D1 15.25', 5],
    ['behind other figures', '总分|100|96|5|优', ['A1', 'B1', 'C1'], 'E1 15.25', 5],
    ['behind a weight total alone', '总分|100||优', ['A1', 'B1', null], 'D1 15.25', 5],
    ['not behind other words', '总分|100|96|附件|优', ['A1', 'B1', 'C1'], 'none', 5],
    ['not in a row without figures', '总分|||优', ['A1', null, null], 'none', 5],
    ['not before the total', '优|100|96', [null, 'B1', 'C1'], 'none', 5],
    ['in the last column of the form', '总分|100|96|优', ['A1', 'B1', 'C1'], 'D1 15.25', 3],
    [
      'right of the form, not to be written',
      '总分|100|96|优',
      ['A1', 'B1', 'C1'],
      'D1 15.25 inline',
      2,
    ],
  ])('is read %s', (_, row, total, expected, right) => {
    expect(behind(row, total, right)).toBe(expected);
  });

  test('is none where the total shares the cell of its label', () => {
    const grid = gridOf('总分：96|优');
    const band = { left: 0, right: 5 };
    const score = { ...cellAt(grid, 'A1').field, inline: true as const };
    const total = { row: 0, label: null, weight: null, score };
    expect(gradeBehindTotal(grid, { band, wide: band }, total)).toBeNull();
  });
});
