import { chineseToDigits, holdsFigure } from '../../../src/values/grammar/chinese-number';

test.each([
  ['三次', '3次'],
  ['不少于三次', '不少于3次'],
  ['两次', '2次'],
  ['十次', '10次'],
  ['十二个', '12个'],
  ['二十个', '20个'],
  ['一百二十三人', '123人'],
  ['三千二百人', '3200人'],
  ['一万二千人', '12000人'],
  ['五百余人', '500余人'],
  ['约五百人', '约500人'],
  ['五百人左右', '500人左右'],
  ['九成', '9成'],
  ['百分之九十五', '95%'],
  ['百分之95', '95%'],
  ['百分之99.5', '99.5%'],
  ['达到百分之百', '达到100%'],
])('%s is %s', (text, expected) => expect(chineseToDigits(text)).toBe(expected));

test.each([['七八次'], ['一致'], ['十分满意'], ['3次'], ['三好学生评选工作'], ['统一'], ['第一']])(
  '%s stays as it is',
  (text) => expect(chineseToDigits(text)).toBe(text),
);

test.each([
  ['12', true],
  ['七八次', true],
  ['九成五', true],
  ['十来个', true],
  ['一致', false],
  ['十分满意', false],
  ['按计划推进', false],
])('%s holds a figure: %p', (text, expected) => expect(holdsFigure(text)).toBe(expected));
