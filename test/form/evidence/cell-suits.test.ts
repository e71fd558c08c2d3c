import { isOperator, suitability } from '../../../src/form/evidence/cell-suits';
import type { IndicatorField } from '../../../src/form/fields';
import { EMPTY_CELL } from '../../../src/sheet';
import { gridCell } from '../../../src/form/evidence/grid-cell';
import { cellOfText } from '../grid-of';

const TEXTS = {
  text: '培训场次',
  result: '达成指标',
  level: '数量指标',
  sign: '—',
  number: '12',
  measure: '≥12次',
  blank: '',
} as const;

// what a cell of each kind says for a field, from -4 to 3
test.each<[IndicatorField, Readonly<Record<keyof typeof TEXTS, number>>]>([
  ['name', { text: 3, result: -2, level: 0, sign: -2, number: -3, measure: -1, blank: -4 }],
  ['target', { text: 1, result: -2, level: -2, sign: -1, number: 1, measure: 2, blank: -2 }],
  ['actual', { text: 0.5, result: 2, level: -2, sign: -0.5, number: 1, measure: 1, blank: -0.5 }],
  // 12 of a hundred points
  ['weight', { text: -3, result: -4, level: -3, sign: -1, number: 2, measure: -3, blank: -1 }],
  ['score', { text: -3, result: -3, level: -3, sign: 0, number: 0.5, measure: 0, blank: 0 }],
  ['reason', { text: 1, result: 0, level: -2, sign: 0, number: -1, measure: 0, blank: 0 }],
  ['operator', { text: -2, result: -2, level: -2, sign: -2, number: -2, measure: -2, blank: -0.5 }],
  ['level1', { text: 0, result: 0, level: 0, sign: 0, number: 0, measure: 0, blank: 0 }],
])('%s by the look of a cell', (field, expected) => {
  const kinds = Object.entries(TEXTS).map(([kind, text]) => [
    kind,
    suitability(field, cellOfText(text)),
  ]);
  expect(Object.fromEntries(kinds)).toEqual(expected);
});

test.each([
  ['0', -1],
  ['0.5', 2],
  ['100', 2],
  ['100.5', -1],
])('points of %s say %f for 分值', (text, expected) => {
  expect(suitability('weight', cellOfText(text))).toBe(expected);
});

test.each([
  ['人', 0.5],
  ['平方米每公里', 0.5],
  ['平方米每公里度', -2],
  ['12', -2],
  ['', 0.5],
])('%p says %f for a unit', (text, expected) => {
  expect(suitability('target-unit', cellOfText(text))).toBe(expected);
});

test.each([
  ['≥', true],
  ['不低于', true],
  ['定性', true],
  ['反向', true],
  ['数量', false],
  ['≥12', false],
])('%s is an operator: %s', (text, expected) => {
  expect(isOperator(cellOfText(text))).toBe(expected);
  expect(suitability('operator', cellOfText(text))).toBe(expected ? 2 : -2);
});

test('an error says nothing for or against a field', () => {
  const cell = { ...EMPTY_CELL, value: { error: '#REF!' }, text: '#REF!' };
  expect(suitability('weight', gridCell({ row: 0, column: 0 }, cell, null))).toBe(0);
});
