import { findHeaders } from '../../../src/form/places/find-headers';
import { a1 } from '../../../src/sheet';
import { gridOf } from '../grid-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分|说明';
const ROW = '产出指标|长度|≥12公里|12公里|10|10|';

/** Where the headers of a sheet stand, with the rows under them that only guide. */
function places(drawing: string, merges: string[] = []): string {
  const found = findHeaders(gridOf(drawing, { merges }));
  const names = found.map(
    ({ top, bottom, left, right }) =>
      `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`,
  );
  return names.join(' ') || 'none';
}

/** The words of the first header, from left to right. */
function words(drawing: string, merges: string[] = []): string {
  const [first] = findHeaders(gridOf(drawing, { merges }));
  return first!.cells.map(({ word }) => word ?? '-').join(' ');
}

test.each([
  ['where its words stand', `绩效自评表\n${HEADER}\n${ROW}`, 'A2:G2'],
  ['one below the other', `${HEADER}\n${ROW}\n总分||||100|96\n${HEADER}\n${ROW}`, 'A1:G1 A4:G4'],
  ['side by side', `${HEADER}|${HEADER}\n${ROW}|${ROW}`, 'A1:G1 H1:N1'],
  ['in two rows', `一级指标|三级指标|指标值||分值|得分\n||年初值|完成值||\n${ROW}`, 'A1:F2'],
  [
    'in two rows, the upper with one word',
    `三级指标||||\n|指标值|完成值|分值|得分\n${ROW}`,
    'A1:E2',
  ],
  [
    'once in two rows, of which the lower would be one by itself',
    `绩效指标||||得分|说明\n一级指标|三级指标|指标值|完成值||\n${ROW}`,
    'A1:F2',
  ],
  ['not with a label alone in the row above', `|得分\n${HEADER}\n${ROW}`, 'A2:G2'],
  ['with the numbers of its columns', `${HEADER}\n甲|乙|1|2|3|4|5\n${ROW}`, 'A1:G2'],
  [
    'with two rows that guide',
    `${HEADER}\n甲|乙|1|2|3|4|5\n||（填目标）|（填结果）|||\n${ROW}`,
    'A1:G3',
  ],
  [
    'that calls targets and results in words nobody knows',
    `一级指标|三级指标|考核要求|考核结果|分值|得分\n${ROW}`,
    'A1:F1',
  ],
  [
    'not beside a whole one',
    `${HEADER}\n${ROW}\n\n一级指标|三级指标|评价人|分值|得分\n产出指标|长度|张三|10|10`,
    'A1:G1',
  ],
  ['not of four words alone', `一级指标|三级指标|分值|得分\n产出指标|长度|10|10`, 'none'],
  ['not of a name and points alone', `三级指标|考核结果|分值|得分\n长度|12公里|10|10`, 'none'],
  ['not without a result or a score', `一级指标|三级指标|指标值|分值\n${ROW}`, 'none'],
  ['not without a name', `指标值|完成值|分值|得分\n≥12公里|12公里|10|10`, 'none'],
  ['nowhere among data', `${ROW}\n${ROW}`, 'none'],
])('a header is found %s', (_, drawing, expected) => {
  expect(places(drawing)).toBe(expected);
});

test('a header stands below figures, though in the table beside it words of one stand there', () => {
  const drawing = [
    '|自筹资金|131.62|131.62|114.96|—|87.34%|—|||||||||预算执行情况||全年预算数||全年执行数||分值|执行率|自评得分',
    '绩效指标|一级指标|三级指标|指标值|完成值|分值||评 分|||||||||||总额|财政拨款|总额|财政拨款|||',
    '|产出指标|长度|≥12公里|12公里|10||10|||||||||||101|101|100|100|10|99%|9.9',
  ].join('\n');
  const merges = ['F2:G2', 'F3:G3', 'S1:T1', 'U1:V1', 'W1:W2', 'X1:X2', 'Y1:Y2'];
  expect(places(drawing, merges)).toBe('A2:H2');
});

test('words that nobody knows are left to be asked about', () => {
  const asked = `一级指标|三级指标|考核要求|考核结果|分值|得分\n${ROW}`;
  expect(words(asked)).toBe('level1 name - - weight score');
});

test('the parts under a merged header are its columns', () => {
  const two = `一级指标|三级指标|指标||分值|得分\n||目标值|完成值||\n${ROW}`;
  expect(words(two, ['C1:D1'])).toBe('level1 name target actual weight score');
});

describe('绩效指标 heads', () => {
  const rail = (columns: string) => `绩效指标${columns}|指标值|完成值|分值|得分`;
  test.each([
    ['the names', `${rail('')}\n长度|≥12|12|10|10`, 'name'],
    ['a level and the names', `${rail('|')}\n产出|长度|≥12|12|10|10`, 'level1 name'],
    [
      'two levels and the names',
      `${rail('||')}\n产出|数量|长度|≥12|12|10|10`,
      'level1 level2 name',
    ],
    ['the columns that hold anything', `${rail('||')}\n产出||长度|≥12|12|10|10`, 'level1 name'],
  ])('%s: %j gives %j', (_, drawing, expected) => {
    expect(words(drawing)).toBe(`${expected} target actual weight score`);
  });

  test('nothing over four columns, or over none that holds anything', () => {
    expect(places(`${rail('|||')}\n产出|数量|一|长度|≥12|12|10|10`)).toBe('none');
    expect(places(`${rail('')}\n|≥12|12|10|10`)).toBe('none');
  });
});

describe('a score sheet', () => {
  const SCORED = '一级指标|三级指标|分值|评分标准|得分';
  const scored = `${SCORED}\n产出|长度|10|每少1公里扣1分|9`;

  test('is found where there is no other form', () => expect(places(scored)).toBe('A1:E1'));

  test('is not looked for beside a form', () => {
    expect(places(`${scored}\n${HEADER}\n${ROW}`)).toBe('A3:G3');
  });
});

describe('a list of tasks', () => {
  const TASKS = '任务名称|目标值|完成值|分值|得分\n修路|12公里|12公里|10|10';

  test('is a form of its own where no indicators follow', () => {
    expect(places(TASKS)).toBe('A1:E1');
    expect(places(`${TASKS}\n${TASKS}`)).toBe('A1:E1 A3:E3');
  });

  test('is a part of the form whose indicators follow', () => {
    expect(places(`${TASKS}\n${HEADER}\n${ROW}`)).toBe('A3:G3');
  });

  test('is one again where another project begins between them', () => {
    expect(places(`${TASKS}\n项目名称|修桥\n${HEADER}\n${ROW}`)).toBe('A1:E1 A4:G4');
  });
});
