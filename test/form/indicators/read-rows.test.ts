import { readRows } from '../../../src/form/indicators/read-rows';
import { blockUnder, gridOf, HEADER, HEADER_FIELDS, namesOf } from '../grid-of';

/** What is read of some rows below a header. */
function read(rows: string, { hasFund = false, merges = [] as readonly string[] } = {}) {
  const grid = gridOf(`${HEADER}\n${rows}`, { merges });
  return readRows(grid, [blockUnder(grid, HEADER_FIELDS)], 2023, hasFund);
}

const kinds = (rows: string, options?: Parameters<typeof read>[1]) =>
  read(rows, options)
    .rows.map(({ kind }) => kind)
    .join(' ');

const A = '产出指标|数量指标|保洁长度|≥12公里|12公里|10|9';
const B = '|质量指标|合格率|≥95%|96%|10|10';
const MISFIT = '|||||3|3';

test('indicators are read down to the foot, each under the levels above it', () => {
  const { indicators, foot, notes, totalAbove } = read(`${A}\n${B}\n总分|||||20|19`);
  expect(indicators.map(({ row, level1, level2 }) => [row, level1?.text, level2?.text])).toEqual([
    [1, '产出指标', '数量指标'],
    [2, '产出指标', '质量指标'],
  ]);
  const [first] = indicators;
  expect(namesOf([first!.name, first!.target, first!.actual, first!.weight, first!.score])).toBe(
    'C2 D2 E2 F2 G2',
  );
  expect([foot, notes, totalAbove]).toEqual([3, [], null]);
});

test.each([
  ['a total ends the block', `${A}\n总分|||||10|9\n存在问题|无`, 'indicator foot'],
  [
    'a sum above another indicator does not',
    `${A}\n合计|||||10|9\n${B}`,
    'indicator heading indicator',
  ],
  [
    'nor one above the level of another',
    `${A}\n合计|||||10|9\n效益指标\n${B}`,
    'indicator heading heading indicator',
  ],
  [
    'nor one above a note of the next group',
    `${A}\n合计|||||10|9\n说明：以下由业务科室填报。\n${B}`,
    'indicator heading heading indicator',
  ],
  [
    'nor one above a caption',
    `${A}\n合计|||||10|9\n（以下为效益类指标）\n${B}`,
    'indicator heading heading indicator',
  ],
  [
    'one above the title of another table does',
    `${A}\n合计|||||10|9\n满意度调查统计\n${B}`,
    'indicator foot',
  ],
  [
    'one above who signed does',
    `${A}\n合计|||||10|9\n经办人（签字）||李四|复核人|王五|联系电话|13900001111`,
    'indicator foot',
  ],
  [
    'one above a row with words for its points does',
    `${A}\n合计|||||10|9\n核对||李四|无|王五|单位公章|13900001111`,
    'indicator foot',
  ],
  ['a subtotal does not', `${A}\n小计|||||10|9\n${B}`, 'indicator heading indicator'],
  [
    'points beside the indicators are none',
    `${A}\n加分项||||||2\n${B}`,
    'indicator heading indicator',
  ],
  ['a note ends it', `${A}\n注：无\n存在问题|无`, 'indicator foot'],
  ['one above another indicator does not', `${A}\n注：略\n${B}`, 'indicator heading indicator'],
  ['a header of points ends it', `${A}\n评价内容|分值|得分\n${B}`, 'indicator'],
])('%s', (_, rows, expected) => expect(kinds(rows)).toBe(expected));

test('a note above rows whose points stand behind names or levels ends no block', () => {
  const readUnder = (rows: string) => {
    const grid = gridOf(`三级指标|指标值|完成值|得分\n保洁（9分）|12|12|9\n注：略\n${rows}`);
    const fields = { name: 'A1', target: 'B1', actual: 'C1', score: 'D1' };
    return readRows(grid, [blockUnder(grid, fields)], 2023, false).indicators.length;
  };
  expect(readUnder('绿化（9分）|12||')).toBe(2);
  expect(readUnder('绿化|12|12|')).toBe(2);
  expect(readUnder('绿化|12||')).toBe(1);
});

test('the foot stands below the last indicator, or where its total does', () => {
  expect(read(A).foot).toBe(2);
  expect(read(`${A}\n小计|||||10|9`).foot).toBe(2);
  expect(read(`${A}\n小计|||||10|9\n总分|||||10|9`).foot).toBe(3);
  // a block without an indicator is all foot
  expect(read('某某').foot).toBe(1);
});

test('a sum above the first indicator may be the total', () => {
  expect(read(`合计|||||20|19\n${A}\n${B}`).totalAbove).toBe(1);
  expect(read(`${A}\n合计|||||10|9\n${B}`).totalAbove).toBeNull();
});

test('a sum above a list of points without targets ends none of it', () => {
  const grid = gridOf('三级指标|得分|情况\n合计|12|\n论证决策10分|9|充分\n目标科学性5分|3|明确');
  const block = blockUnder(grid, { name: 'A1', score: 'B1', actual: 'C1' });
  const { rows, totalAbove } = readRows(grid, [block], 2023, false);
  expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'indicator', 'indicator']);
  expect(totalAbove).toBe(1);
});

test('a sum in the column of levels is no level', () => {
  expect(read(`${A}\n合计|||||10|9\n${B}`).indicators[1]!.level1!.text).toBe('产出指标');
});

test('four misfits in a row end the block, three do not', () => {
  const after = (misfits: number) => read(`${A}\n${`${MISFIT}\n`.repeat(misfits)}${B}`).indicators;
  expect(after(3)).toHaveLength(2);
  expect(after(4)).toHaveLength(1);
});

test('misfits are counted anew after each indicator', () => {
  const three = `${MISFIT}\n`.repeat(3);
  expect(read(`${A}\n${three}${B}\n${three}${B}`).indicators).toHaveLength(3);
});

test.each([
  ['加分项||||||2', undefined],
  ['加分项||||||-2', undefined],
  ['扣分项||||||-2', undefined],
  ['扣分项||||||2', true],
  ['扣分项|0', undefined],
])('%s: points beside the indicators, unclear: %s', (row, unclear) => {
  const [extra, ...others] = read(`${A}\n${row}`).extras;
  expect(others).toEqual([]);
  expect([extra!.row, extra!.weight, extra!.score.at, extra!.unclear]).toEqual([
    2,
    null,
    { row: 2, column: 6 },
    unclear,
  ]);
});

test('points taken off are told by the label of their own form, not of one beside it', () => {
  const grid = gridOf(`|${HEADER}\n|${A}\n小计|扣分项||||||2`);
  const beside = Object.entries(HEADER_FIELDS).map(([field, name]) => {
    const letter = String.fromCharCode(name.charCodeAt(0) + 1);
    return [field, name.replace(/^./, letter)];
  });
  const block = blockUnder(grid, Object.fromEntries(beside), { left: 1 });
  expect(readRows(grid, [block], 2023, false).extras).toMatchObject([{ unclear: true }]);
});

test('预算执行率 among the indicators scores the fund block, where there is one', () => {
  const rows = `||预算执行率|||10|9.5\n${A}`;
  expect(kinds(rows, { hasFund: true })).toBe('execution indicator');
  expect(namesOf([read(rows, { hasFund: true }).execution?.score])).toBe('G2');
  expect(kinds(rows)).toBe('indicator indicator');
});

describe('a row whose points and score are merged with those above', () => {
  const merges = ['F2:F3', 'G2:G3'];
  test('is an indicator scored there, and a note says so', () => {
    const { indicators, notes, rows } = read(`${A}\n|质量指标|合格率|≥95%|96%`, { merges });
    expect(rows.map(({ kind }) => kind)).toEqual(['indicator', 'continuation']);
    expect(indicators[1]).toMatchObject({
      weight: null,
      score: null,
      scoredWith: { kind: 'shared', row: 1 },
    });
    expect(notes).toEqual([{ row: 2, text: '第3行与上一行合并计分，没有单独的分值和得分' }]);
  });

  test('is none without a target or result, or without a name', () => {
    expect(read(`${A}\n|质量指标|合格率`, { merges }).indicators).toHaveLength(1);
    expect(read(`${A}\n|质量指标||≥95%|96%`, { merges }).indicators).toHaveLength(1);
    const named = ['C2:C3', ...merges];
    expect(read(`${A}\n|质量指标||≥95%|96%`, { merges: named }).indicators).toHaveLength(1);
  });

  test('is a breakdown of the last indicator where it says 其中', () => {
    expect(read(`${A}\n||其中：甲段|≥5公里|5公里`).indicators[1]).toMatchObject({
      scoredWith: { kind: 'breakdown', row: 1 },
    });
    expect(read('||其中：甲段|≥5公里|5公里').indicators).toEqual([]);
  });

  test('goes on in the rows below that have no level, points or score of their own', () => {
    const rows = `${A}\n||其中：甲段|≥5公里|5公里\n||乙段|≥7公里|6公里`;
    expect(read(rows).indicators.map(({ scoredWith }) => scoredWith?.kind)).toEqual([
      undefined,
      'breakdown',
      'breakdown',
    ]);
    const kindsOf = (row: string) =>
      read(`${A}\n||其中：甲段|≥5公里|5公里\n${row}`).indicators[2]?.scoredWith?.kind;
    expect(kindsOf('||乙段|≥7公里|6公里|5|5')).toBeUndefined();
    expect(kindsOf('|质量指标|乙段|≥7公里|6公里')).toBeUndefined();
  });
});

test('a block without a column of names has no indicators', () => {
  const grid = gridOf(`${HEADER}\n${A}`);
  const block = blockUnder(grid, { target: 'D1', weight: 'F1' });
  expect(readRows(grid, [block], null, false).rows).toEqual([]);
});

test('what follows the foot in another block is not read', () => {
  const grid = gridOf(`${HEADER}\n${A}\n总分|||||10|9\n${B}`);
  const block = blockUnder(grid, HEADER_FIELDS);
  const blocks = (end: number) =>
    [
      { ...block, last: end },
      { ...block, first: 3, last: 3 },
    ] as const;
  expect(readRows(grid, blocks(2), null, false).indicators).toHaveLength(1);
  expect(readRows(grid, blocks(1), null, false).indicators).toHaveLength(2);
});
