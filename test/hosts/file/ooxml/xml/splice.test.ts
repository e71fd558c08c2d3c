import { spliceText } from '../../../../../src/hosts/file/ooxml/xml/splice';

const splice = (start: number, end: number, text: string) => ({ start, end, text });

test('replacements are carried out in any order, the rest stays', () => {
  expect(spliceText('abcdef', [splice(4, 5, 'E'), splice(0, 2, 'X')])).toBe('XcdEf');
  expect(spliceText('abc', [])).toBe('abc');
});

test('insertions at one place keep their order, and come before what is replaced there', () => {
  expect(spliceText('abc', [splice(1, 1, '1'), splice(1, 1, '2')])).toBe('a12bc');
  expect(spliceText('abc', [splice(1, 2, 'B'), splice(1, 1, '1')])).toBe('a1Bc');
});

test('replacements that overlap are refused, ones that touch are not', () => {
  expect(() => spliceText('abcd', [splice(0, 2, ''), splice(1, 3, '')])).toThrow(RangeError);
  expect(spliceText('abcd', [splice(0, 2, 'x'), splice(2, 3, 'y')])).toBe('xyd');
});
