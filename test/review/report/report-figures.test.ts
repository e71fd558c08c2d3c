import { amount, figure, text } from '../../../src/review/report/report-figures';
import { Decimal } from '../../../src/values';
import { parseA1 } from '../../../src/sheet';
import { field } from '../../scoring/form-of';

const scored = {
  cell: parseA1('G14'),
  text: '9.00',
  computed: new Decimal('7.5'),
  digits: 2,
  outcome: 'fail',
  candidates: null,
};

test('a figure stands beside what was expected, at the digits of the standard', () => {
  expect(figure(scored as never)).toEqual({
    cell: 'G14',
    text: '9.00',
    expected: '7.50',
    outcome: 'fail',
  });
});

test('a figure without a cell, or that nobody can compute, says so', () => {
  expect(figure({ ...scored, cell: null, computed: null } as never)).toMatchObject({
    cell: null,
    expected: null,
  });
});

test('where several readings are open nothing is expected, and each is named', () => {
  const candidates = [
    { value: new Decimal('7.5'), reading: '' },
    { value: new Decimal('10'), reading: '按超额' },
  ];
  expect(figure({ ...scored, candidates } as never)).toMatchObject({
    expected: null,
    candidates: [
      { value: '7.50', reading: '按表内所填' },
      { value: '10.00', reading: '按超额' },
    ],
  });
});

test('a figure that passes by a habit alone has both values, and none is expected', () => {
  const byHabit = { text: '8', printed: 8, outcome: 'pass', habit: '四舍五入到整数' };
  const value = new Decimal('8');
  expect(figure({ ...scored, ...byHabit, value } as never)).toEqual({
    cell: 'G14',
    text: '8',
    expected: null,
    outcome: 'pass',
    candidates: [
      { value: '7.50', reading: '按表内所填' },
      { value: '8.00', reading: '四舍五入到整数' },
    ],
  });
});

test('a figure that is right in another sense has what is printed beside what is usual', () => {
  const points = { text: '9', printed: new Decimal('9'), outcome: 'pass' };
  const rate = { computed: new Decimal('90'), value: new Decimal('90'), reading: '该栏填的是得分' };
  expect(figure({ ...scored, ...points, ...rate } as never).candidates).toEqual([
    { value: '90.00', reading: '按表内所填' },
    { value: '9.00', reading: '该栏填的是得分' },
  ]);
});

test('a reachable figure, or one with fewer digits, keeps the one value expected', () => {
  const reached = { outcome: 'pass', printed: new Decimal('7.51'), value: new Decimal('7.51') };
  expect(figure({ ...scored, ...reached, reachable: true } as never)).toMatchObject({
    expected: '7.50',
  });
});

test('an amount keeps its text and gives its number without separators', () => {
  expect(amount(field('D6', '1,250.50'))).toEqual({
    cell: 'D6',
    text: '1,250.50',
    value: '1250.5',
  });
  expect(amount(field('D6', '见附表'))).toEqual({ cell: 'D6', text: '见附表', value: null });
  expect(amount(null)).toEqual({ cell: null, text: null, value: null });
});

test('a field is its cell and its text', () => {
  expect(text(field('H14', '雨季延误'))).toEqual({ cell: 'H14', text: '雨季延误' });
  expect(text(null)).toEqual({ cell: null, text: null });
});
