import { valueOf as gridValue } from '../../src/hosts/workbench/grid-cell';
import { contentAt } from '../../src/hosts/excel/reading/cell-content';
import { contentOf } from '../../src/hosts/wps/reading/cell-content';
import { reportSheet, reviewSheet, textReport } from '../../src/review';
import { type CellValue, isError } from '../../src/sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

/** What no cell of a form holds in earnest, from a weight to a result. */
const IMPOSSIBLE: readonly (readonly [string, Held])[] = [
  ['a number without end', { value: Infinity, text: '######' }],
  ['no number', { value: NaN, text: '######' }],
  ['a slip of the exponent', { value: 1e308, text: '1E+308' }],
  ['a number next to nothing', { value: 1e-320, text: '0.00' }],
  ['nothing, from below', { value: -0, text: '0' }],
  ['a text of 400 digits', { value: '9'.repeat(400) }],
  ['a text of 400 decimals', { value: `0.${'0'.repeat(399)}1` }],
  ['a format of 400 decimals', { value: 5, text: '5', format: `0.${'0'.repeat(400)}` }],
  ['a number with an exponent as text', { value: '1e308', text: '1e308' }],
  ['an error', { value: { error: '#NUM!' }, text: '#NUM!' }],
];

const BLANKS: readonly Readonly<Record<string, Held>>[] = [
  {},
  { G13: null, G14: null, G21: null, H6: null, G6: null },
];

/** Budget, spent, weight, rate and score of the fund row, and of an indicator target to score; total and its weight. */
const CELLS = 'D6 E6 F6 G6 H6 D14 E14 F14 G14 F21 G21'.split(' ');

test.each(IMPOSSIBLE)('%s reaches no report and no edit, in whatever cell it is', (_, held) => {
  for (const name of CELLS) {
    for (const blank of BLANKS) {
      const review = reviewSheet(sheetWith({ ...blank, [name]: held }), { isolated: true });
      expect(review.failed).toEqual([]);
      const told = JSON.stringify([
        reportSheet(review, review.reviews),
        review.reviews.map((one) => textReport(one)),
      ]);
      expect(told).not.toMatch(/Infinity|NaN/);
      for (const { after } of review.reviews.flatMap(({ edits }) => edits)) {
        if (typeof after.value === 'number') expect(after.value).toBeLessThanOrEqual(100);
      }
    }
  }
});

const HOSTS: Readonly<Record<string, (value: number) => CellValue>> = {
  Excel: (value) =>
    contentAt({ values: [[value]], formulas: [[value]], numberFormat: [['0.00']] }, 0, 0).value,
  WPS: (value) => contentOf(value, value, '0.00', () => '######').value,
  'the grid': (value) => gridValue({ v: value, t: 2 }),
};

describe.each(Object.entries(HOSTS))('from %s', (_host, read) => {
  test.each([Infinity, -Infinity, NaN])('%d is an error, not a number', (value) => {
    expect(read(value)).toEqual({ error: '#NUM!' });
  });

  test.each([1e308, 1e-320, -0, 0])('%d is a number as it stands', (value) => {
    expect(read(value)).toBe(value);
  });
});

test('a text the grid counts as a number, which it is not, is an error', () => {
  expect(isError(gridValue({ v: 'Infinity', t: 2 }))).toBe(true);
  expect(isError(gridValue({ v: '9e999', t: 2 }))).toBe(true);
  expect(gridValue({ v: 'Infinity', t: 1 })).toBe('Infinity');
});
