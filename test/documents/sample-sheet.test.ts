import { sampleSheet } from '../../src/documents';
import { reviewSheet } from '../../src/review';
import { a1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { snapshotOfNewSheet } from './snapshot-of-new-sheet';

const review = () => {
  const { reviews } = reviewSheet(snapshotOfNewSheet(sampleSheet(DEFAULT_STANDARD)));
  expect(reviews).toHaveLength(1);
  return reviews[0]!;
};

test('the example is one form of seven indicators', () => {
  expect(review().form.indicators.map(({ name }) => name.text)).toEqual([
    '开放社区图书室数',
    '更新图书册数',
    '图书编目合格率',
    '开放及时性',
    '全年到馆人次',
    '志愿服务机制',
    '居民满意度',
  ]);
});

test('only the reason of the books not bought is missing', () => {
  const errors = review().findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, cells }) => [rule, cells.map(a1)])).toEqual([
    ['reason-missing', ['I14']],
  ]);
});

test('a first click fills the rates, every score, the total and the grade', () => {
  // 81.2 ÷ 86.5 = 93.872…%; 15 × 5500 ÷ 12000 = 6.875; 15 × 46000 ÷ 50000 = 13.8
  const edits = Object.fromEntries(
    review().edits.map(({ cell, after }) => [a1(cell), after.value]),
  );
  expect(edits).toMatchObject({ H6: 93.87, I6: 9.38, H7: 95.5, H8: 73.84, H9: 0 });
  expect(edits).toMatchObject({
    H13: 15,
    H14: 6.87,
    H15: 10,
    H16: 10,
    H17: 13.8,
    H18: 15,
    H19: 10,
  });
  // 9.38 + 15 + 6.87 + 10 + 10 + 13.8 + 15 + 10 = 90.05
  expect(edits).toMatchObject({ H20: 90.05, B21: '优' });
});
