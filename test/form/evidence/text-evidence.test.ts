import { evidenceOf } from '../../../src/form/evidence/text-evidence';

test('a plain figure is its number and names nothing', () => {
  expect(evidenceOf('12.50')).toMatchObject({
    kind: 'number',
    number: 12.5,
    fund: null,
    foot: null,
    level: false,
    level1: false,
    level2: false,
  });
});

test('a header says its column in each block it could head', () => {
  expect(evidenceOf('分 值：')).toMatchObject({
    kind: 'text',
    indicator: 'weight',
    fund: 'weight',
  });
});

test('质量指标 is a second level and no first one', () => {
  expect(evidenceOf('质量指标')).toMatchObject({ kind: 'level', level1: false, level2: true });
});

test('an amount with its unit is a number as it is printed', () => {
  expect(evidenceOf(' 39.51万元 ')).toMatchObject({ number: 39.51, clean: '39.51万元' });
});

test('a text is worked out once', () => {
  expect(evidenceOf('实际完成值')).toBe(evidenceOf('实际完成值'));
});

test.each([
  ['12次', 'measure', null],
  ['达成指标', 'result', null],
  ['数量指标', 'level', null],
  ['保洁长度', 'text', null],
  ['一等奖', 'text', null],
])('%s reads as a %s with the number %p', (text, kind, number) => {
  expect(evidenceOf(text)).toMatchObject({ kind, number });
});

test('a plain figure has at most twelve digits and six decimals, but a longer one is a number too', () => {
  expect(evidenceOf('123456789012.5').number).toBe(123456789012.5);
  expect(evidenceOf('1.123456').number).toBe(1.123456);
  expect(evidenceOf('1.1234567')).toMatchObject({ kind: 'number', number: 1.1234567 });
});

test.each([
  ['１２．５', 'number', 12.5, '１２．５'],
  ['<b>９０</b>％', 'number', 90, '９０％'],
  ['达成&nbsp;指标', 'result', null, '达成 指标'],
])('%s is read in the usual width and kept as a person sees it', (text, kind, number, clean) => {
  expect(evidenceOf(text)).toMatchObject({ kind, number, clean });
});
