import { parseResult, parseTarget, type ValueInput } from '../../src/values';
import { notation } from './notation';

const CHINESE_DATE = 'yyyy"年"m"月"d"日"';

describe('a number cell', () => {
  test.each<[string, ValueInput, string]>([
    ['0.98 shown as 98.00%', { text: '98.00%', value: 0.98, format: '0.00%' }, '· 98 %'],
    ['0.9856 shown as 99%', { text: '99%', value: 0.9856, format: '0%' }, '· 98.56 %'],
    ['1 in format 0% (form 166)', { text: '1', value: 1, format: '0%' }, '· 100 %'],
    [
      '100 in format 0.00% (form 165)',
      { text: '10000.00%', value: 100, format: '0.00%' },
      'unknown',
    ],
    ['10 in format 0%, a thousand percent', { text: '1000%', value: 10, format: '0%' }, '· 1000 %'],
    ['10.01 in format 0%', { text: '1001%', value: 10.01, format: '0%' }, 'unknown'],
    ['-10.01 in format 0%', { text: '-1001%', value: -10.01, format: '0%' }, 'unknown'],
    ['90 with a % that only pads', { text: '90.00 ', value: 90, format: '0.00_%' }, '· 90'],
    ['90 with an escaped %', { text: '90.00%', value: 90, format: '0.00\\%' }, '· 90 %'],
    [
      '-0.5 in the section of what is negative',
      { text: '-0.50', value: -0.5, format: '0.00%;-0.00' },
      '· -0.5',
    ],
    ['a text 1 in format 0%', { text: '1', value: '1', format: '0%' }, '· 100 %'],
    ['a text 90元 in format 0%', { text: '90元', value: '90元', format: '0%' }, '· 90 元'],
    [
      'a text 1% in format 0%, which says itself',
      { text: '0.5%', value: '0.5%', format: '0%' },
      '· 0.5 %',
    ],
    [
      '900040 shown as 90.00万, nearer than its display tells',
      { text: '90.00万', value: 900040, format: '0.00!万' },
      '· 900040',
    ],
    ['0 shown with a scale', { text: '0万', value: 0, format: '0"万"' }, '· 0'],
    [
      '90.004 with 万元 in its format',
      { text: '90.00万元', value: 90.004, format: '0.00"万元"' },
      '· 900040 元',
    ],
    [
      '90.5 with 万元 in its format, as far as a display rounds off',
      { text: '90万元', value: 90.5, format: '0"万元"' },
      '· 905000 元',
    ],
    [
      '90.51 with 万元 in its format, further than that',
      { text: '90万元', value: 90.51, format: '0"万元"' },
      '· 90.51 元',
    ],
    [
      'a text 100.00 in format 0.00%',
      { text: '100.00', value: '100.00', format: '0.00%' },
      '· 100 %',
    ],
    ['a text 0.98 in format 0%', { text: '0.98', value: '0.98', format: '0%' }, '· 98 %'],
    ['a text 95% in format 0%', { text: '95%', value: '95%', format: '0%' }, '· 95 %'],
    ['0.1 + 0.2', { text: '0.30', value: 0.1 + 0.2, format: '0.00' }, '· 0.3'],
    ['7 in a column too narrow', { text: '####', value: 7, format: '0' }, '· 7'],
    ['0 shown as a dash', { text: '-', value: 0, format: '#,##0.00;-#,##0.00;"-"' }, '· 0'],
    ['2023.12 as a number', { text: '2023.12', value: 2023.12, format: '0.00' }, '· 2023.12'],
    ['12 with a unit in its format', { text: '12个', value: 12, format: '0"个"' }, '· 12 个'],
    ['98 with an operator in its format', { text: '≥98.00', value: 98, format: '"≥"0.00' }, '≥ 98'],
    [
      '0.98 with an operator in its percent format',
      { text: '≥98.00%', value: 0.98, format: '"≥"0.00%' },
      '≥ 98 %',
    ],
    [
      '90 with 万元 in its format',
      { text: '90.00万元', value: 90, format: '0.00"万元"' },
      '· 900000 元',
    ],
    [
      '900000 scaled by its format',
      { text: '90.0万', value: 900000, format: '0!.0,"万"' },
      '· 900000',
    ],
    [
      '45291 as a day (form 96)',
      { text: '2023年12月31日', value: 45291, format: CHINESE_DATE },
      '2023-12-31',
    ],
    ['45291 without a date format', { text: '45291', value: 45291, format: 'General' }, '· 45291'],
    [
      '43829 in the 1904 system',
      { text: '2023/12/31', value: 43829, format: 'yyyy/m/d', date1904: true },
      '2023-12-31',
    ],
    [
      '45261 as a month',
      { text: '2023年12月', value: 45261, format: 'yyyy"年"m"月"' },
      '2023-12-01~2023-12-31',
    ],
    [
      'serial 59, before the leap day that never was',
      { text: '', value: 59, format: 'yyyy-mm-dd' },
      '1900-02-28',
    ],
    ['serial 61, after it', { text: '', value: 61, format: 'yyyy-mm-dd' }, '1900-03-01'],
    ['a time of day', { text: '1:02', value: 0.0430555, format: 'h:mm' }, 'unknown'],
    ['an error value', { text: '#DIV/0!', value: { error: '#DIV/0!' } }, 'unknown'],
  ])('%s', (_name, input, means) => {
    expect(notation(parseTarget(input))).toBe(means);
    expect(notation(parseResult(input))).toBe(means);
  });

  test('a percent format laid over percent points names the likely value', () => {
    const target = parseTarget({ text: '9800%', value: 98, format: '0%' });
    expect(target.kind === 'unknown' && target.why).toContain('98%');
  });
});

describe('columns of their own and names', () => {
  test.each<[string, ValueInput, string, string]>([
    ['operator and unit', { text: '12', operatorText: '≥', unitText: '个' }, '≥ 12 个', '· 12 个'],
    [
      'wide operator, 万元',
      { text: '12', operatorText: '＞＝', unitText: '万元' },
      '≥ 120000 元',
      '· 120000 元',
    ],
    [
      'operator in words',
      { text: '5', operatorText: '小于等于', unitText: '‰' },
      '≤ 0.5 %',
      '· 0.5 %',
    ],
    ['unit printed twice', { text: '95%', operatorText: '≥', unitText: '%' }, '≥ 95 %', '· 95 %'],
    [
      'scale in the cell, unit beside it',
      { text: '1.2万', unitText: '人' },
      '· 12000 人',
      '· 12000 人',
    ],
    ['range', { text: '3-5', unitText: '个' }, '3..5 个', '3..5 个'],
    ['blank signs', { text: '12', operatorText: '/', unitText: '—' }, '· 12', '· 12'],
    ['operator against the value', { text: '≤5', operatorText: '≥' }, 'unknown', '≤ 5'],
    ['same operator twice', { text: '≥5', operatorText: '≥' }, '≥ 5', '≥ 5'],
    ['元 against 万元', { text: '90万元', unitText: '元' }, 'unknown', 'unknown'],
    ['定性 over words', { text: '优良中低差', operatorText: '定性' }, 'qualitative', 'qualitative'],
    ['定性 over a number', { text: '100', operatorText: '定性' }, 'unknown', '· 100'],
    [
      'date with a unit column',
      { text: '2023年12月31日', operatorText: '≤', unitText: '年' },
      '2023-12-31',
      '2023-12-31',
    ],
    ['operator in the name', { text: '90', name: '受益人数（≥**人）' }, '≥ 90 人', '· 90 人'],
    ['percent in the name', { text: '90', name: '满意率(≥**%)' }, '≥ 90 %', '· 90 %'],
    ['name without one', { text: '90', name: '受益人数（线下）' }, '· 90', '· 90'],
  ])('%s', (_name, input, target, result) => {
    expect(notation(parseTarget(input))).toBe(target);
    expect(notation(parseResult(input))).toBe(result);
  });
});
