import { blankGrade } from '../../../src/form/edges/blank-grade';
import type { TotalRow } from '../../../src/form/form';
import { cellAt, gridOf, namesOf } from '../grid-of';
import type { SnapshotOptions } from '../snapshot-of';

interface Case extends SnapshotOptions {
  readonly at?: string;
  /** Label, weight total and total of the row, by name. */
  readonly total?: readonly [string | null, string | null, string | null];
  readonly right?: number;
}

/** The blank place of a grade whose label stands in A1 unless it says so, in the columns A to F. */
function place(drawing: string, { at = 'A1', total, right = 5, ...options }: Case = {}): string {
  const grid = gridOf(drawing, options);
  const field = (name: string | null) => name && cellAt(grid, name).field;
  const [label, weight, score] = (total ?? []).map(field);
  const row = total ? ({ row: 0, label, weight, score } as TotalRow) : null;
  return namesOf([blankGrade(grid, { left: 0, right }, cellAt(grid, at), row)]);
}

const LIST: readonly (readonly [string, string, string, Case?])[] = [
  ['a merge beside its label', '评价等级', 'B1', { merges: ['B1:C1'] }],
  ['no single cell', '评价等级', '-'],
  ['no merge beyond the form', '评价等级', '-', { merges: ['B1:C1'], right: 0 }],
  ['a merge that begins in the last column', '评价等级', 'B1', { merges: ['B1:C1'], right: 1 }],
  ['the cell behind a merged label', '评价等级', 'C1', { merges: ['A1:B1'] }],
  [
    'none behind a merged label in the total row',
    '评价等级||100|96',
    '-',
    { merges: ['A1:B1'], total: [null, 'C1', 'D1'] },
  ],
  [
    'a merge behind the total',
    '评价等级|100|96',
    'D1',
    { merges: ['D1:E1'], total: [null, 'B1', 'C1'] },
  ],
  [
    'a merge under its label in the total row',
    '总分|100|96|评价等级',
    'D2',
    { at: 'D1', merges: ['D2:E2'], total: ['A1', 'B1', 'C1'] },
  ],
  [
    'no single cell under its label',
    '总分|100|96|评价等级',
    '-',
    { at: 'D1', total: ['A1', 'B1', 'C1'] },
  ],
  [
    'no merge of a row that holds something',
    '总分|100|96|评价等级\n见附件',
    '-',
    { at: 'D1', merges: ['D2:E2'], total: ['A1', 'B1', 'C1'] },
  ],
];

test.each(LIST.map(([where, drawing, expected, options]) => [where, drawing, expected, options]))(
  'the place of a grade nobody filled in is %s',
  (_, drawing, expected, options) => {
    expect(place(drawing as string, options as Case | undefined)).toBe(expected);
  },
);
