import { renderExplanation, scoreForm } from '../../../src/scoring';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { type FormSpec, formOf, type RowSpec } from '../form-of';

const FUND = { budget: '100.00', executed: '94.00', weight: '10', rate: '94.00', score: '9.40' };
const MET: readonly RowSpec[] = [
  { target: '≥10', actual: '10', weight: '50', score: '50.00' },
  { target: '≥10', actual: '10', weight: '40', score: '40.00' },
];

function explained(spec: FormSpec) {
  const { total } = scoreForm(formOf({ fund: FUND, total: '', ...spec }), DEFAULT_STANDARD);
  return total.explanation!;
}

// 9.40 + 50 + 40
test('a total says what it adds up', () => {
  const { formula, children } = explained({ rows: MET });
  expect(formula).toBe('9.40（预算执行） + 90.00（2 项指标）');
  expect(children.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '预算执行得分 9.40',
    '指标得分 50.00',
    '指标得分 40.00',
  ]);
});

test('its cells are told with it', () => {
  expect(renderExplanation(explained({ rows: MET }))).toBe(
    '总分 99.40 = 9.40（预算执行） + 90.00（2 项指标） ← H5, G13:G14',
  );
});

test('a form without funds says nothing of them', () => {
  const rows = [{ ...MET[0], weight: '60', score: '60.00' }, MET[1]!];
  const { formula } = explained({ fund: null, rows });
  expect(formula).toBe('100.00（2 项指标）');
});
