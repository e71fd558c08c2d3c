import { isYear, titleLines, yearOf } from '../../../src/form/places/title-lines';
import { cellOfText, gridOf, namesOf } from '../grid-of';

/** The cells of the lines above a row (1-based), from the lowest up. */
function linesAbove(top: number, drawing: string, ceiling = 1): string {
  return namesOf(titleLines(gridOf(drawing), { left: 0, right: 3 }, ceiling - 1, top - 1));
}

const TITLE = '项目支出绩效自评表';

test.each([
  ['a title', 2, `${TITLE}\n项目名称|甲`, 'A1'],
  ['a title with its year below', 3, `${TITLE}\n（2023年度）\n项目名称|甲`, 'A2 A1'],
  ['a title with its year above', 3, `2023年度\n${TITLE}\n项目名称|甲`, 'A2 A1'],
  ['a title without what stands above it', 3, `附件3\n${TITLE}\n项目名称|甲`, 'A2'],
  ['a title and how to fill in', 3, `${TITLE}\n填表说明：如实填写\n项目名称|甲`, 'A2 A1'],
  ['a title past captions', 3, `${TITLE}\n部门：甲|单位：万元\n项目名称|乙`, 'A1'],
  ['without a title the line right above alone', 3, '附件3\n某项目\n项目名称|', 'A2'],
  ['nothing beyond a foot', 3, `${TITLE}\n总分\n项目名称|甲`, '-'],
])('the lines of a title are %s', (_, top, drawing, expected) => {
  expect(linesAbove(top, drawing) || '-').toBe(expected);
});

test('no line is looked for above the ceiling', () => {
  expect(linesAbove(2, `${TITLE}\n项目名称|甲`, 2)).toBe('');
});

test.each([
  ['（2023年度）', true],
  ['20××年度', true],
  ['2023年度自评表', false],
  ['年初', false],
])('%s is a year alone: %s', (text, expected) => {
  expect(isYear(cellOfText(text))).toBe(expected);
});

test.each([
  [['自评表', '2023年度项目支出'], 2023],
  [['２０２２年', '2023年'], 2022],
  [['12023'], 2023],
  [['自评表'], null],
])('the first year of %j is %s', (texts, year) => {
  expect(yearOf(texts)).toBe(year);
});
