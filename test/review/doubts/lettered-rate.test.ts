import { edits, withFunds } from './edited';

/** Amounts of which 141.00 ÷ 150.00 is 94 %, and ÷ 160.00 88.12 %, under headers with letters. */
const printed = (
  initial: string,
  budget: string,
  rate: string,
  [held, score]: readonly [string, string] = ['94.00', '9.40'],
) => {
  const executed = rate.includes('C') ? '全年执行数（C）' : '全年执行数（B）';
  const headers = ['项目资金（万元）', '', initial, budget, executed, '分值', rate, '得分'];
  return edits(
    {},
    withFunds(headers, ['', '年度资金总额', '150.00', '160.00', '141.00', '10.00', held, score]),
  );
};

test('nothing is written where the letters of the headers divide other columns', () => {
  expect(printed('年初预算数（A）', '全年预算数', '执行率（B/A）')).toEqual([]);
});

test('letters that divide what the standard divides, and headers without, leave it to arithmetic', () => {
  const wrong = ['88.00', '8.70'] as const;
  const right = expect.arrayContaining(['G6: 88.12', 'H6: 8.81']);
  expect(printed('年初预算数', '全年预算数（A）', '执行率（B/A）', wrong)).toEqual(right);
  expect(printed('年初预算数（A）', '全年预算数（B）', '执行率（C/B）', wrong)).toEqual(right);
  expect(printed('年初预算数', '全年预算数', '执行率（%）', wrong)).toEqual(right);
});
