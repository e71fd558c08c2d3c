import { footRows } from '../../../src/form/edges/foot-rows';
import { readTotal } from '../../../src/form/edges/read-total';
import { a1 } from '../../../src/sheet';
import { gridOf, namesOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

const HEADER = '三级指标|指标值|分值|得分|原因|复核得分';

/** The total read below a header over the columns A to F, of indicators of 90 points. */
function total(drawing: string, header = HEADER) {
  const grid = gridOf(`${header}\n${drawing}`);
  const band = { left: 0, right: 5 };
  const foot = footRows(grid, { band, wide: band }, 1, 20);
  return readTotal(grid, band, { foot, above: null, head: null }, footColumns(grid));
}

/** Its label, its weight total and the total itself. */
function cells(foot: string, header?: string): string {
  const found = total(foot, header);
  return found ? namesOf([found.label, found.weight, found.score]) : 'none';
}

test.each([
  ['under its headers', '总分||100|96', 'A2 C2 D2'],
  ['without a label', '||100|96', '- C2 D2'],
  ['without a label, in the third row', '存在问题|无\n备注|无\n||100|96', '- C4 D4'],
  ['not without a label in the fourth row', '存在问题|无\n备注|无\n签字\n||100|96', 'none'],
  ['not without a label below the grade', '自评等级|优\n||100|96', 'none'],
  ['in the row of the grade', '总分||100|96|自评等级|5', 'A2 C2 D2'],
  ['without a label above one of other points', '||100|88\n总分||50|40', '- C2 D2'],
  ['where the weights are greater', '合计||90|88\n总分||100|80', 'A3 C3 D3'],
  ['where the scores add up to it', '合计||100|96\n总分||100|88', 'A3 C3 D3'],
  ['where it stands first, both the same', '合计||100|96\n总分||100|96', 'A2 C2 D2'],
  ['under the scores rather than beside them', '总分|||96\n合计||||300', 'A2 - D2'],
  ['where all points are, though words stand there', '合计||90|88\n总分||100|见附件', 'A3 C3 D3'],
  ['in the row below a row of labels', '总分||总分值|总得分\n||100|96', 'A2 C3 D3'],
  ['not in the row below, where the labels have figures', '总分||总分值|96\n||100|90', 'A2 - D2'],
  ['not in the row below a single label', '总分\n||100|96', 'A2 - D2'],
  ['not under the scores of a reviewer', '总分||100|||88', 'A2 C2 D2'],
  ['nowhere in a foot without figures or labels', '存在问题|无', 'none'],
])('the total is found %s', (_, foot, expected) => expect(cells(foot)).toBe(expected));

test('a form printed from right to left has its total before the label', () => {
  expect(cells('96|100||总分', '得分|分值|指标值|三级指标')).toBe('D2 B2 A2');
});

test('a total in the cell of its label is read there, without a weight', () => {
  const found = total('自评总分：98分，自评等级：优')!;
  expect(namesOf([found.label, found.weight, found.score])).toBe('A2 - A2');
  expect(found.score).toMatchObject({ text: '98', inline: true });
  // figures in cells of their own count before it
  expect(cells('总分：98分\n合计||100|96')).toBe('A3 C3 D3');
});

test.each([
  ['beside its header', '总分|100|96', 'C2的总分不在「得分」一列'],
  ['of 100 alone under the scores', '总分|||100', 'D2可能是分值合计，总分一行只有一个数'],
  ['of the sum of the weights alone', '总分|||90', 'D2可能是分值合计，总分一行只有一个数'],
])('a total %s, %j, is a guess: %s', (_, foot, guessed) => {
  expect(total(foot)!.guessed?.clause).toBe(guessed);
});

test.each([
  ['under its header', '总分||100|96'],
  ['of another figure alone under the scores', '总分|||89'],
  ['of 100 beside its weight total', '总分||100|100'],
])('a total %s, %j, is no guess', (_, foot) => expect(total(foot)!.guessed).toBeUndefined());

test('without a column of scores a total is a guess unless its label says so', () => {
  const header = '三级指标|指标值|分值';
  expect(total('|||96', header)!.guessed?.clause).toBe('D2像是总分，但这一行没有「总分」字样');
  expect(total('总分|||96', header)!.guessed).toBeUndefined();
});

test.each([
  ['two totals of the same points', '合计||100|96\n总分||100|97', 'D2和D3都像总分，这里取D2'],
  ['two blanks of the same points', '合计||100\n总分||100', 'D2和D3都像总分，这里取D2'],
  ['a label above figures alone', '总分\n||100|96', 'D2和D3都像总分，这里取D2'],
])('of %s, %j, one is a guess: %s', (_, foot, guessed) => {
  expect(total(foot)).toMatchObject({ guessed: { clause: guessed }, unsettled: true });
});

test.each([
  ['a part of the points beside all of them', '合计||90|96\n总分||100|97'],
  ['a blank beside a part of the points', '合计||90|90\n总分||100'],
  // 12 for the part that the scores add up to, 13 for words in the place of the total
  ['words beside all points', '合计||90|88\n总分||100|见附件'],
  ['one that the scores add up to', '合计||100|88\n总分||100|97'],
])('of %s, %j, one is the total without a doubt', (_, foot) => {
  expect([total(foot)!.guessed, total(foot)!.unsettled]).toEqual([undefined, undefined]);
});

test.each([['of the same points, under the scores', '合计||100|96\n总分||100|96', ['D3']]])(
  'a total is printed again by a row %s: %j in %j',
  (_, foot, again) => {
    expect(total(foot)!.again!.map(({ at }) => a1(at))).toEqual(again);
  },
);

test.each([
  ['of a part of the points', '合计||100|96\n总分||50|40'],
  ['that is nowhere else', '总分||100|96'],
])('a total is not printed again by a row %s: %j', (_, foot) => {
  expect(total(foot)).not.toHaveProperty('again');
});
