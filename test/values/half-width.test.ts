import { halfWidth } from '../../src/values';

test('writes full-width digits, letters, signs and brackets in their usual width', () => {
  expect(halfWidth('ＡＢ１２％（万元）：　㎡')).toBe('AB12%(万元): m2');
});

test('passes over texts of characters that stand for themselves, and no others', () => {
  for (let code = 0x20; code < 0xffff; code++) {
    const one = String.fromCharCode(code);
    expect([code, halfWidth(one)]).toEqual([code, one.normalize('NFKC')]);
  }
});
