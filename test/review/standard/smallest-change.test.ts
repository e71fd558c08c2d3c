import { gradeDistance, reviewSheet, smallestScoreChange } from '../../../src/review';
import { referenceSheet } from '../../form/snapshot-of';
import { type Held, sheetWith } from '../../rules/sheet-with';

const review = (changes: Record<string, Held> = {}) => reviewSheet(sheetWith(changes)).reviews[0]!;

describe('a row', () => {
  test('9 of 12 events: the tenth gives 8.33 points and 97.73 in all', () => {
    const change = smallestScoreChange(review(), 1)!;
    expect(change.result.toFixed()).toBe('10');
    expect(change.score.toFixed(2)).toBe('8.33');
    expect(change.total!.toFixed(2)).toBe('97.73');
    expect(change.grade).toBe('优');
  });

  test('55.00 of 120.00: 55.08 is the first that gives 4.59', () => {
    // 10 × 55.08 ÷ 120 = 4.59; 10 × 55.07 ÷ 120 = 4.5891…, cut to 4.58
    const [museum] = reviewSheet(referenceSheet(9)).reviews;
    const change = smallestScoreChange(museum!, 8)!;
    expect(change.result.toFixed()).toBe('55.08');
    expect(change.score.toFixed(2)).toBe('4.59');
  });

  test('700 of at most 600: 699 is the first that gives 4.29', () => {
    // 5 × 600 ÷ 699 = 4.2918…; 5 × 600 ÷ 700 = 4.2857…, cut to 4.28
    const change = smallestScoreChange(
      review({ E17: '700元', G17: '4.28', H17: '物价上涨，已压减其他开支。', G21: '96.18' }),
      4,
    )!;
    expect(change.result.toFixed()).toBe('699');
    expect(change.score.toFixed(2)).toBe('4.29');
  });

  test('beside a score that only a habit explains, which stands: 81% of 90% gives 9.00 and 96.40', () => {
    // 7.5 rounded to a whole number is 8; 10 × 80 ÷ 90 is 8.88, and 15 + 8 + 10 + 10 + 5 + 15 + 15 + 9 + 9.4
    const change = smallestScoreChange(
      review({ G14: '8', E20: '80%', G20: '8.88', H20: '两次停电，来年改造线路。', G21: '96.28' }),
      7,
    )!;
    expect(change.result.toFixed()).toBe('81');
    expect(change.score.toFixed(2)).toBe('9.00');
    expect(change.total!.toFixed(2)).toBe('96.40');
  });

  test('40.5万元 of at least 90万元: a step is the last digit it prints, in its unit', () => {
    // 5 × 40.5 ÷ 90 = 2.25; 5 × 40.6 ÷ 90 = 2.2555…, cut to 2.25; 5 × 40.7 ÷ 90 = 2.2611…
    const change = smallestScoreChange(
      review({ D17: '≥90万元', E17: '40.5万元', G17: '2.25', H17: '工程款按合同次年支付。' }),
      4,
    )!;
    expect(change.result.toFixed()).toBe('40.7');
    expect(change.text).toBe('40.7万元');
    expect(change.score.toFixed(2)).toBe('2.26');
  });

  test.each([
    // 5 × 9.504 ÷ 12 = 3.96, 5 × 9.5 ÷ 12 = 3.9583…
    ['≥12公里', '9500米', '9504米'],
    ['≥12', '9.5公里', '9.6公里'],
    ['≥12公里', '9.5', '9.6'],
    ['≥5‰', '3‰', '4‰'],
    ['≥90', '40.5万元', '40.7万元'],
    ['≥90万元', '0万元', '1万元'],
  ])('%s beside %s: the next is %s', (target, result, text) => {
    const change = smallestScoreChange(
      review({ C17: '新建规模', D17: target, E17: result, G17: null }),
      4,
    );
    expect(change?.text).toBe(text);
  });

  test('what was worked out of a review is kept with it', () => {
    const one = review();
    expect(smallestScoreChange(one, 1)).toBe(smallestScoreChange(one, 1));
    expect(gradeDistance(one)).toBe(gradeDistance(one));
  });

  test('a met row, a text and a blank have none', () => {
    expect(smallestScoreChange(review(), 0)).toBeNull();
    expect(smallestScoreChange(review(), 3)).toBeNull();
    expect(smallestScoreChange(review({ E14: null }), 1)).toBeNull();
  });
});

describe('the total', () => {
  test('96.90 is 6.90 above 良, with nothing above it', () => {
    const distance = gradeDistance(review())!;
    expect(distance.up).toBeNull();
    expect(distance.down!.points.toFixed(2)).toBe('6.90');
    expect(distance.down!.grade).toBe('良');
  });

  test('87.75 lacks 2.25 points; three more events alone give them', () => {
    // 0 of 12 events: 0.00; 89.40 − 1.65 (row 18 at 13.35 of 15) = 87.75; 12 × 2.25 ÷ 10 = 2.7
    const distance = gradeDistance(
      review({
        E14: '0次',
        G14: '0.00',
        E18: '53.4%',
        G18: '13.35',
        H18: '新建点位尚未验收。',
        G21: '87.75',
        B22: '良',
      }),
    )!;
    expect(distance.up!.points.toFixed(2)).toBe('2.25');
    expect(distance.up!.grade).toBe('优');
    expect(distance.rows.map(({ indicator, result }) => [indicator, result.toFixed()])).toEqual([
      [1, '3'],
    ]);
  });

  test('none while the total is provisional', () => {
    expect(gradeDistance(review({ E14: null }))).toBeNull();
  });
});
