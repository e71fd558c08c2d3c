import type { Form } from '../../../src/form';
import {
  executionWeight,
  hasExecutionIndicator,
} from '../../../src/scoring/weight/execution-weight';
import { weightsOf } from '../../../src/scoring/weight/indicator-weight';
import { findStandard } from '../../../src/standards';
import { type FormSpec, formOf } from '../form-of';

const shanghai = findStandard('shanghai')!;

function weightOf(form: Form): string {
  const { value, unreadable, assumed } = executionWeight(form, weightsOf(form), shanghai);
  return [value?.toString() ?? '-', unreadable && 'unreadable', assumed && 'assumed']
    .filter(Boolean)
    .join(' ');
}

const rows = (...weights: readonly string[]) => weights.map((weight) => ({ weight, score: '' }));
const SCORED = { budget: '100.00', executed: '100.00', rate: '100.00', score: '10.00' };
const RATE_ONLY = { budget: '100.00', executed: '100.00', rate: '100.00' };

test.each<[string, FormSpec, string]>([
  ['its cell', { fund: { ...SCORED, weight: '20.00' }, rows: rows('80') }, '20'],
  ['its cell against the rest', { fund: { ...SCORED, weight: '20.00' }, rows: rows('90') }, '20'],
  [
    'words in its cell',
    { fund: { ...SCORED, weight: '见附表' }, rows: rows('90') },
    '- unreadable',
  ],
  ['the heading', { heading: '预算执行情况（10分）', fund: RATE_ONLY, rows: rows('90') }, '10'],
  [
    'the heading in other signs',
    { heading: '预算执行(20.5分)', fund: RATE_ONLY, rows: rows('80') },
    '20.5',
  ],
  [
    'a part of one beside rows without points, where its score is more',
    { fund: { ...SCORED, weight: '0.1' }, rows: rows('', '') },
    '10',
  ],
  [
    'none where such a part is not scored',
    { fund: { ...SCORED, weight: '0.1', score: '' }, rows: rows('', '') },
    '-',
  ],
  [
    'points below one where their score is no more',
    { fund: { ...SCORED, weight: '0.5', score: '0.4' }, rows: rows('', '') },
    '0.5',
  ],
  ['what the rows leave', { fund: { ...SCORED, score: '15.00' }, rows: rows('45', '40') }, '15'],
  ['what they leave up to half of all', { fund: { ...SCORED, score: '' }, rows: rows('50') }, '50'],
  [
    'what they leave, whatever the score, where it fits no standard',
    { fund: { ...SCORED, score: '9.00' }, rows: rows('85') },
    '15',
  ],
  [
    'the standard where only that fits the rate and the score',
    { fund: SCORED, rows: rows('85') },
    '10 assumed',
  ],
  ['the standard so, be what is left another’s', { fund: SCORED, rows: rows('80') }, '10 assumed'],
  ['the standard where they leave more', { fund: SCORED, rows: rows('20', '29') }, '10 assumed'],
  ['a usual remainder without a 得分 cell', { fund: RATE_ONLY, rows: rows('90') }, '10'],
  [
    'the standard where the remainder is unusual',
    { fund: RATE_ONLY, rows: rows('85') },
    '10 assumed',
  ],
  ['none where the rows are whole', { fund: RATE_ONLY, rows: rows('100') }, '-'],
  [
    'none where a row of its own has them, whatever is left',
    { fund: RATE_ONLY, rows: [{ name: '预算执行率', weight: '10', score: '' }, ...rows('80')] },
    '-',
  ],
  [
    'the remainder where such a row has none',
    { fund: RATE_ONLY, rows: [{ name: '预算执行率', score: '' }, ...rows('90')] },
    '10 assumed',
  ],
  [
    'the standard where the rows are whole beside a 得分',
    { fund: SCORED, rows: rows('100') },
    '10 assumed',
  ],
  ['the standard where a weight is blank', { fund: SCORED, rows: rows('80', '') }, '10 assumed'],
  ['the standard where there are no rows', { fund: SCORED, rows: [] }, '10 assumed'],
])('the points of 预算执行率 are %s', (_name, spec, expected) => {
  expect(weightOf(formOf(spec))).toBe(expected);
});

test('a form has a row for 预算执行率 where one is named so', () => {
  expect(hasExecutionIndicator(formOf({ rows: [{ name: '预算执行率' }] }))).toBe(true);
  expect(hasExecutionIndicator(formOf({ rows: [{ name: '项目执行率' }] }))).toBe(false);
});
