import { labelClaims } from '../../../src/form/indicators/column-claims';
import { contentClaims } from '../../../src/form/indicators/content-claims';
import { rowCells } from '../../../src/form/places/header-cells';
import { columnName } from '../../../src/sheet';
import { gridOf } from '../grid-of';

/** What the columns under a header in row 1 hold beside what its words say. */
function claims(drawing: string, last = 20) {
  const grid = gridOf(drawing);
  const cells = rowCells(grid, 0);
  const header = { top: 0, bottom: 0, left: 0, right: cells.at(-1)!.right, cells };
  return contentClaims(grid, header, last, labelClaims(grid, header, last));
}

/** The same as `B name 26`, `-` for nothing. */
function told(drawing: string, last?: number): string {
  const found = claims(drawing, last).map(
    ({ field, header: { left }, weight }) => `${columnName(left)} ${field} ${weight}`,
  );
  return found.join(', ') || '-';
}

// 6 for what they hold, 20 for the names of the rows
describe('a column of words behind the levels names the rows', () => {
  const MEASURED = '指标值|完成值|得分';
  const rest = '5|5|10';
  test.each([
    ['under a blank header', `一级指标||${MEASURED}\n产出指标|长度|${rest}\n产出指标|宽度|${rest}`],
    [
      'under a header nobody foresaw',
      `一级指标|甲乙|${MEASURED}\n产出指标|长度|${rest}\n产出指标|宽度|${rest}`,
    ],
    [
      'in all rows that no template left open',
      `一级指标||${MEASURED}\n产出指标|长度|${rest}\n产出指标|……|\n产出指标|……|`,
    ],
    [
      'where a level that is none of the usual stands for several rows',
      `一级指标||${MEASURED}\n修路|长度|${rest}\n|宽度|${rest}`,
    ],
    [
      'the first of two such columns',
      `一级指标|||${MEASURED}\n产出指标|长度|甲|${rest}\n产出指标|宽度|乙|${rest}`,
    ],
  ])('%s: names in column B', (_, drawing) => expect(told(drawing)).toBe('B name 26'));

  test.each([
    ['beside a header of names', `三级指标||${MEASURED}\n长度|甲|${rest}\n宽度|乙|${rest}`],
    [
      'where it repeats itself',
      `一级指标||${MEASURED}\n产出指标|长度|${rest}\n产出指标|长度|${rest}`,
    ],
    ['in half of the rows', `一级指标||${MEASURED}\n产出指标|长度|${rest}\n产出指标||${rest}`],
    ['where the last level does', `一级指标||${MEASURED}\n修路|长度|${rest}\n修桥|宽度|${rest}`],
    [
      'behind the target',
      `一级指标|指标值||完成值|得分\n产出指标|12公里|甲|12|10\n产出指标|5米|乙|5|10`,
    ],
    ['before the level', `|一级指标|${MEASURED}\n长度|产出指标|${rest}\n宽度|产出指标|${rest}`],
    ['of figures', `一级指标||${MEASURED}\n产出指标|1|${rest}\n产出指标|2|${rest}`],
  ])('not %s', (_, drawing) => expect(told(drawing)).toBe('-'));
});

describe('a column of operators before the target is one', () => {
  const HEADER = '三级指标||指标值|完成值|得分';
  test.each([
    ['signs', `${HEADER}\n长度|≥|12|12|10\n宽度|≤|5|5|10`, 'B operator 7'],
    ['the nature of each', `${HEADER}\n长度|定量|12|12|10\n宽度|正向|5|5|10`, 'B operator 7'],
    ['in some rows', `${HEADER}\n长度|≥|12|12|10\n宽度||5|5|10\n厚度|=|5|5|10`, 'B operator 7'],
    ['not of a single sign', `${HEADER}\n长度|≥|12|12|10\n宽度||5|5|10`, '-'],
    ['not with another word', `${HEADER}\n长度|≥|12|12|10\n宽度|较宽|5|5|10`, '-'],
    [
      'not beside a header of operators',
      '三级指标|运算符号||指标值|完成值\n长度|≥|≥|12|12\n宽度|≤|≤|5|5',
      '-',
    ],
    ['not behind the target', '三级指标|指标值||完成值\n长度|12公里|≥|12\n宽度|5米|≤|5', '-'],
    ['not where no target is', '三级指标||完成值|得分\n长度|≥|12|10\n宽度|≤|5|10', '-'],
    [
      'not where two columns are the target alike',
      '三级指标||指标值|指标值|完成值\n长度|≥|12|12|12\n宽度|≤|5|5|5',
      '-',
    ],
  ])('%s: %j gives %j', (_, drawing, expected) => expect(told(drawing)).toBe(expected));
});

describe('a column of units behind bare figures is one', () => {
  const HEADER = '三级指标|指标值||完成值|得分';
  test.each([
    [
      'of short words and signs',
      `${HEADER}\n长度|12|公里|12|10\n合格率|95|%|95|10`,
      'C target-unit 6',
    ],
    [
      'not behind targets with their units',
      `${HEADER}\n长度|12公里|公里|12|10\n宽度|5米|米|5|10`,
      '-',
    ],
    [
      'not behind figures in half of the rows',
      `${HEADER}\n长度|12|公里|12|10\n宽度|5米|米|5|10`,
      '-',
    ],
    ['not with figures in it', `${HEADER}\n长度|12|公里|12|10\n宽度|5|2米|5|10`, '-'],
    [
      'not with more than four characters',
      `${HEADER}\n长度|12|公里|12|10\n宽度|5|米以上不足|5|10`,
      '-',
    ],
    ['not of a single unit', `${HEADER}\n长度|12|公里|12|10\n宽度|5||5|10`, '-'],
    [
      'not behind the result',
      '三级指标|指标值|完成值||得分\n长度|12|12|公里|10\n宽度|5|5|米|10',
      '-',
    ],
    [
      'not beside a header of units',
      '三级指标|指标值|计量单位||完成值\n长度|12|公里|公里|12\n宽度|5|米|米|5',
      '-',
    ],
  ])('%s: %j gives %j', (_, drawing, expected) => expect(told(drawing)).toBe(expected));
});

test('what a column holds is a guess that names it', () => {
  const [name, operator] = claims(
    '一级指标|||指标值|完成值\n产出指标|长度|≥|12|12\n产出指标|宽度|≤|5|5',
  );
  const read = '表头没有写明，是按内容认出的';
  expect(name!.guessed?.clause).toBe(`「三级指标」在B列，${read}`);
  expect(operator).toMatchObject({ field: 'operator', weight: 7 });
  expect(operator!.guessed?.clause).toMatch(new RegExp(`在C列，${read}$`));
});

test('rows below the last one are of another block', () => {
  const drawing = '三级指标||指标值|完成值\n长度|≥|12|12\n宽度|≤|5|5\n说明|甲|乙|丙';
  expect([told(drawing, 2), told(drawing, 3)]).toEqual(['B operator 7', '-']);
});

test('a column of rules behind the target says how the rows are scored', () => {
  const rows = '长度|5|4|40|每少1扣8分|32\n宽度|5|5|60|完成得满分|60';
  expect(told(`三级指标|指标值|完成值|分值||得分\n${rows}`)).toBe('E method 5');
  expect(told(`三级指标|指标值|完成值|分值|评分标准|得分\n${rows}`)).toBe('-');
  expect(told('三级指标|指标值|完成值|分值||得分\n长度|5|4|40|见附件|32\n宽度|5|5|60|甲|60')).toBe(
    '-',
  );
});

test('words between two levels name no rows', () => {
  const rest = '数量指标|5|5|10';
  const header = '一级指标||二级指标|指标值|完成值|得分';
  expect(told(`${header}\n产出指标|长度|${rest}\n产出指标|宽度|${rest}`)).toBe('-');
});

test('without any level words name the rows behind the first column', () => {
  const header = '序号|甲乙|指标值|完成值|得分';
  expect(told(`${header}\n1|长度|5|5|10\n2|宽度|5|5|10`)).toBe('B name 26');
});

test.each([
  ['under words nobody foresaw', '完成值|分值|甲乙|得分', 'E method 5'],
  ['not beside a column that is named so', '完成值|分值|甲乙|得分|评分标准', '-'],
  ['not right of the header', '完成值|甲乙|分值|得分', '-'],
])('rules are read %s', (_, header, expected) => {
  const rows = [
    ['长度', '5', '4', '40', '每少1扣8分', '32'],
    ['宽度', '5', '5', '60', '完成得满分', '60'],
  ];
  const at = header.split('|').indexOf('甲乙') + 2;
  const drawing = rows.map((row) => {
    const [name, target, actual, weight, rule, score] = row;
    const others = [name, target, actual, weight, score, '甲'];
    // right of the header the words nobody foresaw stand over others
    if (at < 4) return [name, target, actual, '乙', weight, score, rule].join('|');
    return [...others.slice(0, at), rule, ...others.slice(at)].join('|');
  });
  expect(told(`三级指标|指标值|${header}\n${drawing.join('\n')}`)).toBe(expected);
});
