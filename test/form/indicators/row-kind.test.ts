import { readForms } from '../../../src/form';
import { drawn as drawnRows, snapshotOf } from '../snapshot-of';
import type { RowCells } from '../../../src/form/indicators/place-row';
import { isBreakdown, rowKind } from '../../../src/form/indicators/row-kind';
import { blockUnder, gridOf, HEADER, HEADER_FIELDS } from '../grid-of';

interface Case {
  readonly merges?: readonly string[];
  readonly shift?: number;
  readonly fit?: number;
  readonly isWeighed?: boolean;
  /** How surely the column of names is one. */
  readonly confidence?: number;
}

/** The cells of the last row by field. */
function drawn(rows: string, { merges = [], shift = 0, fit = 0, confidence = 1 }: Case = {}) {
  const grid = gridOf(`${HEADER}\n${rows}`, { merges });
  const row = grid.rows.at(-1)!;
  const columns = new Map(blockUnder(grid, HEADER_FIELDS).columns);
  columns.set('name', { ...columns.get('name')!, confidence });
  const cells = new Map(
    [...columns].map(([field, { left }]) => [field, grid.shownInRow(row, left)]),
  ) as unknown as RowCells;
  return { grid, columns, aligned: { row, shift, fit, cells } };
}

function kind(rows: string, options: Case = {}): string {
  const { grid, columns, aligned } = drawn(rows, options);
  const cells = grid.filled(aligned.row);
  return rowKind(grid, aligned, cells, columns, options.isWeighed ?? false);
}

const WHOLE = '产出指标|数量指标|保洁长度|12|12|10|10';
const LIST: readonly (readonly [string, string, string, Case?])[] = [
  ['a name with all its values', WHOLE, 'indicator'],
  ['one that fits its headers badly', WHOLE, 'indicator', { fit: -5.5 }],
  ['one that does not fit its headers', WHOLE, 'misfit', { fit: -6 }],
  ['values without a name', '|||12|12|10|10', 'indicator'],
  ['amounts of funds behind their labels', '预算数|60|执行数|54|10|9', 'misfit'],
  ['points without a name', '|||||50|48', 'misfit'],
  ['points behind a level', '产出指标|||||50|48', 'heading'],
  ['a level in every column of words', '产出指标|产出指标|产出指标|||50|48', 'heading'],
  ['the same before three figures', '产出指标|产出指标|产出指标||1|50|48', 'indicator'],
  ['a level in two columns', '产出指标||产出指标|||50|48', 'indicator'],
  ['two levels in three columns', '产出指标|产出指标|数量指标|||50|48', 'indicator'],
  ['no level in three columns', '甲|甲|甲|||50|48', 'indicator'],
  ['words alone beside their column', '||年度绩效目标2', 'heading', { shift: 1 }],
  ['a figure alone behind a label beside the columns', '平均分|||||13.79', 'misfit', { shift: 1 }],
  ['a figure alone behind a label in its column', '平均分|||||13.79', 'heading'],
  ['words behind a label beside the columns', '||保洁长度|无', 'indicator', { shift: 1 }],
  ['words alone among rows with points', '||保洁长度', 'heading', { isWeighed: true }],
  ['words alone among rows without', '||保洁长度', 'indicator'],
  ['words alone in what may be the names', '||保洁长度', 'misfit', { confidence: 0.7 }],
  ['words merged over names and targets', '效益指标如下', 'heading', { merges: ['A2:G2'] }],
  ['words merged over names alone', '效益指标如下', 'indicator', { merges: ['A2:C2'] }],
  ['a level alone in the column of names', '||数量指标', 'heading'],
  ['a level and a name', '|数量指标|保洁长度', 'indicator', { isWeighed: true }],
  ['an open name', '||……', 'placeholder'],
  ['a name that only says it is one', '||指标1：', 'placeholder'],
  ['an offer to add rows', '||（可自行添加行）', 'placeholder'],
  ['a number without a name', '||（1）', 'placeholder'],
  ['an open name behind a level', '产出指标||……', 'heading'],
  ['a target that nobody filled in', '||……|≥XX公里', 'placeholder'],
  ['无 with points of 0', '||无|||0|0', 'placeholder'],
  ['无 with points', '||无|||10|0', 'indicator'],
  ['a subtotal', '小计|||||60|58', 'heading'],
  ['the score of a part', '预算执行得分|||||10|9', 'heading'],
  ['a name behind the score of a part', '预算执行得分||保洁长度|||10|9', 'indicator'],
  ['a part without points', '||其中：甲段|5|5||', 'continuation'],
  ['a part with points', '||其中：甲段|5|5|3|3', 'indicator'],
  ['a part of the money', '||其中：财政拨款|5|5|3|3', 'misfit'],
];

test.each(
  LIST.map(([what, row, expected, options = {}]) => [what, row, expected, options] as const),
)('%s: %s is %s', (_, row, expected, options) => {
  expect(kind(row, options)).toBe(expected);
});

test.each([
  ['一、产出指标|||60|58', 'heading'],
  ['一、产出指标|5|5|60|58', 'indicator'],
  ['满意度|||60|58', 'indicator'],
])('without columns of levels %s is: %s', (row, expected) => {
  const sheet = snapshotOf(
    drawnRows(`项目名称|甲\n指标名称|指标值|完成值|分值|得分\n${row}\n保洁长度|12|12|10|10`),
  );
  expect(readForms(sheet).forms[0]!.rows[0]).toMatchObject({ row: 2, kind: expected });
});

test('a level with the points of its rows heads them', () => {
  const sheet = snapshotOf(
    drawnRows(
      '项目名称|甲\n指标名称|指标值|完成值|分值|得分\n一、产出指标|||10|10\n保洁长度|12|12|10|10',
    ),
  );
  expect(readForms(sheet).forms[0]!.indicators[0]!.level1?.text).toBe('产出指标');
});

test.each([
  ['both merged', '甲', '', ['F2:F3', 'G2:G3'], 'continuation'],
  ['its points merged, the score above', '甲|||10|9', '', ['F2:F3'], 'continuation'],
  ['its points merged, no score above', '甲|||10|', '', ['F2:F3'], 'indicator'],
  ['its points merged, a score of its own', '甲|||10|9', '|||8', ['F2:F3'], 'indicator'],
  ['its score merged, points of its own', '甲|||10|9', '||5|', ['G2:G3'], 'indicator'],
  ['nothing merged', '甲|||10|9', '', [], 'indicator'],
])('a row with %s is scored with the one above or not', (_, first, values, merges, expected) => {
  expect(kind(`||${first}\n||乙|5${values}`, { merges })).toBe(expected);
});

test.each([
  ['||其中：甲段|5|5||', true],
  ['||其中：甲段|5|5|3|', false],
  ['||其中：甲段|5|5||3', false],
  ['||甲段|5|5||', false],
])('%s breaks the row above down: %s', (row, expected) => {
  expect(isBreakdown(drawn(row).aligned)).toBe(expected);
});

test.each([
  ['B4:G4', '某某事项', 'heading'],
  ['B4:C4', '某某事项', 'indicator'],
  ['B4:C4', '某某原因', 'heading'],
])('words merged over %s behind the label %s are: %s', (merge, label, expected) => {
  const sheet = snapshotOf(
    drawnRows(
      `项目名称|甲\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n${WHOLE}\n${label}|资金未到位`,
    ),
    {
      merges: [merge],
    },
  );
  expect(readForms(sheet).forms[0]!.rows.at(-1)).toMatchObject({ row: 3, kind: expected });
});
