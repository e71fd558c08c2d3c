import { crc32 } from '../../../../../src/hosts/file/ooxml/zip/crc32';

const of = (text: string) => crc32(new TextEncoder().encode(text)).toString(16);

// the check values of the CRC catalogue and of RFC 1952 implementations
test.each([
  ['', '0'],
  ['a', 'e8b7be43'],
  ['abc', '352441c2'],
  ['abcd', 'ed82cd11'],
  ['123456789', 'cbf43926'],
  ['The quick brown fox jumps over the lazy dog', '414fa339'],
])('the CRC-32 of %p is %s', (text, expected) => expect(of(text)).toBe(expected));
