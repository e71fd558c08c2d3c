import { readForms } from '../../../src/form';
import { RowAligner, type RowHabits } from '../../../src/form/indicators/align-row';
import type { ColumnMap } from '../../../src/form/indicators/choose-columns';
import { INDICATOR_FIELDS, type IndicatorField } from '../../../src/form/fields';
import { Grid } from '../../../src/form/evidence/grid';
import type { HeaderCell } from '../../../src/form/places/header-cells';
import type { Block } from '../../../src/form/indicators/place-plan';
import { placeRow } from '../../../src/form/indicators/place-row';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import { snapshotOf } from '../snapshot-of';

const HEADERS: readonly IndicatorField[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
];
const NO_HABITS: RowHabits = {
  scored: 0,
  usualLevels: 0,
  weighed: 0,
  isPlainlyWeighed: false,
  shiftAbove: 0,
};

/** The rows under a header of eight columns that begins in column B (1-based 2), so that a row can slide left. */
function drawn(...rows: string[]) {
  const width = HEADERS.length + 3;
  const lines = rows.map((line) => {
    const cells = line.split('|');
    return [...cells, ...Array<string>(width - cells.length).fill('')];
  });
  const grid = new Grid(snapshotOf(lines));
  const columns = new Map(
    HEADERS.map((field) => {
      const column = HEADERS.indexOf(field) + 1;
      const cell = grid.at(0, column);
      const header = { cell, left: column, right: column, word: field, confidence: 1 };
      return [field, header as HeaderCell] as const;
    }),
  ) as unknown as ColumnMap;
  const used = new UsedColumns(Array.from({ length: width }, (_, i) => i));
  const block: Block = {
    otherScores: [],
    plans: new Map(),
    columns,
    used,
    left: 0,
    right: width - 1,
    first: 0,
    last: rows.length - 1,
  };
  return { grid, block, aligner: new RowAligner(grid, block) };
}

function fitOf(row: string, shift = 0): number {
  const { grid, block } = drawn(row);
  return placeRow(grid, 0, block, shift).fit;
}

test('the fields of an indicator row are those a header may name', () => {
  expect(INDICATOR_FIELDS).toEqual(expect.arrayContaining([...HEADERS]));
});

// name 3, measure as target 2, measure as result 1, points within 100 2, score 0.5, reason 1
const WHOLE = '|产出指标|数量指标|培训场次|≥12次|9次|10|7.5|场地改造，推迟到次年';

describe('how well a row fits its headers', () => {
  test.each<[string, string, number, number]>([
    ['a whole row', WHOLE, 0, 9.5],
    // nothing for a blank score or reason
    ['a row without score and reason', '|产出指标|数量指标|培训场次|≥12次|9次|10||', 0, 8],
    // -1 for blank points, -0.5 for a blank result
    ['a row without result and points', '|产出指标|数量指标|培训场次|≥12次|||7.5|延期到次年', 0, 5],
    // points above 100 are hardly any: -1 for 2
    ['points above 100', '|产出指标|数量指标|培训场次|≥12次|9次|110|7.5|延期到次年', 0, 6.5],
    // the same words are a target and its result: 3 + 1 + 0.5 + 1 + 2 + 0.5
    ['words met as asked', '|产出指标|质量指标|制度建设|建立健全|建立健全|10|10|', 0, 8],
    // the same row one column left: 9.5 and 1.5 for the step
    ['a row one column left of its headers', WHOLE.slice(1), -1, 8],
    // and 2 for a figure behind it that no header names
    ['a figure behind such a row', `${WHOLE.slice(1)}||3`, -1, 6],
    ['a row one column right of its headers', `|${WHOLE}`, 1, 8],
  ])('%s fits by the sum of its cells', (_, row, shift, fit) => {
    expect(fitOf(row, shift)).toBe(fit);
  });

  test('质量指标 under 一级指标 counts 1.5 against a row', () => {
    expect(fitOf(WHOLE.replace('产出指标', '质量指标')) - fitOf(WHOLE)).toBe(-1.5);
  });
});

describe('which shift a row is read by', () => {
  test('a row that stands under its headers is not moved', () => {
    expect(drawn(WHOLE).aligner.align(0, NO_HABITS).shift).toBe(0);
  });

  test('a row whose points are merged with those of one above stands where that does', () => {
    const lines = [
      '一级指标|二级指标|三级指标|得分率|预期目标|指标权重|完成值||自评分|上年完成值|财政评分|说明',
      '产出指标|数量指标|培训人次|100%|65人次|6%|65人次||6|35|6|',
      '|质量指标|社会影响|100%|及时|9%|达成年度指标||9||9|',
      '|成本指标|单位成本|100%|35元/人|35%|35元/人||35|47|2.5|无',
      '效益指标|经济效益指标|成本控制情况|100%|持续改善|11%|达成年度指标||11||11|',
      '||工程质量达标率||90%||92%|||53||',
      '|可持续影响指标|群众生活质量|100%|效果明显|39%|效果明显||39||8.5|',
    ];
    const merges = [
      'F5:F6',
      'A2:A4',
      'A5:A7',
      'B5:B6',
      ...[1, 2, 3, 4, 5, 6, 7].map((row) => `G${row}:H${row}`),
    ];
    const { forms } = readForms(
      snapshotOf(
        lines.map((line) => line.split('|')),
        { merges },
      ),
    );
    const found = forms[0]!.indicators.map(({ shift, actual }) => `${shift} ${actual?.text}`);
    expect(found[4]).toBe('0 92%');
  });

  test.each([
    ['left', WHOLE.slice(1), -1],
    ['right', `|${WHOLE}`, 1],
  ])('a row that slid one column %s is found', (_, row, shift) => {
    expect(drawn(row).aligner.align(0, NO_HABITS).shift).toBe(shift);
  });

  // How much better the row fits one column left of its headers than under them, worked out by hand.
  test.each<[number, string, number, number]>([
    [3, '产出指标|数量指标|培训场次|≥12次|9次||7.5|', 0, -1],
    [2, '产出指标|数量指标|培训场次|健全|9次|10||', 0, 0],
    [2, '产出指标|数量指标|培训场次|健全|9次|10||', -1, -1],
    [1, '产出指标|数量指标||≥12次|9|10||', -1, -1],
    [0.5, '产出指标|数量指标|培训场次|健全|9次|||', -1, 0],
  ])('%f better: %s below a row shifted by %i is shifted by %i', (better, row, above, shift) => {
    expect(fitOf(row, -1) - fitOf(row)).toBe(better);
    expect(drawn(row).aligner.align(0, { ...NO_HABITS, shiftAbove: above }).shift).toBe(shift);
  });
});

describe('what the habits of a block say of a row', () => {
  const fitUnder = (row: string, habits: Partial<RowHabits>) =>
    drawn(row).aligner.align(0, { ...NO_HABITS, ...habits }).fit;

  test('a blank score counts 1.5 where all others are filled', () => {
    const row = '|产出指标|数量指标|培训场次|≥12次|9次|10||';
    expect(fitUnder(row, { scored: 1 }) - fitUnder(row, {})).toBe(-1.5);
    expect(fitUnder(row, { scored: 0.5 }) - fitUnder(row, {})).toBe(-0.75);
  });

  test('an odd level counts 2 where all others are usual', () => {
    const row = WHOLE.replace('数量指标', '其他说明');
    expect(fitUnder(row, { usualLevels: 1 }) - fitUnder(row, {})).toBe(-2);
  });

  test('a percentage under the points counts 5 where all others are plain', () => {
    const row = WHOLE.replace('|10|', '|10%|');
    expect(fitUnder(row, { isPlainlyWeighed: true }) - fitUnder(row, {})).toBe(-5);
    expect(fitUnder(WHOLE, { isPlainlyWeighed: true }) - fitUnder(WHOLE, {})).toBe(0);
  });

  test('points are plain where at most a third of them are percentages', () => {
    const odd = WHOLE.replace('|10|', '|10%|');
    const isPlain = (...rows: string[]) =>
      drawn(...rows).aligner.habitsOf(rows.map((_, i) => i)).isPlainlyWeighed;
    expect(isPlain(WHOLE, WHOLE, odd)).toBe(true);
    expect(isPlain(WHOLE, odd, odd)).toBe(false);
    expect(isPlain(WHOLE, WHOLE)).toBe(false);
  });

  test('a row that slid right, so that its result reads as points, is found by the points of the others', () => {
    const slid = '||满意度指标|居民|居民满意度|≥90%|92%|10|10';
    const { aligner } = drawn(WHOLE, WHOLE, WHOLE, slid);
    expect(aligner.align(3, aligner.habitsOf([0, 1, 2, 3])).shift).toBe(1);
    expect(
      aligner.align(3, { ...aligner.habitsOf([0, 1, 2, 3]), isPlainlyWeighed: false }).shift,
    ).toBe(0);
  });

  test('a row that hardly fits teaches nothing', () => {
    // 3.5 and 5: a row counts from 4
    const [hardly, well] = [
      '产出指标|数量指标|培训场次|健全|9次|10||',
      '|产出指标|数量指标|培训场次|≥12次|||7.5|延期到次年',
    ];
    expect(drawn(WHOLE, hardly!).aligner.habitsOf([0, 1]).scored).toBe(1);
    expect(drawn(WHOLE, well!).aligner.habitsOf([0, 1]).weighed).toBe(0.5);
  });

  test('the habits are learnt from the rows that stand under their headers', () => {
    const { aligner } = drawn(WHOLE, WHOLE.replace('|7.5|', '||'));
    expect(aligner.habitsOf([0, 1])).toEqual({
      scored: 0.5,
      usualLevels: 1,
      weighed: 1,
      isPlainlyWeighed: false,
      shiftAbove: 0,
    });
  });
});

describe('the limits of the habits of a block', () => {
  const habits = (...rows: string[]) => drawn(...rows).aligner.habitsOf(rows.map((_, i) => i));

  test('no row teaches nothing', () => expect(habits()).toEqual(NO_HABITS));

  test('a row that fits by 4 teaches', () => {
    // 3 for the name, 2 for the target, -0.5 and -1 for blank result and points, 0.5 for the score
    const row = '|产出指标|数量指标|培训场次|≥12次|||7.5|';
    expect(fitOf(row)).toBe(4);
    expect(habits(WHOLE, row).weighed).toBe(0.5);
  });

  test('a single row does not show that rows print points', () => {
    expect([habits(WHOLE).weighed, habits(WHOLE, WHOLE).weighed]).toEqual([0, 1]);
  });

  test('only words are levels, usual or not', () => {
    expect(habits(WHOLE, WHOLE.replace('产出指标', '1')).usualLevels).toBe(1);
    expect(habits(WHOLE, WHOLE.replace('产出指标', '其他')).usualLevels).toBe(0.75);
  });

  test('a blank score counts 3.5 beside the headers where all others are filled', () => {
    // 9 by its cells and 1.5 for the step
    const row = '产出指标|数量指标|培训场次|≥12次|9次|10||场地改造，推迟到次年';
    const under = (scored: number) => drawn(row).aligner.align(0, { ...NO_HABITS, scored });
    expect(under(0)).toMatchObject({ shift: -1, fit: 7.5 });
    expect(under(1)).toMatchObject({ shift: -1, fit: 4 });
  });
});
