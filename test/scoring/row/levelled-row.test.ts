import { findStandard } from '../../../src/standards';
import { scoreOf } from '../scores-of';

test('达成指标 with a blank score is proposed the full weight', () => {
  const row = scoreOf({ target: '及时', actual: '达成指标', weight: '17.00', score: '' });
  expect(row).toMatchObject({ state: 'determined', outcome: 'missing' });
  expect(row.computed!.toFixed(2)).toBe('17.00');
  expect(row.band!.min.toFixed(2)).toBe('13.60');
});

test('a result that repeats the target counts as met', () => {
  const row = scoreOf({ target: '及时', actual: '及时', weight: '12', score: '' });
  expect(row.computed!.toFixed(2)).toBe('12.00');
});

test('达成指标 with a word for a score is wrong, and no number is proposed in its place', () => {
  const row = scoreOf({ target: '健全', actual: '达成指标', score: '很好' });
  expect(row).toMatchObject({ state: 'judgement', outcome: 'fail', computed: null });
  expect(row.waitsFor).toEqual([{ row: 12, column: 6 }]);
});

test('a printed judgement inside its band is kept', () => {
  const row = scoreOf({ target: '健全', actual: '达成指标', score: '8.50' });
  expect(row).toMatchObject({ state: 'judgement', outcome: 'pass', computed: null });
  expect(row.value!.toFixed(2)).toBe('8.50');
});

test.each([
  ['达成指标', '7.99', 'fail'],
  ['达成指标', '8.00', 'pass'],
  ['达成指标', '10.01', 'fail'],
  ['部分达成指标并具有一定效果', '8.00', 'fail'],
  ['部分达成指标并具有一定效果', '7.99', 'pass'],
  ['部分达成指标并具有一定效果', '6.00', 'pass'],
  ['部分达成指标并具有一定效果', '5.99', 'fail'],
  ['未达成指标且效果较差', '6.00', 'fail'],
  ['未达成指标且效果较差', '5.99', 'pass'],
  ['未达成指标且效果较差', '0.00', 'pass'],
  ['未达成指标且效果较差', '-1', 'fail'],
])('%s with %s of 10: %s', (actual, score, outcome) => {
  const row = scoreOf({ target: '健全', actual, score });
  expect(row.outcome).toBe(outcome);
  expect(row.value === null).toBe(outcome === 'fail');
});

test.each([
  ['部分达成指标并具有一定效果', '6', '8'],
  ['未达成指标且效果较差', '0', '6'],
])('%s with a blank score shows its band and is never proposed', (actual, min, max) => {
  const row = scoreOf({ target: '健全', actual, score: '' });
  expect(row).toMatchObject({
    state: 'judgement',
    outcome: 'review',
    computed: null,
    value: null,
  });
  expect([row.band!.min.toString(), row.band!.max.toString()]).toEqual([min, max]);
  expect(row.band!.maxIncluded).toBe(false);
});

test('未达成 of 4 points is allowed up to 2.40, not 2.40 itself', () => {
  const row = (score: string) =>
    scoreOf({ target: '提升', actual: '未达成指标且效果较差', weight: '4.00', score });
  expect(row('2.39').outcome).toBe('pass');
  expect(row('2.40').outcome).toBe('fail');
  expect(row('0.00').value!.toFixed(2)).toBe('0.00');
});

test('half of the weight is partly met in Hubei', () => {
  const row = { target: '健全', actual: '部分达成指标并具有一定效果', score: '5.00' };
  expect(scoreOf(row).outcome).toBe('fail');
  expect(scoreOf(row, { standard: findStandard('hubei')! }).outcome).toBe('pass');
});
