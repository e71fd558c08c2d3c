import { standardEffects } from '../../../src/session';
import { reviewSheet } from '../../../src/review';
import { findStandard } from '../../../src/standards';
import { type Held, sheetWith } from '../../rules/sheet-with';

const told = (standard: string, changes: Record<string, Held> = {}) =>
  standardEffects(
    reviewSheet(sheetWith(changes), { standard: findStandard('shanghai')! } as never).reviews[0]!,
    findStandard(standard)!,
  ).map(({ title, before, after }) => `${title}: ${before} ${after}`);

test('under the standard in force nothing changes', () => expect(told('shanghai')).toEqual([]));

test('a standard nobody chose changes nothing, whatever only a habit explains', () => {
  const [review] = reviewSheet(sheetWith({ G14: '8', G21: '97.40' })).reviews;
  expect(review!.standardChoice.by).toBe('auto');
  expect(standardEffects(review!, review!.standard)).toEqual([]);
});

test('what is cut under one standard and rounded under the other is listed, the total too', () => {
  // 8 ÷ 12 · 10 is 6.666…: cut 6.66, rounded 6.67; the others add up to 89.40
  expect(told('national-2020', { E14: '8次', G14: '6.66', G21: '96.06' })).toEqual([
    '得分 培训护理员场次: 6.66 6.67',
    '总分: 96.06 96.07',
  ]);
});
