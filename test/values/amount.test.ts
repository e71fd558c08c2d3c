import { Decimal, fromCell, parseAmount } from '../../src/values';

function read(text: string, value?: number): string | null {
  const amount = parseAmount(value === undefined ? { text } : { text, value });
  return amount && `${amount.value.toString()} (${amount.decimals}) ${amount.unit ?? ''}`.trim();
}

describe('parseAmount', () => {
  test.each([
    ['1,234.56', '1234.56 (2)'],
    ['12,250.19', '12250.19 (2)'],
    ['1，234.56万元', '1234.56 (2) 万元'],
    ['９８．６０％', '98.6 (2) %'],
    ['90.20%', '90.2 (2) %'],
    ['10 分', '10 (0) 分'],
    ['9.00', '9 (2)'],
    ['99.8', '99.8 (1)'],
    ['100', '100 (0)'],
    ['-5', '-5 (0)'],
    ['－5.0', '-5 (1)'],
    ['−3', '-3 (0)'],
    ['+3', '3 (0)'],
    ['￥1,200.00', '1200 (2)'],
    ['.5', '0.5 (1)'],
    ['<p>35.64</p>', '35.64 (2)'],
    ['999999999999999', '999999999999999 (0)'],
    ['0000123456789012345.5', '123456789012345.5 (1)'],
    ['\u00a035.64 ', '35.64 (2)'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    '-',
    '—',
    '/',
    '无',
    'abc',
    '12,34',
    '1,2345',
    '1 200',
    '1e5',
    '--5',
    '5万',
    '3-5',
    '1.2.3',
    '≥5',
    // sixteen digits: an account, a code
    '1234567890123456',
    '1,234,567,890,123,456.00',
  ])('「%s」 is no amount', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each<[string, number, string]>([
    ['35.64', 35.64, '35.64 (2)'],
    ['35.64', 35.6412, '35.6412 (2)'],
    ['90.20%', 0.902, '90.2 (2) %'],
    ['(5.00)', -5, '-5 (2)'],
    ['-', 0, '0 (0)'],
    ['####', 0.1 + 0.2, '0.3 (1)'],
    ['12,250.19', 12250.19, '12250.19 (2)'],
  ])('a cell showing %s and holding %d is %s', (text, value, expected) => {
    expect(read(text, value)).toBe(expected);
  });

  test('logical values and errors are no amounts, whatever they show', () => {
    expect(parseAmount({ text: '1', value: true })).toBeNull();
    expect(parseAmount({ text: '1', value: { error: '#N/A' } })).toBeNull();
  });
});

describe('numbers', () => {
  test('a double is taken at 15 significant digits', () => {
    expect(fromCell(0.1 + 0.2).toString()).toBe('0.3');
    expect(fromCell(28360.64).toString()).toBe('28360.64');
  });

  test('what no cell holds is refused', () => {
    expect(() => fromCell(NaN)).toThrow(RangeError);
  });

  test('divisions keep 40 digits and print without exponent', () => {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`);
    expect(new Decimal('1e-20').toString()).toBe('0.00000000000000000001');
  });
});
