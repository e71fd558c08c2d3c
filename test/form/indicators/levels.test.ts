import { type Levels, levelsAt, NO_LEVELS } from '../../../src/form/indicators/levels';
import { placeRow } from '../../../src/form/indicators/place-row';
import { a1 } from '../../../src/sheet';
import { blockUnder, gridOf } from '../grid-of';

const FIELDS = { level1: 'B1', level2: 'C1', name: 'D1', target: 'E1', weight: 'F1' } as const;
const HEADER = '|一级指标|二级指标|三级指标|指标值|分值';

const told = ({ level1, level2 }: Levels): string =>
  [level1, level2]
    .map((one) => (one ? `${a1(one.at)} ${one.text}${one.points ? ` ${one.points}` : ''}` : '-'))
    .join(', ');

/** The levels of the last of some rows, each taken under its own shift. */
function levels(
  rows: readonly (readonly [row: string, shift: number])[],
  merges: readonly string[] = [],
): string {
  const grid = gridOf([HEADER, ...rows.map(([row]) => row)].join('\n'), { merges });
  const block = blockUnder(grid, FIELDS, { left: 0, right: 9 });
  let above = NO_LEVELS;
  rows.forEach(([, shift], i) => {
    above = levelsAt(grid, block, placeRow(grid, i + 1, block, shift), above);
  });
  return told(above);
}

const FIRST = '|产出指标（50分）|数量指标|甲|5|10';

test.each([
  ['its own', [[FIRST, 0]], 'B2 产出指标 50, C2 数量指标'],
  [
    'its own, without numbering',
    [['|一、产出指标|1.数量指标|甲|5|10', 0]],
    'B2 产出指标, C2 数量指标',
  ],
  [
    'those of the row above',
    [
      [FIRST, 0],
      ['|||乙|5|10', 0],
    ],
    'B2 产出指标 50, C2 数量指标',
  ],
  [
    'a second of its own',
    [
      [FIRST, 0],
      ['||质量指标|乙|5|10', 0],
    ],
    'B2 产出指标 50, C3 质量指标',
  ],
  [
    'a first of its own and no second',
    [
      [FIRST, 0],
      ['|效益指标||乙|5|10', 0],
    ],
    'B3 效益指标, -',
  ],
  [
    'no figure',
    [
      [FIRST, 0],
      ['|1|2|乙|5|10', 0],
    ],
    'B2 产出指标 50, C2 数量指标',
  ],
  ['both in a row that slid', [['产出指标|数量指标|甲|5|10', -1]], 'A2 产出指标, B2 数量指标'],
  [
    'those above a row that slid',
    [
      [FIRST, 0],
      ['||乙|5|10', -1],
    ],
    'B2 产出指标 50, C2 数量指标',
  ],
  [
    'a second in a row that slid',
    [
      [FIRST, 0],
      ['|质量指标|乙|5|10', -1],
    ],
    'B2 产出指标 50, B3 质量指标',
  ],
  [
    'a second that belongs under no such first',
    [
      [FIRST, 0],
      ['|经济效益指标|乙|5|10', -1],
    ],
    '-, B3 经济效益指标',
  ],
  [
    'a first in a row that slid',
    [
      [FIRST, 0],
      ['效益指标||乙|5|10', -1],
    ],
    'A3 效益指标, -',
  ],
  [
    'what may be either, in the place of a second',
    [
      [FIRST, 0],
      ['|成本指标|乙|5|10', -1],
    ],
    'B2 产出指标 50, B3 成本指标',
  ],
  [
    'what may be either, where it contradicts the first',
    [
      [FIRST, 0],
      ['|满意度指标|乙|5|10', -1],
    ],
    'B3 满意度指标, -',
  ],
  [
    'no words left of the levels',
    [
      [FIRST, 0],
      ['绩效||乙|5|10', -1],
    ],
    'B2 产出指标 50, C2 数量指标',
  ],
] as const)('the levels of a row are %s', (_, rows, expected) => {
  expect(levels(rows)).toBe(expected);
});

test('a level merged from above keeps the second, a new one drops it', () => {
  expect(
    levels(
      [
        [FIRST, 0],
        ['|||乙|5|10', 0],
      ],
      ['B2:B3'],
    ),
  ).toBe('B2 产出指标 50, C2 数量指标');
});

describe('without columns of levels', () => {
  /** The levels after each of some rows under 三级指标 in A, 指标值 in B and 分值 in C. */
  function headings(rows: string): string[] {
    const grid = gridOf(`三级指标|指标值|分值\n${rows}`);
    const block = blockUnder(grid, { name: 'A1', target: 'B1', weight: 'C1' });
    let above = NO_LEVELS;
    return grid.rowsBetween(1, 9).map((row) => {
      above = levelsAt(grid, block, placeRow(grid, row, block, 0), above);
      return told(above);
    });
  }

  test('a level alone in its row heads those below it', () => {
    expect(headings('产出指标(50分)\n数量指标\n甲|5|10')).toEqual([
      'A2 产出指标 50, -',
      'A2 产出指标 50, A3 数量指标',
      'A2 产出指标 50, A3 数量指标',
    ]);
  });

  test.each([
    ['beside its points', '产出指标||50', 'A2 产出指标, -'],
    ['not beside two figures', '产出指标|5|50', '-, -'],
    ['not beside words', '产出指标|某某', '-, -'],
    ['not in other words', '某某部分', '-, -'],
  ])('a level is a heading %s', (_, row, expected) => {
    expect(headings(row)).toEqual([expected]);
  });

  test('what may be either is a second level right below a first, a first above another', () => {
    expect(headings('效益指标\n满意度指标\n甲|5|10')[1]).toBe('A2 效益指标, A3 满意度指标');
    expect(
      headings('产出指标\n数量指标\n甲|5|10\n满意度指标\n服务对象满意度指标\n乙|5|10')[3],
    ).toBe('A5 满意度指标, -');
    expect(headings('产出指标\n甲|5|10\n满意度指标\n乙|5|10')[2]).toBe('A4 满意度指标, -');
  });
});
