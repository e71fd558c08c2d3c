import { isWholeScale, readScale } from '../../../src/values';
import { beside } from '../reading';

const told = beside(readScale);

test.each([
  ['优良中低差', '优'],
  ['优良中差', '优秀'],
  ['优、良、中、差', '优'],
  ['优/良/一般/较差', '优秀'],
  ['好坏', '好'],
  ['好/坏', '好'],
])('the best of %s is %s', (target, text) => expect(told(target, text)).toBe('met'));

test.each([
  ['优良中差', '良'],
  ['优良中差', '好'],
  ['好坏', '优'],
  ['好坏', '坏'],
  ['健全', '优'],
  ['优良中差', '优，有差距'],
])('beside %s, %s is for a person', (target, text) => {
  expect(told(target, text)).toBe('qualitative');
});

test('what is decided already, or no text, stays', () => {
  expect(told('优良中差', '未完成')).toBe('unmet');
  expect(told('优良中差', '5个')).toBe('· 5 个');
  expect(told('5个', '优')).toBe('qualitative');
});

test.each([
  '优良中低差',
  '优良中差',
  '优、良、中、差',
  '好坏',
  '好/坏',
  '好、一般、差',
  '高中低',
  '是/否',
])('%s is a scale and none of its grades', (text) => expect(isWholeScale(text)).toBe(true));

test.each(['优', '优良', '良好', '好', '中', '差', '较差', '高', '是', '好转', '优良率'])(
  '%s is no whole scale',
  (text) => expect(isWholeScale(text)).toBe(false),
);
