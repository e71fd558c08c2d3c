import { Grid } from '../../src/form/evidence/grid';
import { findHeaders } from '../../src/form/places/find-headers';
import { divideProjects } from '../../src/form/places/project-list';
import { divideSheet } from '../../src/form/places/territory';
import { readForm } from '../../src/form/read-form';
import { namesOf } from './grid-of';
import { drawn, snapshotOf } from './snapshot-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分|说明';
const ROW = '产出指标|件数|≥10件|12件|10|10|无';
const BODY = `${HEADER}\n${ROW}`;
const TOTAL = '总分||||10|10';
const MONEY = '项目资金|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|100|80|10|80%|8';

/** The forms of a drawn sheet. */
function formsOf(drawing: string) {
  const grid = new Grid(snapshotOf(drawn(drawing)));
  const territories = divideSheet(grid, findHeaders(grid));
  return territories.flatMap((one) => divideProjects(grid, one)).map((one) => readForm(grid, one));
}

function form(drawing: string) {
  return formsOf(`绩效自评表（2023年度）\n${drawing}`)[0]!;
}

test('a form reaches from its title to its total, over the columns of its header', () => {
  const read = form(`项目名称|甲\n${BODY}\n${TOTAL}\n`);
  expect(read.area).toEqual({ top: 0, left: 0, bottom: 4, right: 6 });
  expect(namesOf([read.title, read.project, read.total!.score])).toBe('A1 B2 F5');
  expect([read.year, read.unread, read.fund, read.grade, read.remark]).toEqual([
    2023,
    [],
    null,
    null,
    null,
  ]);
});

test('a form without a foot ends with its last indicator', () => {
  expect(form(BODY).area.bottom).toBe(2);
});

test.each([
  ['below the indicators', `${BODY}\n${TOTAL}`, 'F4'],
  ['above the first indicator', `${HEADER}\n${TOTAL}\n${ROW}`, 'F3'],
  ['in the head', `项目名称|甲|自评得分|98\n${BODY}`, 'D2'],
  ['nowhere', BODY, '-'],
])('a total is read %s', (_, drawing, expected) => {
  expect(namesOf([form(drawing).total?.score])).toBe(expected);
});

test('a total of the head is a guess where another figure stands behind it', () => {
  const guessed = (head: string) => form(`${head}\n${BODY}`).total!.guessed?.clause;
  expect(guessed('项目名称|甲|自评得分|100|98')).toBe('第2行「自评得分」后不止一个数');
  expect(guessed('项目名称|甲|自评得分|98')).toBeUndefined();
});

test('a grade is read between the money and the indicators', () => {
  expect(namesOf([form(`${MONEY}\n绩效等级|优\n${BODY}`).grade])).toBe('B4');
});

test('the unit of the money is taken from a line above it where its header prints none', () => {
  expect(form(`${MONEY}\n${BODY}`).fund!.unit).toBeNull();
  expect(form(`单位：万元\n${MONEY}\n${BODY}`).fund!.unit).toBe('万元');
  const own = MONEY.replace('项目资金', '项目资金（元）');
  expect(form(`单位：万元\n${own}\n${BODY}`).fund!.unit).toBe('元');
});

test('the explanation in the foot is read only where no column is for it', () => {
  const foot = `${TOTAL}\n偏差原因分析|某因`;
  const asked = `${BODY}\n${foot}`.replace('说明', '偏差原因');
  expect(form(asked).remark).toBeNull();
  const without = '一级指标|三级指标|指标值|完成值|分值|得分\n产出指标|件数|≥10件|12件|10|10';
  expect(namesOf([form(`${without}\n${foot}`).remark])).toBe('B5');
});

test.each([
  ['with a result and a score', BODY, false],
  ['with a score alone', BODY.replace('12件', ''), false],
  ['with a result alone', BODY.replace('10|10', '10|'), false],
  ['with targets alone', BODY.replace('12件|10|10', '|10|'), true],
  ['with en dashes for results', BODY.replace('12件|10|10', '–|10|–'), true],
  ['with wide dashes for results', BODY.replace('12件|10|10', '－|10|'), true],
  ['with 无 for results', BODY.replace('12件|10|10', '无|10|'), true],
  [
    'with 暂无 for results and 不涉及 for scores',
    BODY.replace('12件|10|10', '暂无|10|不涉及'),
    true,
  ],
  ['with dashes for results', BODY.replace('12件|10|10', '—|10|/'), true],
])('a form %s is unfilled: %s', (_, drawing, expected) => {
  expect(form(drawing).unfilled).toBe(expected);
});

test('a project of a list begins at its own row, but for the first, which has the title', () => {
  const list = formsOf(`绩效自评表\n项目名称|${HEADER}\n甲|${ROW}\n乙|${ROW}`);
  expect(list.map(({ area }) => [area.top, area.bottom])).toEqual([
    [0, 2],
    [3, 3],
  ]);
});
