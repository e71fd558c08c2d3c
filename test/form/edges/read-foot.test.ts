import { readForms } from '../../../src/form';
import { readFoot, type Stretch } from '../../../src/form/edges/read-foot';
import { a1 } from '../../../src/sheet';
import { gridOf } from '../grid-of';
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

describe('the foot of a form', () => {
  const BAND = { left: 0, right: 3 };

  /** What is read of a foot below row 1, in the columns A to D; labels may stand in E too. */
  function footOf(
    drawing: string,
    { merges = [], stretches = [[1, 20]] }: { merges?: string[]; stretches?: Stretches } = {},
  ) {
    const grid = gridOf(`三级指标|分值|得分|原因\n${drawing}`, { merges });
    return readFoot(grid, { band: BAND, wide: { left: 0, right: 4 } }, stretches);
  }

  type Stretches = readonly [Stretch, ...Stretch[]];

  /** The cell and the text of its remark. */
  function remarkOf(drawing: string, merges: string[] = []): string {
    const { remark } = footOf(drawing, { merges });
    return remark ? `${a1(remark.at)} ${remark.text}`.trim() : 'none';
  }

  test.each([
    ['right of its label', '说明|雨季停工', 'B2 雨季停工'],
    ['farther to the right', '说明||雨季停工', 'C2 雨季停工'],
    ['in the cell of its label', '说明：雨季停工|另见附件', 'A2 雨季停工'],
    ['right of its label rather than below it', '说明|雨季停工\n另见附件', 'B2 雨季停工'],
    ['alone in the row below it', '说明\n雨季停工', 'A3 雨季停工'],
    ['in the blank cell beside it above several', '说明\n雨季|停工', 'B2'],
    ['in the blank cell beside it above another label', '说明\n总分', 'B2'],
    ['in the blank cell beside it above nothing', '说明', 'B2'],
    ['nowhere right of the form', '说明||||雨季停工', 'B2'],
    ['nowhere without a label', '雨季停工', 'none'],
    ['behind the first of two labels', '说明|雨季停工\n原因分析|另见附件', 'B2 雨季停工'],
  ])('has its remark %s', (_, drawing, expected) => expect(remarkOf(drawing)).toBe(expected));

  test('has its remark right of a merged label, below the last of its rows', () => {
    expect(remarkOf('说明||雨季停工', ['A2:B2'])).toBe('C2 雨季停工');
    expect(remarkOf('说明|||\n\n雨季停工', ['A2:B3'])).toBe('A4 雨季停工');
    expect(remarkOf('说明|||', ['A2:B2'])).toBe('C2');
    // the blank beside it may be merged from the row above
    expect(remarkOf('甲||见附件\n说明', ['B2:B3'])).toBe('B2');
  });

  test('reads a remark in the cell of its label only', () => {
    expect(footOf('说明：雨季停工').remark).toMatchObject({ inline: true });
    expect(footOf('说明|雨季停工').remark).not.toHaveProperty('inline');
  });

  test('has the first label of a grade', () => {
    const { gradeLabel } = footOf('总分|96\n自评等级|优\n评价等级|良');
    expect(gradeLabel && a1(gradeLabel.at)).toBe('A3');
    expect(footOf('总分|96').gradeLabel).toBeNull();
  });

  test.each([
    ['the last label', '总分|96\n其他|无', 1],
    ['the later of two labels', '总分|96\n自评等级|优\n其他|无', 2],
    ['the remark below its label', '总分|96\n说明\n雨季停工\n', 3],
    ['the last label below a remark', '说明|雨季停工\n总分|96', 2],
    ['the indicators above, where nothing is labelled', '其他|无', 0],
  ])('ends at %s', (_, drawing, bottom) => expect(footOf(drawing).bottom).toBe(bottom));

  test('reads what stands above and below a block of funds', () => {
    const stretches: Stretches = [
      [1, 1],
      [3, 3],
    ];
    const { rows, bottom } = footOf('总分|96\n项目资金|100\n自评等级|优', { stretches });
    expect(rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(bottom).toBe(3);
    expect(footOf('甲|乙', { stretches: [[2, 4]] }).bottom).toBe(1);
  });
});
