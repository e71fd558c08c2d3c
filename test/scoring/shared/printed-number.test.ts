import {
  asShown,
  isRemarked,
  isSign,
  numberIn,
  quantityAsShown,
  readNumber,
} from '../../../src/scoring/shared/printed-number';
import { Decimal, parseTarget } from '../../../src/values';
import { field } from '../form-of';

test.each([
  ['9.40', 'number 9.4 2'],
  ['1,264.04', 'number 1264.04 2'],
  ['94%', 'number 94 0'],
  ['', 'blank'],
  ['  ', 'blank'],
  ['-', 'sign'],
  ['—', 'sign'],
  ['见附表', 'unreadable'],
  ['=100%', 'number 100 0'],
  ['＝ 9.5', 'number 9.5 1'],
  ['=预算数', 'unreadable'],
  ['6(因人数减少)', 'number 6 0'],
  ['8.50（扣1.5分）', 'number 8.5 2'],
  ['8*', 'number 8 0'],
  ['9.5①', 'number 9.5 1'],
  ['8②※', 'number 8 0'],
  ['*', 'sign'],
  ['9.5（）', 'unreadable'],
  ['6(7)', 'unreadable'],
  ['约6（估计）', 'unreadable'],
])('「%s」 is read as %s', (shown, expected) => {
  const read = readNumber(field('G5', shown));
  const said =
    read.kind === 'number' ? `number ${read.value.toString()} ${read.shownDigits}` : read.kind;
  expect(said).toBe(expected);
});

test('a remark is words in brackets behind a number or a mark, not its unit', () => {
  expect(isRemarked(field('G5', '6(因人数减少)'))).toBe(true);
  expect(isRemarked(field('G5', '6*'))).toBe(true);
  expect(isRemarked(field('G5', '6②'))).toBe(true);
  expect(isRemarked(field('G5', '=6'))).toBe(false);
  expect(isRemarked(field('G5', '6分'))).toBe(false);
  expect(isRemarked(null)).toBe(false);
});

test('a number cell outweighs what it shows', () => {
  const read = field('G5', { value: 9.4049, text: '9.40', format: '0.00' });
  expect(numberIn(read)?.toString()).toBe('9.4049');
});

test('no field holds no number and no sign', () => {
  expect(numberIn(null)).toBeNull();
  expect(isSign(null)).toBe(false);
  expect(numberIn(field('G5', '-'))).toBeNull();
  expect(isSign(field('G5', '-'))).toBe(true);
  expect(isSign(field('G5', ''))).toBe(false);
});

test.each([
  ['120', '≥120.00', '120.00'],
  ['1264.04', '1,264.04', '1264.04'],
  ['120', '≥１２０', '120'],
  ['90', '百分之九十', '90'],
  ['0.9', '90%', '0.9'],
])('%s is shown out of 「%s」 as %s', (value, printed, shown) => {
  expect(asShown(new Decimal(value), printed)).toBe(shown);
});

test('a quantity counted as it is written keeps its unit, one counted otherwise does not', () => {
  const target = parseTarget({ text: '90万元' });
  if (target.kind !== 'number') throw new Error('90万元 is a number');
  expect(quantityAsShown(target.value, target, '90万元')).toBe('90万元');
  expect(quantityAsShown(new Decimal(80), target, '80')).toBe('80');
});
