import { scoreForm } from '../../../src/scoring';
import { findStandard, type Standard } from '../../../src/standards';
import { formOf, type FundRowSpec } from '../form-of';

const standard = findStandard('shanghai')!;

function doubtOf(fund: FundRowSpec, heading?: string, under = standard): string | null {
  const rows = [{ target: '≥1', actual: '1', weight: '90', score: '90' }];
  const { rate, score } = scoreForm(formOf({ fund, rows, heading }), under).fund!;
  expect(rate.doubt).toEqual(score.doubt);
  // in doubt nothing of the row is computed
  if (rate.doubt) expect([rate.computed, score.computed]).toEqual([null, null]);
  return rate.doubt?.why ?? null;
}

// 40 ÷ 80 is 50%, which is 5 of 10 points
const HALF = { budget: '80.00', executed: '40.00' };

test.each<[string, FundRowSpec, RegExp]>([
  [
    'an amount under 执行率',
    { ...HALF, weight: '10', rate: '4430.36' },
    /4430.36超出了执行率可能的范围/,
  ],
  ['the points under 执行率', { ...HALF, rate: '10', score: '5' }, /「执行率」栏的10可能是分值/],
  ['the points under 得分', { ...HALF, rate: '50', score: '10' }, /「得分」栏的10可能是分值/],
  [
    'an amount under 得分',
    { ...HALF, weight: '10', rate: '50', score: '260' },
    /超出了得分可能的范围/,
  ],
  ['an amount under 分值', { ...HALF, weight: '6856', rate: '10' }, /超出了分值可能的范围/],
  ['a rate without amounts', { budget: '0', executed: '0', weight: '10', rate: '50' }, /没有相应/],
  ['a row one column off', { ...HALF, weight: '40', rate: '10', score: '50' }, /可能错位/],
])('%s is doubted, not written over', (_, fund, why) => {
  expect(doubtOf(fund)).toMatch(why);
});

test.each<[string, FundRowSpec]>([
  ['a wrong rate beside its points', { ...HALF, weight: '10', rate: '60', score: '6' }],
  ['10% where the points are printed', { ...HALF, weight: '20', rate: '10', score: '2' }],
  ['10% where it is the rate', { budget: '80.00', executed: '8.00', rate: '10', score: '1' }],
  ['full marks beside their points', { ...HALF, weight: '10', rate: '50', score: '10' }],
])('%s is judged as ever', (_, fund) => {
  expect(doubtOf(fund)).toBeNull();
});

test('the points of the heading under 得分 are doubted where none stand under 分值', () => {
  const full = { ...HALF, rate: '50', score: '10' };
  expect(doubtOf({ ...full, weight: '' }, '预算执行（10分）')).toMatch(/「得分」栏的10可能是分值/);
  expect(doubtOf({ ...full, weight: '10' }, '预算执行（10分）')).toBeNull();
});

test('what points and scores can be follows from the full marks of the standard', () => {
  const { parameters } = standard;
  const fullMarks = { ...parameters.fullMarks, value: 1000 };
  const executionWeight = { ...parameters.executionWeight, value: 200 };
  const ofThousand: Standard = {
    ...standard,
    parameters: { ...parameters, fullMarks, executionWeight },
  };
  const right = { ...HALF, weight: '200', rate: '50', score: '100' };
  expect(doubtOf(right, undefined, ofThousand)).toBeNull();
  expect(doubtOf({ ...right, score: '260' }, undefined, ofThousand)).toBeNull();
  expect(doubtOf({ ...right, weight: '501' }, undefined, ofThousand)).toMatch(/「分值」栏的501/);
  expect(doubtOf({ ...right, score: '1001' }, undefined, ofThousand)).toMatch(/「得分」栏的1001/);
  // the same form under a standard of 100 points
  expect(doubtOf(right)).toMatch(/「分值」栏的200超出了分值可能的范围/);
});
