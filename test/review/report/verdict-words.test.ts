import { reviewSheet, VERDICT_TITLES, VERDICT_WORDS, verdictOn } from '../../../src/review';
import { type Held, sheetWith } from '../../rules/sheet-with';

const reviewed = (changes: Record<string, Held>) => reviewSheet(sheetWith(changes)).reviews[0]!;

test('a form that only lacks figures is ready once a write has filled them', () => {
  expect(verdictOn(reviewed({}), VERDICT_TITLES)).toBe('可以上报');
  expect(verdictOn(reviewed({ G14: null }), VERDICT_TITLES)).toBe('写回后可以上报');
  expect(verdictOn(reviewed({ G21: null }), VERDICT_WORDS)).toBe('写回后可以上报');
});

test('every other form has its verdict, whatever a write would fill', () => {
  const asked = reviewed({ G14: null, G15: '7.00', E15: '18万人次' });
  expect(asked.verdict).toBe('must-fix');
  expect(verdictOn(asked, VERDICT_TITLES)).toBe('须修改后上报');
  expect(verdictOn(asked, VERDICT_WORDS)).toBe('必须改');
});
