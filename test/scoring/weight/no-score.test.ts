import { noScore } from '../../../src/scoring/weight/no-score';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { formOf } from '../form-of';

/** What is said of the first of some rows of 30 points each, by their printed scores. */
function said(...scores: readonly string[]) {
  const form = formOf({ rows: scores.map((score) => ({ weight: '30', score })) });
  return noScore(form, form.indicators[0]!, DEFAULT_STANDARD);
}

test.each(['30', '0', '31', '-5', '100', '', '/', '满分'])(
  '%j may be points, right or wrong',
  (score) => {
    expect(said(score, '30', '30')).toBeNull();
  },
);

test.each(['101', '-101', '20221231'])('%s is beyond any points', (score) => {
  expect(said(score, '30')).toMatch(/超出了得分可能的范围/);
});

test.each(['100%', '95％'])('%s is a percentage, not points', (score) => {
  expect(said(score, '30')).toMatch(/百分数/);
});

test('a column most of whose numbers are above their points holds something else', () => {
  expect(said('100', '95', '20')).toMatch(/不是按分值打的分/);
  // the row that stays below its points stands in that column too
  expect(said('20', '95', '100')).toMatch(/不是按分值打的分/);
  expect(said('100', '95', '20', '30')).toBeNull();
});

test('one number above its points is a wrong score', () => {
  expect(said('40')).toBeNull();
});
