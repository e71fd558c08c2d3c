import { doubtAt, edits, withFunds } from './edited';

const WHY = '表头用字母写明了执行率怎样算，与按口径取的栏目不同';

/** Amounts of which 141.00 ÷ 160.00 is 88.12 %, ÷ 150.00 94 %, under the headers given, and a rate of neither. */
const under = (initial: string, budget: string, executed: string, rate: string) =>
  withFunds(
    ['项目资金（万元）', '', initial, budget, executed, '分值', rate, '得分'],
    ['', '年度资金总额', '150.00', '160.00', '141.00', '10.00', '90.00', '8.81'],
  );

test.each([
  ['年初预算数（A）', '全年预算数', '全年执行数（B）', '执行率（B/A）'],
  ['年初预算数（a）', '全年预算数', '全年执行数（b）', '执行率（=b÷a×100%）'],
  ['年初预算数（A）', '全年预算数（B）', '全年执行数（C）', '执行率（B/C）'],
  ['年初预算数（A）', '全年预算数（B）', '全年执行数（C）', '执行率（C/A）'],
  // one letter of the two is enough
  ['年初预算数（A）', '全年预算数', '全年执行数', '执行率（B/A）'],
])('under %s, %s, %s a rate of %s is asked about', (...headers) => {
  expect(doubtAt('G6', {}, under(...headers))).toBe(WHY);
  expect(edits({}, under(...headers))).not.toContain('G6: 88.12');
});

test.each([
  ['年初预算数', '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
  ['年初预算数（A）', '全年预算数（B）', '全年执行数（C）', '执行率（C/B）'],
  ['年初预算数', '全年预算数', '全年执行数', '执行率（B/A）'],
  ['年初预算数（A）', '全年预算数', '全年执行数（B）', '执行率（%）'],
])('under %s, %s, %s a rate of %s is left to arithmetic', (...headers) => {
  expect(doubtAt('G6', {}, under(...headers))).toBeNull();
  expect(edits({}, under(...headers))).toContain('G6: 88.12');
});

test('without 全年预算数 the amount of the beginning of the year is what the rate divides', () => {
  const only = (rate: string) =>
    withFunds(
      ['项目资金（万元）', '', '年初预算数（A）', '全年执行数（B）', '分值', rate, '得分'],
      ['', '年度资金总额', '150.00', '141.00', '10.00', '90.00', '9.40'],
    );
  expect(edits({}, only('执行率（B/A）'))).toEqual(['F6: 94']);
  expect(doubtAt('F6', {}, only('执行率（A/B）'))).toBe(WHY);
});

test('the score of a rate that letters explain is asked about as well', () => {
  const rows = withFunds(
    [
      '项目资金（万元）',
      '',
      '年初预算数（A）',
      '全年预算数',
      '全年执行数（B）',
      '分值',
      '执行率（B/A）',
      '得分',
    ],
    ['', '年度资金总额', '150.00', '160.00', '141.00', '10.00', '88.12', '8.00'],
  );
  expect(doubtAt('H6', {}, rows)).toBe(WHY);
});
