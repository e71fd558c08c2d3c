import { readRestated } from '../../../src/values';
import { beside } from '../reading';

const told = beside(readRestated);

test.each([
  ['建立健全', '已建立健全', ''],
  ['增强', '明显增强', ''],
  ['增强', '增强明显', ''],
  ['有所改善', '改善', ''],
  ['明显改善', '改善明显', ''],
  ['得到保障', '已得到保障', ''],
  ['不超概算', '未超概算', ''],
  ['不突破预算', '未突破', ''],
  ['不发生重大舆情', '未发生重大舆情', ''],
  ['合格', '验收合格', '工程验收'],
  ['验收合格', '合格', '工程验收'],
  ['健全', '已健全，效果良好', ''],
])('%s is met by %s under the name %p', (target, text, name) => {
  expect(told(target, text, name)).toBe('met');
});

test.each([
  ['健全', '健全', 'the same text says nothing new'],
  ['是', '已是', 'one character is no wording'],
  ['健全', '已健全，但仍有缺项', 'the rest takes it back'],
  ['显著增强', '增强', 'less than was asked'],
  ['显著增强', '非常显著增强', 'a degree is not raised by another'],
  ['提升满意', '满意提升啊', 'not the halves of four characters'],
  ['不突破预算', '未突破成本', 'another thing was not broken'],
  ['重大舆情', '未发生重大舆情', 'the target forbids nothing'],
  ['不超概算', '超概算', 'the result denies nothing'],
  ['有所好', '好', 'one character after the degree'],
])('%s is left to a person beside %s: %s', (target, text) => {
  expect(told(target, text)).toBe('qualitative');
});

test.each([
  ['合格', '验收合格', '教材采购', 'a word the name lacks'],
  ['合格', '较合格', '较多', 'a degree'],
  ['合格', '部分合格', '部分工程验收', 'a part'],
  ['合格', '验合格', '工程验收', 'one character of the name'],
])('%s is left to a person beside %s under %s: %s', (target, text, name) => {
  expect(told(target, text, name)).toBe('qualitative');
});

test('a level, a number and a numeric target stay as they are', () => {
  expect(told('达成指标', '未完成', '')).toBe('unmet');
  expect(told('增强', '5个')).toBe('· 5 个');
  expect(told('5个', '已增强')).toBe('qualitative');
});
