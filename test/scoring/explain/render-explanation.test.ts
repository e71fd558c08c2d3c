import { cellLeaf, deferred, parameterLeaf, worked } from '../../../src/scoring/explain/explain';
import {
  explanationSentence,
  renderExplanation,
} from '../../../src/scoring/explain/render-explanation';
import { parseA1 } from '../../../src/sheet';

const leaf = (at: string, value: string) => cellLeaf(at, value, parseA1(at));
const rule = parameterLeaf('未完成按比例', '按比例', '沪财绩〔2020〕6号');
const cut = parameterLeaf('得分取位', '截断', '沪财绩〔2020〕6号');
const score = worked('得分', '4.58', '截断(10.00 × 55.00 ÷ 120.00, 2位)', [
  leaf('F20', '10.00'),
  leaf('E20', '55.00'),
  rule,
  cut,
]);

test('a figure is one line: its formula, its cells and the rules the formula does not name', () => {
  expect(renderExplanation(score)).toBe(
    '得分 4.58 = 截断(10.00 × 55.00 ÷ 120.00, 2位) ← F20, E20; 口径: 未完成按比例',
  );
});

test('cells that follow each other in a column are joined, each named once', () => {
  const total = worked(
    '总分',
    '30',
    '相加',
    ['G12', 'G13', 'G14', 'H15', 'G16', 'H15'].map((at) => leaf(at, '1')),
  );
  expect(renderExplanation(total)).toBe('总分 30 = 相加 ← G12:G14, H15, G16');
});

test('a score that stands in a cell is named by that cell, not by what it rests on', () => {
  const inner = { ...score, cell: parseA1('G20') };
  expect(renderExplanation(worked('总分', '4.58', '相加', [inner]))).toBe('总分 4.58 = 相加 ← G20');
  expect(renderExplanation(worked('总分', '4.58', '相加', [score]))).toContain('← F20, E20');
});

test('a figure without a formula is itself', () => {
  expect(renderExplanation(leaf('F20', '10.00'))).toBe('F20 10.00');
  expect(explanationSentence(leaf('F20', '10.00'))).toBe('F20为 10.00。');
});

test('as a sentence it names each input with its cell, and each source once', () => {
  expect(explanationSentence(score)).toBe(
    '得分 4.58 ＝ 截断(10.00 × 55.00 ÷ 120.00, 2位)；其中F20 10.00（F20）、E20 55.00（E20）；' +
      '依据：未完成按比例（沪财绩〔2020〕6号）、得分取位（沪财绩〔2020〕6号）。',
  );
});

test('more than six inputs are not listed', () => {
  const of = (count: number) =>
    explanationSentence(
      worked(
        '总分',
        '1',
        '相加',
        Array.from({ length: count }, (_, i) => leaf(`G${i + 1}`, '1')),
      ),
    );
  expect(of(6)).toContain('其中');
  expect(of(7)).not.toContain('其中');
});

test('a tree is put together when it is first looked at, and once', () => {
  const build = jest.fn(() => score);
  const late = deferred(build);
  expect(build).not.toHaveBeenCalled();
  expect(renderExplanation(late)).toBe(renderExplanation(score));
  expect(late.value).toBe('4.58');
  expect(build).toHaveBeenCalledTimes(1);
});
