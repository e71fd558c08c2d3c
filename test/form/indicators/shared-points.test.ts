import { readForms } from '../../../src/form';
import { drawn, snapshotOf } from '../snapshot-of';

/** For each row whether it has points of its own or with which row (1-based) it is scored. */
function scored(drawing: string): string[] {
  const form = readForms(snapshotOf(drawn(drawing))).forms[0]!;
  return form.indicators.map(({ scoredWith, weight }) =>
    scoredWith ? `${scoredWith.kind} ${scoredWith.row + 1}` : `own ${weight?.text ?? '-'}`,
  );
}

const HEADER = '一级指标|分值|得分|三级指标|指标值|完成值';
const ROWS = `产出|60|58|修缮长度|800米|800米
|||修缮城门|2座|2座
效益|40|40|游客增长|≥5%|7%
|||文物安全|保护|保护`;

test('rows below the points of their group are scored with its first row', () => {
  expect(scored(`${HEADER}\n${ROWS}`)).toEqual(['own 60', 'shared 2', 'own 40', 'shared 4']);
});

test('a row with a score of its own, or of another group, is not', () => {
  const own = ROWS.replace('|||修缮城门', '||3|修缮城门');
  expect(scored(`${HEADER}\n${own}`)[1]).not.toMatch(/^shared/);
  const other = ROWS.replace('|||修缮城门', '满意度|||修缮城门');
  expect(scored(`${HEADER}\n${other}`)[1]).not.toMatch(/^shared/);
});

test('points behind the names are of their row alone', () => {
  const behind = `一级指标|三级指标|指标值|完成值|分值|得分
产出|修缮长度|800米|800米|60|58
|修缮城门|2座|2座||
效益|游客增长|≥5%|7%|40|40`;
  expect(scored(behind)[1]).toBe('own ');
});
