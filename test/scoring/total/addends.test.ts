import { scoreForm } from '../../../src/scoring';
import { addendsOf, countedFund, sumOf } from '../../../src/scoring/total/addends';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { formOf, type RowSpec } from '../form-of';

const FUND = { budget: '100.00', executed: '94.00', weight: '10', rate: '94.00', score: '9.40' };
const MET: RowSpec = { target: '≥10', actual: '10', weight: '40', score: '40.00' };
const OTHER: RowSpec = { ...MET, weight: '50', score: '50.00' };
const OPEN: RowSpec = { target: '≥10', actual: '', weight: '50', score: '' };
const EXECUTION: RowSpec = { name: '预算执行率', target: '100%', actual: '94%', weight: '10' };

function sumWith(...rows: RowSpec[]): string {
  const scores = scoreForm(formOf({ fund: FUND, rows }), DEFAULT_STANDARD);
  return sumOf(addendsOf(scores)).toString();
}

test('the score of the funds and those of the rows are added, an open one as nothing', () => {
  expect(sumWith(MET, OTHER)).toBe('99.4');
  expect(sumWith(MET, OPEN)).toBe('49.4');
});

test('预算执行 counts once where a row carries it too', () => {
  expect(sumWith(MET, OTHER, { ...EXECUTION, score: '9.40' })).toBe('99.4');
});

test('the fund block counts for a total unless a row carries 预算执行', () => {
  const scored = (...rows: RowSpec[]) => scoreForm(formOf({ fund: FUND, rows }), DEFAULT_STANDARD);
  const own = scored(MET, OTHER).fund;
  expect(countedFund(own)).toBe(own);
  expect(countedFund(scored(MET, OTHER, { ...EXECUTION, score: '9.40' }).fund)).toBeNull();
  expect(countedFund(null)).toBeNull();
});
