import { gradesAmong, isMoneyUnit, readHead, totalAmong } from '../../../src/form/edges/read-head';
import { cellOfText, gridOf, namesOf } from '../grid-of';

const BAND = { left: 0, right: 9 };

/** What is read from a drawing whose first label stands in the row given (0-based). */
function head(drawing: string, top: number, ceiling = 0) {
  return readHead(gridOf(drawing), BAND, { ceiling, top, last: 20 });
}

test('labels are read with the values beside them, the title and its year above them', () => {
  const found = head(
    '2023年度项目支出绩效自评表\n项目名称|河道保洁|主管部门|水利局\n实施单位|河道所',
    1,
  );
  const { title, project, department, unit } = found;
  expect(namesOf([title, project, department, unit])).toBe('A1 B2 D2 B3');
  expect([found.year, found.top]).toEqual([2023, 0]);
});

test.each([
  ['the title', '2023年度项目支出绩效自评表\n项目名称|甲\n年度|2021', 1, 2023],
  ['the line above it', '（2022年度）\n项目支出绩效自评表\n项目名称|甲', 2, 2022],
  ['the line below it', '项目支出绩效自评表\n（2022 年度）\n项目名称|甲', 2, 2022],
  ['its label', '项目支出绩效自评表\n项目名称|甲\n年度|2021', 1, 2021],
  ['what stands before a label', '项目支出绩效自评表\n（2020年度） 项目名称：甲', 1, 2020],
  ['nowhere', '项目支出绩效自评表\n项目名称|2019年甲', 1, null],
])('the year is read from %s', (_, drawing, top, expected) => {
  expect(head(drawing, top).year).toBe(expected);
});

test.each([
  ['after its colon', '项目名称：甲', 'A1'],
  ['in the next cell', '项目名称||甲', 'C1'],
  ['as blank before another label', '项目名称||主管部门|乙', 'B1'],
  ['as blank before a unit of money', '项目名称||单位：万元', 'B1'],
  ['where it is filled, of two', '项目名称|\n项目名称|甲', 'B2'],
  ['nowhere without its label', '甲|乙', '-'],
])('the name of the project is read %s', (_, drawing, expected) => {
  expect(namesOf([head(drawing, 0).project])).toBe(expected);
});

test.each([
  ['a name', '河道保洁项目', 'A1'],
  ['a year', '2023年度', 'B2'],
  ['a number of the paper', '附件1', 'B2'],
  ['a label and its value', '填报人：王某', 'B2'],
])('%s above a blank 项目名称 leaves the project in %s', (_, line, project) => {
  expect(namesOf([head(`${line}\n项目名称|`, 1).project])).toBe(project);
});

test('a name two rows above its blank label is one, three rows above it none', () => {
  expect(namesOf([head('河道保洁项目\n\n项目名称|', 2).project])).toBe('A1');
  expect(namesOf([head('河道保洁项目\n\n\n项目名称|', 3).project])).toBe('B4');
});

test('单位名称 is the department only where no 主管部门 is printed', () => {
  expect(namesOf([head('单位名称|甲', 0).department])).toBe('B1');
  expect(namesOf([head('单位名称|甲\n主管部门|乙', 0).department])).toBe('B2');
});

test('total and grade at the head are read there, also where one cell tells both', () => {
  const apart = head('自评得分|96|自评等级|优', 0);
  expect(namesOf([apart.total?.label, apart.total?.score, ...apart.grades])).toBe('A1 B1 D1');
  const within = head('自评得分：98分，自评等级：优', 0);
  expect(within.total?.score).toMatchObject({ text: '98', inline: true });
  expect(within.grades[0]).toMatchObject({ text: '优', inline: true });
  expect(head('项目名称|甲', 0).total).toBeNull();
});

describe('a title', () => {
  const title = (drawing: string, top: number, ceiling?: number) =>
    namesOf([head(drawing, top, ceiling).title]);

  test.each([
    ['eight rows above the first label is its title', 8, 'A1'],
    ['nine rows above it is not', 9, '-'],
  ])('%s: %j gives %j', (_, top, expected) => {
    expect(title(`项目支出绩效自评表${'\n'.repeat(top)}项目名称|甲`, top)).toBe(expected);
  });

  test.each([
    ['above captions', '项目支出绩效自评表\n部门：甲|单位：万元\n项目名称|乙', 2, 'A1'],
    ['beside captions', '项目支出绩效自评表|单位：万元\n项目名称|乙', 1, 'A1'],
    ['above a year', '项目支出绩效自评表\n2023年度\n项目名称|乙', 2, 'A1'],
    ['above words nobody listed', '项目支出绩效自评表\n县级某单位|甲\n项目名称|乙', 2, 'A1'],
    [
      'above two rows of them',
      '项目支出绩效自评表\n购买方|甲|承接方|丁\n某|甲\n项目名称|乙',
      3,
      'A1',
    ],
    [
      'not above three rows of them',
      '项目支出绩效自评表\n某|甲\n某|甲\n某|甲\n项目名称|乙',
      4,
      '-',
    ],
    ['not above words and figures', '项目支出绩效自评表\n甲|5\n项目名称|乙', 2, '-'],
    ['not above the grade of another form', '项目支出绩效自评表\n优\n项目名称|乙', 2, '-'],
    ['not above the foot of another form', '项目支出绩效自评表\n总分\n项目名称|乙', 2, '-'],
    ['not above four other lines', '项目支出绩效自评表\n甲\n乙\n丙\n丁\n项目名称|乙', 5, '-'],
    ['above three other lines', '项目支出绩效自评表\n甲\n乙\n丙\n项目名称|乙', 4, 'A1'],
  ])('is found %s', (_, drawing, top, expected) => expect(title(drawing, top)).toBe(expected));

  test('above the ceiling is of another form', () => {
    expect(title('项目支出绩效自评表\n项目名称|甲', 1, 1)).toBe('-');
  });
});

test('a text of 200 characters may be a label with its value, a longer one is a paragraph', () => {
  const text = (length: number) => `项目名称：${'甲'.repeat(length - 5)}`;
  expect(namesOf([head(text(200), 0).project])).toBe('A1');
  expect(namesOf([head(text(201), 0).project])).toBe('-');
});

test('the grades among some rows are those their labels announce', () => {
  const grid = gridOf('自评等级|优\n自评等级|良');
  expect(namesOf(gradesAmong(grid, BAND, 1, 1))).toBe('B2');
  expect(namesOf(gradesAmong(grid, BAND, 0, 1))).toBe('B1 B2');
  expect(gradesAmong(gridOf('项目名称|优'), BAND, 0, 0)).toEqual([]);
});

test.each([
  ['单位：万元', true],
  ['（金额单位：元）', true],
  ['单位：人民币亿元', true],
  ['单位：万元以上', false],
  ['主管单位', false],
])('%s says how amounts are printed: %s', (text, expected) => {
  expect(isMoneyUnit(cellOfText(text))).toBe(expected);
});

test('a total is told among rows by its label, the first there is', () => {
  const grid = gridOf('年度总体目标|完成\n总分|100|95\n合计|100|95');
  expect(totalAmong(grid, BAND, 0, 2)).toBe(1);
  expect(totalAmong(grid, BAND, 0, 0)).toBeNull();
});
