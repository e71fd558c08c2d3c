import { gradeInTotalRow, gradeOf, gradeWithin } from '../../../src/form/edges/read-grade';
import type { Field, TotalRow } from '../../../src/form/form';
import type { SnapshotOptions } from '../snapshot-of';
import { cellAt, cellOfText, gridOf, namesOf } from '../grid-of';

const BAND = { left: 0, right: 5 };
const told = (field: Field | null): string =>
  field ? `${namesOf([field])} ${field.text}${field.inline ? ' inline' : ''}`.trim() : 'none';

interface Case extends SnapshotOptions {
  /** The label, A1 unless it says so. */
  readonly at?: string;
  /** Label, weight total and total of the total row, by name. */
  readonly total?: readonly [string | null, string | null, string | null];
  readonly right?: number;
}

function totalOf(grid: ReturnType<typeof gridOf>, total: Case['total']): TotalRow | null {
  if (!total) return null;
  const [label, weight, score] = total.map((name) => (name ? cellAt(grid, name).field : null));
  return { row: 0, label: label!, weight: weight!, score: score! };
}

function grade(drawing: string, { at = 'A1', total, right = 5, ...options }: Case = {}): string {
  const grid = gridOf(drawing, options);
  return told(gradeOf(grid, { left: 0, right }, cellAt(grid, at), totalOf(grid, total)));
}

const LIST: readonly (readonly [string, string, string, Case?])[] = [
  ['beside its label', '评价等级|优', 'B1 优'],
  ['further right in its row', '评价等级||优', 'C1 优'],
  ['behind other words', '评价等级|见下|优', 'C1 优'],
  ['ticked', '评价等级|优□ 良☑ 中□ 差□', 'B1 良 inline'],
  ['with its bounds', '评价等级|优秀（90分以上）', 'B1 优秀 inline'],
  ['in the cell of its label', '评价等级：优', 'A1 优 inline'],
  ['in words of six characters that nobody knows', '评价等级|一二三四五六', 'B1 一二三四五六'],
  ['never in words of seven characters', '评价等级|一二三四五六七', 'none'],
  ['never in a figure', '评价等级|96', 'none'],
  ['in a broken cell', '评价等级', 'B1 #REF!', { set: { B1: { error: '#REF!' } } }],
  ['under its label', '评价等级\n优', 'A2 优'],
  ['never as the first of a list', '评价等级\n优\n良', 'none'],
  ['alone in the row below', '评价等级\n|优', 'B2 优'],
  ['never beside others in the row below', '评价等级\n|优|良', 'none'],
  ['never beside its label as the first of a list', '评价等级\n|优\n|良', 'none'],
  ['two blank rows below', '评价等级\n\n\n优', 'A4 优'],
  ['not three blank rows below', '评价等级\n\n\n\n优', 'none'],
  ['in a blank merge beside its label', '评价等级', 'B1', { merges: ['B1:C1'] }],
  ['not in a blank cell beside it', '评价等级', 'none'],
  ['not in a merge beyond the form', '评价等级', 'none', { merges: ['B1:C1'], right: 0 }],
  ['behind a merged label', '评价等级', 'C1', { merges: ['A1:B1'] }],
  [
    'never behind a merged label in the total row',
    '评价等级||100|96',
    'none',
    { merges: ['A1:B1'], total: [null, 'C1', 'D1'] },
  ],
  [
    'in a blank merge behind the total',
    '评价等级|100|96',
    'D1',
    { merges: ['D1:E1'], total: [null, 'B1', 'C1'] },
  ],
  [
    'in a blank merge under its label in the total row',
    '总分|100|96|评价等级',
    'D2',
    { at: 'D1', merges: ['D2:E2'], total: ['A1', 'B1', 'C1'] },
  ],
  [
    'not in a blank cell under its label',
    '总分|100|96|评价等级',
    'none',
    { at: 'D1', total: ['A1', 'B1', 'C1'] },
  ],
  [
    'not in a merge of a row that holds something',
    '总分|100|96|评价等级\n见附件',
    'none',
    { at: 'D1', merges: ['D2:E2'], total: ['A1', 'B1', 'C1'] },
  ],
  ['never in the label of the total', '评价等级|总分|96', 'none', { total: ['B1', null, 'C1'] }],
];

test.each(LIST.map(([where, drawing, expected, options]) => [where, drawing, expected, options]))(
  'a grade is read %s',
  (_, drawing, expected, options) => {
    expect(grade(drawing as string, options as Case | undefined)).toBe(expected);
  },
);

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
    return told(gradeInTotalRow(grid, { left: 0, right }, BAND, totalOf(grid, total)));
  };
  test.each<[string, string, Case['total'], string, number]>([
    ['behind the total', '总分|100|96|优', ['A1', 'B1', 'C1'], 'D1 优', 5],
    ['behind other figures', '总分|100|96|5|优', ['A1', 'B1', 'C1'], 'E1 优', 5],
    ['behind a weight total alone', '总分|100||优', ['A1', 'B1', null], 'D1 优', 5],
    ['not behind other words', '总分|100|96|附件|优', ['A1', 'B1', 'C1'], 'none', 5],
    ['not in a row without figures', '总分|||优', ['A1', null, null], 'none', 5],
    ['not before the total', '优|100|96', [null, 'B1', 'C1'], 'none', 5],
    ['in the last column of the form', '总分|100|96|优', ['A1', 'B1', 'C1'], 'D1 优', 3],
    [
      'right of the form, not to be written',
      '总分|100|96|优',
      ['A1', 'B1', 'C1'],
      'D1 优 inline',
      2,
    ],
  ])('is read %s', (_, row, total, expected, right) => {
    expect(behind(row, total, right)).toBe(expected);
  });

  test('is none where there is no total, or the total shares the cell of its label', () => {
    const grid = gridOf('总分：96|优');
    const score = { ...cellAt(grid, 'A1').field, inline: true as const };
    const total = { row: 0, label: null, weight: null, score };
    expect(gradeInTotalRow(grid, BAND, BAND, total)).toBeNull();
    expect(gradeInTotalRow(grid, BAND, BAND, null)).toBeNull();
  });
});
