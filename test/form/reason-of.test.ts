import type { Field } from '../../src/form';
import { reasonOf } from '../../src/form/reason-of';

const [own, remark] = [{ text: '招标推迟' }, { text: '见附件' }] as unknown as [Field, Field];

test('the reason of a row is its own, or else that at the foot of the form', () => {
  expect(reasonOf({ remark }, { reason: own })).toBe(own);
  expect(reasonOf({ remark }, { reason: null })).toBe(remark);
  expect(reasonOf({ remark: null }, { reason: null })).toBeNull();
});
