import { levelScores } from '../../../src/session';
import { reviewSheet } from '../../../src/review';
import { type Held, sheetWith } from '../../rules/sheet-with';

/** `title score/weight open rows` of each part of the ordinary form. */
const told = (changes: Record<string, Held> = {}) =>
  levelScores(reviewSheet(sheetWith(changes)).reviews[0]!).map(
    ({ title, score, weight, digits, open, indicators }) =>
      `${title} ${score.toFixed(digits)}/${weight.toString()} ${open} ${indicators.join()}`,
  );

test('执行 stands first, then the levels in their order, points added up', () => {
  expect(told()).toEqual([
    '预算执行 9.40/10 0 ',
    '产出指标 47.50/50 0 0,1,2,3,4',
    '效益指标 30.00/30 0 5,6',
    '满意度指标 10.00/10 0 7',
  ]);
});

test('points printed in a level are no part of its title', () => {
  expect(told({ A18: '效益指标（30分）' })[2]).toBe('效益指标 30.00/30 0 5,6');
});

test('a row nobody has decided counts as open, with its weight', () => {
  const open = { E19: '部分达成指标并具有一定效果', G19: null, H19: '次年印发。' };
  expect(told(open)[2]).toBe('效益指标 15.00/30 1 5,6');
});

test('an execution that cannot be computed is open', () => {
  expect(told({ D6: '见附表' })[0]).toBe('预算执行 0.00/10 1 ');
});
