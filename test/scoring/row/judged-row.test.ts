import { saysWhy } from '../../../src/scoring/row/judged-row';
import { scoreForm } from '../../../src/scoring';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { field, formOf, type RowSpec } from '../form-of';

/** 部分达成 of ten points: 60 of a hundred up to, and without, 80: 6.00 to 7.99. */
const PARTIAL = { target: '健全', actual: '部分达成指标并具有一定效果', weight: '10.00' };
const scored = (row: RowSpec) =>
  scoreForm(formOf({ rows: [{ ...PARTIAL, ...row }] }), DEFAULT_STANDARD).indicators[0]!;

test.each([
  ['7.99', 'pass', '7.99'],
  ['6.00', 'pass', '6'],
  ['8.00', 'fail', undefined],
  ['5.99', 'fail', undefined],
  ['', 'review', undefined],
])('a judgement of %p is %s', (score, outcome, value) => {
  const one = scored({ score });
  expect(one.outcome).toBe(outcome);
  expect(one.state).toBe('judgement');
  expect(one.computed).toBeNull();
  expect(one.value?.toString()).toBe(value);
});

test('what nobody has decided waits at its cell, else at the name of its row', () => {
  expect(scored({ score: '' }).waitsFor).toEqual([{ row: 12, column: 6 }]);
  expect(scored({}).waitsFor).toEqual([{ row: 12, column: 2 }]);
  expect(scored({ score: '7.00' }).waitsFor).toEqual([]);
  expect(scored({}).outcome).toBe('no-cell');
});

test.each([
  ['场地改造，推迟到次年', true],
  ['同上', false],
  ['', false],
  ['—', false],
])('the reason %p says something: %p', (text, expected) => {
  expect(saysWhy(field('H13', text))).toBe(expected);
  expect(saysWhy(null)).toBe(false);
});
