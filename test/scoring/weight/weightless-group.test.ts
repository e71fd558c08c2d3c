import type { Form, Indicator } from '../../../src/form';
import { weightlessGroups } from '../../../src/scoring/weight/weightless-group';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { formOf, type RowSpec } from '../form-of';

const NO_FUND = { fund: null } as const;

function groups(
  rows: readonly RowSpec[],
  change: (row: Indicator, i: number) => Partial<Indicator> = () => ({}),
  fund?: Form['fund'],
) {
  const form = formOf({ ...NO_FUND, rows });
  const indicators = form.indicators.map((row, i) => ({ ...row, ...change(row, i) }));
  return weightlessGroups({ ...form, indicators, ...(fund && { fund }) }, DEFAULT_STANDARD).map(
    ({ rows: own, points, printed }) =>
      `${own.join(',')} of ${points.toString()} printed ${printed?.toString() ?? '-'}`,
  );
}

const OUTPUT = { level1: '产出指标', points1: '60' };
const BENEFIT = { level1: '效益指标', points1: '30' };

test('rows under a heading with points share them', () => {
  expect(
    groups([
      { ...OUTPUT, score: '30' },
      { ...OUTPUT, score: '25.5' },
      { ...BENEFIT, score: '20' },
      { ...BENEFIT, score: '10' },
    ]),
  ).toEqual(['0,1 of 60 printed 55.5', '2,3 of 30 printed 30']);
});

test('a blank score leaves nothing printed', () => {
  expect(
    groups([
      { ...OUTPUT, score: '30' },
      { ...OUTPUT, score: '' },
    ]),
  ).toEqual(['0,1 of 60 printed -']);
});

test('rows under no heading share what the standard leaves beside execution', () => {
  expect(groups([{ score: '50' }, { score: '40' }])).toEqual(['0,1 of 90 printed 90']);
});

test('rows with weights of their own are in no group, and their points are given away', () => {
  expect(groups([{ weight: '40', score: '40' }, { score: '30' }, { score: '20' }])).toEqual([
    '1,2 of 50 printed 50',
  ]);
});

test('points in a heading of one row are that row’s', () => {
  expect(
    groups([
      { ...OUTPUT, score: '60' },
      { level1: '效益指标', score: '15' },
      { level1: '效益指标', score: '15' },
    ]),
  ).toEqual(['1,2 of 30 printed 30']);
});

test('never less than nothing is left', () => {
  expect(groups([{ weight: '120', score: '40' }, { score: '0' }])).toEqual(['1 of 0 printed 0']);
});

test('a row scored with another is in no group', () => {
  expect(
    groups([{ score: '50' }, { score: '' }], (row, i) =>
      i === 1 ? { scoredWith: { row: row.row - 1, kind: 'breakdown' } } : {},
    ),
  ).toEqual(['0 of 90 printed 50']);
});

test('a merged 分值 cell makes a group of its rows', () => {
  const merged = { row: 0, column: 5 };
  expect(
    groups([{ score: '15' }, { score: '14' }, { score: '30' }], ({ name }, i) =>
      i < 2
        ? { sharedPoints: { ...name, text: '30', at: merged }, level1: null, level2: null }
        : {},
    ),
  ).toEqual(['0,1 of 30 printed 29', '2 of 60 printed 30']);
});
