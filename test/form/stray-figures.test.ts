import { readForms } from '../../src/form';
import { reviewSheet } from '../../src/review';
import { a1 } from '../../src/sheet';
import { ORDINARY, sheetWith } from '../rules/sheet-with';

const ABOVE = ORDINARY.slice(0, 5);
const BELOW = ORDINARY.slice(9);

function withFundRows(rows: readonly (readonly string[])[]) {
  return sheetWith({}, { rows: [...ABOVE, ...rows, ...BELOW] });
}

test('a row without a label that holds figures under no header is only a guess at the total', () => {
  // 141.00 ÷ 150.00 is 94.00 %; the 30 before 年初预算数 belongs to something else
  const sheet = withFundRows([['30.00', '', '120.00', '150.00', '141.00', '10.00', '60.00', '6']]);
  const [review] = reviewSheet(sheet).reviews;
  expect(review!.form.fund!.total!.guessed?.clause).toMatch(/第6行/);
  expect(review!.edits.map(({ cell }) => a1(cell))).not.toContain('G6');
});

test('a row under another name that stands alone is only a guess at the total', () => {
  const row = ['', '会议费', '120.00', '150.00', '141.00', '10.00', '60.00', '6'];
  const [review] = reviewSheet(withFundRows([row])).reviews;
  expect(review!.form.fund!.total!.guessed?.clause).toMatch(/会议费/);
  expect(review!.edits.map(({ cell }) => a1(cell))).not.toContain('G6');
});

test('a row named as the total is none, whatever its rate', () => {
  // the score is that of 94.00%, so the two do not speak together against the amounts
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '10.00', '60.00', '9.40'];
  const [review] = reviewSheet(withFundRows([row])).reviews;
  expect(review!.form.fund!.total!.guessed).toBeUndefined();
  expect(review!.edits.map(({ cell }) => a1(cell))).toContain('G6');
});

test('a source of money moved among the indicators is no indicator', () => {
  const rows = [...ORDINARY.slice(0, 14), ORDINARY[6]!, ...ORDINARY.slice(14)];
  const [form] = readForms(sheetWith({}, { rows })).forms;
  expect(form!.indicators.map(({ name }) => name.text)).not.toContain('其中：当年财政拨款');
  expect(form!.indicators).toHaveLength(8);
});

test('100 alone in the row of the total may be what the points add up to', () => {
  // the scores add up to 96.90
  const alone = reviewSheet(sheetWith({ F21: null, G21: '100' })).reviews[0]!;
  expect(alone.form.total!.guessed?.clause).toMatch(/G21可能是分值合计/);
  expect(alone.edits).toEqual([]);
  const both = reviewSheet(sheetWith({ G21: '100' })).reviews[0]!;
  expect(both.edits.map(({ cell }) => a1(cell))).toEqual(['G21']);
});

test('a percentage where an amount belongs gives no rate', () => {
  const [review] = reviewSheet(sheetWith({ E6: '94.00%', G6: '60.00' })).reviews;
  expect(review!.scores.fund!.undecided).toMatch(/全年执行数是百分数/);
  expect(review!.edits).toEqual([]);
});
