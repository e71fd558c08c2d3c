import { fundRows, isNoSpending, readForms } from '../../src/form';
import { drawn, snapshotOf } from './snapshot-of';

/** The labels of the rows of a form's fund block, in order. */
function labels(funds: string): string[] {
  const sheet = snapshotOf(
    drawn(`绩效自评表
${funds}
一级指标|三级指标|指标值|完成值|分值|得分|说明
产出指标|保洁长度|≥12公里|12公里|60|60|
效益指标|水质达标率|≥90%|95%|40|40|
总分||||100|100|`),
  );
  return fundRows(readForms(sheet).forms[0]!.fund).map(({ label }) => label);
}

const HEADER = '资金|来源|年初预算数|全年预算数|全年执行数';

test('the whole amount comes first, wherever it stands, and its sources in sheet order', () => {
  const [fiscal, others] = ['|其中：财政拨款|6|6|6', '|其他资金|4|4|4'];
  const whole = '|年度资金总额|10|10|10';
  expect(labels(`${HEADER}\n${whole}\n${fiscal}\n${others}`)).toEqual([
    '年度资金总额',
    '其中：财政拨款',
    '其他资金',
  ]);
  expect(labels(`${HEADER}\n${fiscal}\n${others}\n${whole}`)[0]).toBe('年度资金总额');
});

test('a form without a fund block has none', () => {
  expect(labels('项目名称|河道保洁')).toEqual([]);
  expect(fundRows(null)).toEqual([]);
});

test('what comes in or is left over is not spent', () => {
  const rows = ['基金收入|7|7|8', '其中：财政拨款|6|6|6', '滚存结余|4|4|5'];
  const sheet = snapshotOf(
    drawn(`绩效自评表
资金|年初预算数|全年预算数|全年执行数
${rows.join('\n')}
一级指标|三级指标|指标值|完成值|分值|得分|说明
产出指标|保洁长度|≥12公里|12公里|100|100|
总分||||100|100|`),
  );
  const found = fundRows(readForms(sheet).forms[0]!.fund);
  expect(found.map((row) => isNoSpending(row))).toEqual([true, false, true]);
});
