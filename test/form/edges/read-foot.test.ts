import { readForms } from '../../../src/form';
import { a1 } from '../../../src/sheet';
import { snapshotOf } from '../snapshot-of';

const FORM = [
  '项目支出绩效自评表',
  '项目名称|河道保洁项目',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  '产出指标|数量指标|保洁长度|≥12公里|12公里|60|60|',
  '效益指标|社会效益指标|知晓率|≥80%|85%|40|40|',
  '总分|||||100|100|',
].map((line) => line.split('|'));

/** The cell read as the grade that stands so many rows below the total. */
function gradeBelow(rows: number): string | null {
  const blank = Array.from({ length: rows - 1 }, () => ['']);
  const { forms } = readForms(snapshotOf([...FORM, ...blank, ['评价等级', '优']]));
  const { grade } = forms[0]!;
  return grade && a1(grade.at);
}

test.each([
  [1, 'B7'],
  [2, 'B8'],
  [3, 'B9'],
  [4, null],
  [6, null],
])('a grade %i rows below the total is read at %s', (rows, cell) => {
  expect(gradeBelow(rows)).toBe(cell);
});

test.each([
  ['under a header of the form', 7, undefined],
  ['right of its columns', 8, true],
])('a grade without a label %s is read, and may be written only there', (_, column, inline) => {
  const rows = FORM.map((row) => [...row]);
  rows[5]![column] = '优';
  const { grade } = readForms(snapshotOf(rows)).forms[0]!;
  expect(grade).toMatchObject({ at: { row: 5, column }, text: '优' });
  expect(grade?.inline).toBe(inline);
});

test('the first of the grades of a list of their bounds is not the grade of the form', () => {
  const list = [['等级'], ['优'], ['良'], ['中']];
  const sheet = (rows: string[][]) => snapshotOf([...FORM, ['存在问题', '无'], ...rows]);
  expect(readForms(sheet(list)).forms[0]!.grade).toBeNull();
  // one grade alone below the label is the form's
  expect(readForms(sheet([['等级'], ['优']])).forms[0]!.grade).toMatchObject({ text: '优' });
});
