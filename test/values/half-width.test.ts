import { halfWidth } from '../../src/values';

test('writes full-width digits, letters, signs and brackets in their usual width', () => {
  expect(halfWidth('ＡＢ１２％（万元）：　㎡')).toBe('AB12%(万元): m2');
});

test('passes over texts of characters that stand for themselves, and no others', () => {
  const codes = Array.from({ length: 0xffff - 0x20 }, (_, i) => i + 0x20);
  const otherwise = codes.filter((code) => {
    const one = String.fromCharCode(code);
    return halfWidth(one) !== one.normalize('NFKC');
  });
  expect(otherwise).toEqual([]);
});
