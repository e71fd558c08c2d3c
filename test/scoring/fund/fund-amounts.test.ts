import { budgetField, fundAmounts, ratioRange } from '../../../src/scoring/fund/fund-amounts';
import { a1 } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { Decimal } from '../../../src/values';
import { type FormSpec, formOf, type FundRowSpec, type Shown } from '../form-of';

function amountsOf(row: FundRowSpec, unit: FormSpec['unit'] = '万元') {
  const { fund } = formOf({ fund: row, unit });
  return fundAmounts(fund!.total!, fund!, DEFAULT_STANDARD);
}

function rangesOf(budget: Shown, executed: Shown, unit?: FormSpec['unit']) {
  const amounts = amountsOf({ budget, executed }, unit);
  if ('why' in amounts) throw new Error(amounts.why);
  return [amounts.budgetRange, amounts.executedRange].map(
    ({ low, high, lowIncluded, highIncluded }) =>
      `${lowIncluded ? '[' : '('}${low.toString()}, ${high.toString()}${highIncluded ? ']' : ')'}`,
  );
}

const cell = (value: number, text: string): Shown => ({ value, text, format: 'General' });

test.each<[string, Shown, Shown, FormSpec['unit'], string, string]>([
  ['two decimals of 万元', '100.00', '94.00', '万元', '[99.995, 100.005)', '[93.995, 94.005)'],
  ['元 are exact', '100.00', '94.00', '元', '[100, 100]', '[94, 94]'],
  ['three decimals are exact', '100.000', '94.001', '万元', '[100, 100]', '[94.001, 94.001]'],
  ['no decimals in a text are exact', '100', '94', '万元', '[100, 100]', '[94, 94]'],
  ['a budget of half a cent is exact', '0.005', '0.00', '万元', '[0.005, 0.005]', '[0, 0]'],
  ['nothing spent is no less', '100.00', '0.00', '万元', '[99.995, 100.005)', '[0, 0.005)'],
  [
    'a number cell without a format beside one of two decimals',
    cell(28, '28'),
    cell(26.54, '26.54'),
    '万元',
    '[27.995, 28.005)',
    '[26.535, 26.545)',
  ],
  [
    'a text without decimals beside one of two decimals',
    '28',
    '26.54',
    '万元',
    '[28, 28]',
    '[26.535, 26.545)',
  ],
  [
    'a number cell beside one stored with three decimals',
    cell(28, '28'),
    cell(26.541, '26.54'),
    '万元',
    '[28, 28]',
    '[26.541, 26.541]',
  ],
])('%s', (_name, budget, executed, unit, first, second) => {
  expect(rangesOf(budget, executed, unit)).toEqual([first, second]);
});

test('a rate lies between the least spent of the most and the most spent of the least', () => {
  const amounts = amountsOf({ budget: '100.00', executed: '94.00' });
  if ('why' in amounts) throw new Error(amounts.why);
  const { low, high, lowIncluded, highIncluded } = ratioRange(amounts, new Decimal(100));
  // 9399.5 ÷ 100.005 and 9400.5 ÷ 99.995
  expect(low.toFixed(4)).toBe('93.9903');
  expect(high.toFixed(4)).toBe('94.0097');
  expect([lowIncluded, highIncluded]).toEqual([false, false]);
});

test.each<[string, FundRowSpec, string, string]>([
  ['a blank', { budget: '', executed: '94.00' }, '全年预算数未填写', 'D5'],
  ['words', { budget: '100.00', executed: '见附表' }, '全年执行数不是数字', 'E5'],
  ['both', { budget: '', executed: '' }, '全年预算数未填写，全年执行数未填写', 'D5 E5'],
  ['no column', { budget: '100.00' }, '表中没有全年执行数', 'B5'],
])('%s is said, with the cells to fill', (_name, row, why, cells) => {
  const amounts = amountsOf(row);
  if (!('why' in amounts)) throw new Error('no amounts were expected');
  expect(amounts.why).toBe(why);
  expect(amounts.waitsFor.map(a1).join(' ')).toBe(cells);
});

test.each<[string, FundRowSpec, string | undefined, string]>([
  ['ten thousand times as much', { budget: '120.00', executed: '1182000' }, '一万倍', 'E5'],
  ['10⁸ times as much', { budget: '1.20', executed: '118200000' }, '一亿倍', 'E5'],
  [
    'a budget that 年初预算数 refutes',
    { initial: '120.00', budget: '1200000', executed: '118.20' },
    '一万倍',
    'D5',
  ],
  [
    'other units',
    { budget: '1500元', executed: '1386万元' },
    '1500元与全年执行数1386万元单位不同',
    'D5 E5',
  ],
  ['another unit than the form’s', { budget: '1500元', executed: '1386' }, '单位不同', 'D5 E5'],
  ['one unit that is not the form’s', { budget: '1500元', executed: '1386元' }, undefined, ''],
  ['the unit of the form beside none', { budget: '1500万元', executed: '1386' }, undefined, ''],
  ['one size', { budget: '120.00', executed: '118.20' }, undefined, ''],
])('%s', (_name, row, said, cells) => {
  const amounts = amountsOf(row);
  if ('why' in amounts) throw new Error(amounts.why);
  expect((amounts.doubt?.cells ?? []).map(a1).join(' ')).toBe(cells);
  if (said) expect(amounts.doubt?.why).toContain(said);
});

test('年初预算数 is the denominator only where the form has no 全年预算数', () => {
  const { fund } = formOf({ fund: { initial: '80.00', executed: '60.00' } });
  expect(budgetField(fund!.total!, fund!)?.text).toBe('80.00');
  const both = formOf({ fund: { initial: '80.00', budget: '100.00', executed: '60.00' } }).fund!;
  expect(budgetField(both.total!, both)?.text).toBe('100.00');
});
