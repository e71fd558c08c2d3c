import {
  groupPoints,
  isScored,
  sumOfWeights,
  weightsOf,
} from '../../../src/scoring/weight/indicator-weight';
import type { Form, Indicator } from '../../../src/form';
import { Decimal } from '../../../src/values';
import { type FormSpec, formOf } from '../form-of';

function texts(form: Form): string {
  return weightsOf(form)
    .map((weight) => weight?.toString() ?? '-')
    .join(' ');
}

function changed(form: Form, change: (row: Indicator, i: number) => Partial<Indicator>): Form {
  return { ...form, indicators: form.indicators.map((row, i) => ({ ...row, ...change(row, i) })) };
}

const rows = (...weights: readonly string[]) => weights.map((weight) => ({ weight }));

test.each<[string, FormSpec, string]>([
  ['their cells', { rows: rows('60', '30.5') }, '60 30.5'],
  ['none for words', { rows: rows('60', '见附表') }, '60 -'],
  ['none for a blank', { rows: rows('60', '') }, '60 -'],
  ['a hundred times parts of one', { fund: { weight: '0.1' }, rows: rows('0.6', '0.3') }, '60 30'],
  [
    'the same of parts of which one is lost',
    { fund: { weight: '' }, rows: rows('0.6', '0.3') },
    '60 30',
  ],
  [
    'the same beside rows without points',
    { fund: { weight: '' }, rows: rows('0.6', '0.4', '0', '') },
    '60 40 0 -',
  ],
  [
    'as they are beside such rows where they add up to less',
    { rows: rows('0.6', '0.3', '0') },
    '0.6 0.3 0',
  ],
  [
    'unknown for parts of more than one without a score',
    { fund: { weight: '' }, rows: rows('0.6', '0.5') },
    '- -',
  ],
  [
    'such parts as they are where no score is beyond them',
    { fund: { weight: '' }, rows: [{ weight: '0.6', score: '0.6' }, { weight: '0.5' }] },
    '0.6 0.5',
  ],
  [
    'a hundred times such parts where one is',
    { fund: { weight: '' }, rows: [{ weight: '0.6', score: '58' }, { weight: '0.5' }] },
    '60 50',
  ],
  ['a single part as it is', { fund: { weight: '0.4' }, rows: rows('0.6') }, '0.6'],
  ['1 beside 0 is no part', { fund: { weight: '0' }, rows: rows('1', '0') }, '1 0'],
])('the points of the rows are %s', (_name, spec, expected) => {
  expect(texts(formOf(spec))).toBe(expected);
});

test('scores out of a hundred in each row leave parts of one without points', () => {
  const spec = {
    fund: { weight: '0.1' },
    rows: [
      { weight: '0.6', score: '98' },
      { weight: '0.3', score: '20' },
    ],
  };
  expect(texts(formOf(spec))).toBe('- -');
  const asPoints = {
    fund: { weight: '0.1' },
    rows: [
      { weight: '0.6', score: '60' },
      { weight: '0.3', score: '20' },
    ],
  };
  expect(texts(formOf(asPoints))).toBe('60 30');
});

test('points in the name count, and those of a group that the row makes up alone', () => {
  const form = formOf({
    rows: [{}, { level1: '效益指标', points1: '30' }, { level1: '满意度指标', points1: '10' }],
  });
  expect(texts(changed(form, (_, i) => (i === 0 ? { namePoints: '60' } : {})))).toBe('60 30 10');
});

test('a heading over two rows gives neither its points', () => {
  const shared = { level1: '产出指标', points1: '60' };
  const form = formOf({ rows: [shared, shared, { level1: '效益指标', points1: '30' }] });
  expect(texts(form)).toBe('- - 30');
});

test('a row scored with another has no points, nor does it part a group', () => {
  const heading = { level1: '产出指标', points1: '60' };
  const form = formOf({ rows: [heading, { ...heading, weight: '5' }] });
  const scoredWith = { row: form.indicators[0]!.row, kind: 'breakdown' } as const;
  expect(texts(changed(form, (_, i) => (i === 1 ? { scoredWith } : {})))).toBe('60 -');
});

test('the smallest group around a row is the merged cell, then 二级, then 一级', () => {
  const form = formOf({ rows: [{ points1: '50' }] });
  const [row] = form.indicators;
  const level2 = { ...row!.level2!, points: '20' };
  expect(groupPoints(row!, form)?.toString()).toBe('50');
  expect(groupPoints({ ...row!, level2 }, form)?.toString()).toBe('20');
  expect(
    groupPoints({ ...row!, level2, sharedPoints: { ...row!.name, text: '15' } }, form)?.toString(),
  ).toBe('15');
  expect(groupPoints({ ...row!, level1: null }, form)).toBeNull();
});

test('a merged cell is a part of one where all weights are', () => {
  const form = formOf({
    fund: null,
    rows: [{ weight: '' }, { weight: '' }, { weight: '0.4' }],
  });
  const sharedPoints = { ...form.indicators[0]!.name, text: '0.6' };
  const shared = changed(form, (_, i) => (i < 2 ? { weight: null, sharedPoints } : {}));
  expect(groupPoints(shared.indicators[0]!, shared)?.toString()).toBe('60');
  expect(weightsOf(shared)[2]?.toString()).toBe('40');
});

test('known weights add up, unknown ones are left out', () => {
  expect(sumOfWeights([new Decimal(60), null, new Decimal('30.5')]).toString()).toBe('90.5');
});

test('a form asks for points where it has a cell for them or prints them', () => {
  const scored = (spec: FormSpec) => isScored(formOf(spec), weightsOf(formOf(spec)));
  expect(scored({ rows: [{}] })).toBe(false);
  expect(scored({ rows: [{ score: '' }] })).toBe(true);
  expect(scored({ rows: [{ weight: '' }] })).toBe(true);
  expect(scored({ rows: [{ points1: '50' }] })).toBe(true);
});
