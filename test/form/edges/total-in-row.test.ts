import { totalInRow } from '../../../src/form/edges/total-in-row';
import { cellAt, gridOf, namesOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

/** Label, weight total and total of row 2 below a header over the columns A to F. */
function cells(
  row: string,
  label: string | null,
  header = '三级指标|指标值|分值|得分|原因|复核得分',
) {
  const grid = gridOf(`${header}\n${row}`);
  const at = label === null ? null : cellAt(grid, label);
  const total = totalInRow(grid, { left: 0, right: 5 }, 1, at, footColumns(grid));
  return namesOf([total.label, total.weight, total.score]);
}

test.each([
  ['behind its label', '总分||100|96', 'A2', 'A2 C2 D2'],
  ['without one', '||100|96', null, '- C2 D2'],
  ['before the label of the grade', '总分||100|96|自评等级|5', 'A2', 'A2 C2 D2'],
  ['not under the scores of a reviewer', '总分||100|||88', 'A2', 'A2 C2 D2'],
  ['in a broken cell', '总分||100|#REF!', 'A2', 'A2 C2 D2'],
  ['blank in its column', '总分', 'A2', 'A2 - D2'],
])('the total is read %s', (_, row, label, expected) => {
  expect(cells(row, label)).toBe(expected);
});

test('a total beside another figure that may be it is unsettled', () => {
  const grid = gridOf('三级指标|指标值|分值|得分|原因|复核得分\n总分|||89|96');
  const at = (row: number) =>
    totalInRow(grid, { left: 0, right: 5 }, row, cellAt(grid, 'A2'), footColumns(grid));
  expect(at(1)).toMatchObject({
    guessed: { clause: '第2行不止一个数像总分，这里取E2' },
    unsettled: true,
  });
});

test('a form printed from right to left has its total before the label', () => {
  expect(cells('96|100||总分', 'D2', '得分|分值|指标值|三级指标')).toBe('D2 B2 A2');
});

const OTHER_SCORES = '三级指标|本年某评分|分值|得分\n甲|8|10|9\n乙|7.5|90|88\n';

test.each([
  ['what another column adds up to is no weight total', '总分|15.5||97', '- D4'],
  ['nor is any other figure there', '总分|99||97', '- D4'],
  ['what the points add up to is one wherever it stands', '总分|100||97', 'B4 D4'],
])('%s: %j gives %j', (_, row, expected) => {
  const grid = gridOf(OTHER_SCORES + row);
  const band = { left: 0, right: 3 };
  const total = totalInRow(grid, band, 3, cellAt(grid, 'A4'), footColumns(grid));
  expect(namesOf([total.weight, total.score])).toBe(expected);
});

test.each([
  ['behind the label of a grade in the first cell', '自评等级|优|100|96', null, '- C2 D2'],
  ['nowhere behind the label of the grade', '总分|自评等级|100|96', 'A2', 'A2 - -'],
  ['in place of no words beside its column', '总分||||见附件', 'A2', 'A2 - D2'],
  ['nowhere beside its column in the row of a grade', '自评等级|100', null, '- B2 -'],
])('the total is read %s', (_, row, label, expected) => expect(cells(row, label)).toBe(expected));

test.each([
  ['is no total', '总分|15.505', '- D4'],
  ['is the total where it is more than a digit off', '总分|15.507', '- B4'],
])('what another column adds up to %s', (_, row, expected) => {
  const grid = gridOf(OTHER_SCORES + row);
  const band = { left: 0, right: 3 };
  const total = totalInRow(grid, band, 3, cellAt(grid, 'A4'), footColumns(grid));
  expect(namesOf([total.weight, total.score])).toBe(expected);
});

test('figures behind a label are its own, though the columns of the form lie before it', () => {
  expect(cells('96|100|总分|88', 'C2', '得分|分值|指标值|三级指标')).toBe('C2 - D2');
  expect(cells('总分||100|96', 'A2', '三级指标|指标值|分值')).toBe('A2 C2 D2');
});

test('all the points are no sum of another column, though it adds up to them', () => {
  const grid = gridOf('三级指标|本年某评分|分值|得分\n甲|40|10|9\n乙|60|90|88\n总分|100||97');
  const total = totalInRow(grid, { left: 0, right: 3 }, 3, cellAt(grid, 'A4'), footColumns(grid));
  expect(namesOf([total.weight, total.score])).toBe('B4 D4');
});

test('without a column of scores a figure is a total by its label alone', () => {
  const grid = gridOf('三级指标|指标值|分值\n总分|||96');
  const guessIn = (label: string | null) => {
    const at = label === null ? null : cellAt(grid, label);
    return totalInRow(grid, { left: 1, right: 5 }, 1, at, footColumns(grid)).guessed?.clause;
  };
  expect(guessIn('A2')).toBeUndefined();
  expect(guessIn(null)).toBe('D2像是总分，但这一行没有「总分」字样');
});
