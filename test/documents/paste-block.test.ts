import { pasteBlock } from '../../src/documents/paste-block';
import { reviewSheet } from '../../src/review';
import { type Held, sheetWith } from '../rules/sheet-with';

const block = (changes: Record<string, Held> = {}, columns?: Parameters<typeof pasteBlock>[1]) =>
  pasteBlock(reviewSheet(sheetWith(changes)).reviews[0]!, columns);

test('without a table of targets the rows stand in the order of the form', () => {
  const { rows, text, undecided } = block();
  expect(rows).toHaveLength(8);
  expect(rows[0]).toEqual(['2150', '15', '']);
  expect(rows[1]).toEqual(['9', '7.5', '受场地改造影响，三场培训推迟到次年，已商定新场地。']);
  expect(rows[3]).toEqual(['达成指标', '10', '']);
  expect(text.split('\n')[0]).toBe('2150\t15\t');
  expect(undecided).toEqual([]);
});

test('a score that the review writes is given, not the printed one', () => {
  expect(block({ G14: '9.00' }).rows[1]![1]).toBe('7.5');
});

test.each([
  ['2,150次', '2150'],
  ['达成\n指标', '达成 指标'],
])('a result %j is typed as %s', (held, typed) => {
  expect(block({ E14: held }, ['actual']).rows[1]).toEqual([typed]);
});

test('the columns are those asked for', () => {
  expect(block({ F14: '10.00' }, ['name', 'target', 'weight']).rows[1]).toEqual([
    '培训护理员场次',
    '≥12次',
    '10',
  ]);
});

test('a score that a person has still to decide is left blank and named', () => {
  const open = { E19: '部分达成指标并具有一定效果', G19: null, H19: '次年印发。' };
  const { rows, undecided } = block(open);
  expect(rows[6]![1]).toBe('');
  expect(undecided).toEqual(['服务管理制度健全性']);
});

test('where the review writes nothing, the printed score is given', () => {
  // the weights are 95 of 100: which of them is wrong is not known, and 9 of 12 may not be 7.50 then
  const { reviews } = reviewSheet(sheetWith({ F13: '10.00', G14: '9.00' }));
  expect(reviews[0]!.edits.filter(({ field }) => field === 'score')).toEqual([]);
  expect(pasteBlock(reviews[0]!).rows[1]![1]).toBe('9');
});

test('full points that are only offered are not given', () => {
  const { reviews } = reviewSheet(sheetWith({ G13: '12.00' }));
  expect(reviews[0]!.edits.find(({ cell }) => cell.row === 12)).toMatchObject({ optional: true });
  expect(pasteBlock(reviews[0]!).rows[0]![1]).toBe('12');
});

test('a blank score that may not be written is left blank and named', () => {
  const { rows, undecided } = block({ G13: null, F13: '10.00', E13: '21500000人' });
  expect(rows[0]![1]).toBe('');
  expect(undecided).toEqual(['补贴老年人数']);
});

test('a score the officer leaves as it is, is given as it is', () => {
  const review = reviewSheet(sheetWith({ G14: '9.00' })).reviews[0]!;
  expect(pasteBlock(review, ['score'], () => false).rows[1]).toEqual(['9']);
  expect(pasteBlock(review, ['score'], () => true).rows[1]).toEqual(['7.5']);
});
