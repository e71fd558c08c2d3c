import { contentText, editText } from '../../../src/review/edits/edit-text';
import type { ComputedField } from '../../../src/form';
import type { CellContent } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { parseA1 } from '../../../src/sheet';

const content = (value: CellContent['value'], format = 'General'): CellContent => ({
  value,
  formula: null,
  format,
});

const told = (field: ComputedField | 'grade', after: CellContent): string =>
  editText(
    { cell: parseA1('G14'), field, before: content(null), after, anchor: [], why: '' } as never,
    DEFAULT_STANDARD,
  );

test.each([
  ['score', content(4.5), '4.50'],
  ['rate', content(0.902, '0.00%'), '90.20%'],
  ['rate', content(90.2), '90.20'],
  // 95.70 % as a ratio
  ['rate', content(0.957), '0.957'],
  ['grade', content('优'), '优'],
  ['grade', content(null), ''],
] as const)('a %s shows with the decimals of the standard: %j is %s', (field, after, shown) => {
  expect(told(field, after)).toBe(shown);
});

test('the decimals of a rate are its own', () => {
  const { parameters } = DEFAULT_STANDARD;
  const digits = (value: number) => ({ ...parameters.rateRounding.value, digits: value });
  const standard = {
    ...DEFAULT_STANDARD,
    parameters: {
      ...parameters,
      rateRounding: { ...parameters.rateRounding, value: digits(1) },
      scoreRounding: { ...parameters.scoreRounding, value: digits(3) },
    },
  };
  const edit = (field: 'rate' | 'score') => ({ field, after: content(90.2) }) as never;
  expect(editText(edit('rate'), standard)).toBe('90.2');
  expect(editText(edit('score'), standard)).toBe('90.200');
});

test.each([
  [content(null), '空白'],
  [content(''), '空白'],
  [content({ error: '#REF!' }), '#REF!'],
  [content('优'), '优'],
  [content('90%', '0%'), '90%'],
  [content(9.4), '9.4'],
  [content(0.94, '0%'), '94%'],
  [content(0.1 + 0.2, '0%'), '30%'],
])('what a cell held, %j, is told as %s', (held, shown) => expect(contentText(held)).toBe(shown));
