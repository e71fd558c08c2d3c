import { owesNoTarget } from '../../../src/scoring';
import { formOf, type RowSpec } from '../form-of';

const DUE: RowSpec = { level1: '项目产出', target: '≥10人', actual: '12人', weight: '40' };
const ASSESSED: RowSpec = { level1: '项目管理', target: '—', actual: '制度健全', weight: '5' };

/** Which rows owe no target, by index. */
function without(...rows: RowSpec[]): number[] {
  const form = formOf({ rows });
  return rows.flatMap((_, i) => (owesNoTarget(form, i) === null ? [] : [i]));
}

test('the rows of a group that has a sign for each target', () => {
  expect(without(ASSESSED, ASSESSED, DUE)).toEqual([0, 1]);
  expect(without({ ...ASSESSED, level1: '项目决策' }, ASSESSED, DUE)).toEqual([0, 1]);
});

test.each<[string, RowSpec[]]>([
  ['a blank is no sign', [{ ...ASSESSED, target: '' }, ASSESSED, DUE]],
  ['a row of the group has a target', [{ ...ASSESSED, target: '健全' }, ASSESSED, DUE]],
  ['a row of the group has no result', [{ ...ASSESSED, actual: '' }, ASSESSED, DUE]],
  ['one row makes no habit', [ASSESSED, DUE]],
  ['no row of the form has a target', [ASSESSED, ASSESSED]],
  [
    'outputs always have targets',
    [{ ...ASSESSED, level1: '产出指标' }, { ...ASSESSED, level1: '产出指标' }, DUE],
  ],
])('owe theirs: %s', (_, rows) => expect(without(...rows)).toEqual([]));

test('预算执行率 is due in full without a target of its own', () => {
  const execution: RowSpec = { name: '预算执行率', target: '', actual: '100%', weight: '10' };
  expect(without(execution, DUE)).toEqual([0]);
  expect(without({ ...execution, target: '95%' }, DUE)).toEqual([]);
});
