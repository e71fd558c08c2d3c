import { mayBeSameUnit, projectMatch } from '../../src/companion/same-project';
import type { Companion, Form } from '../../src/form';

const named = (key: 'project' | 'unit', text: string | null) =>
  ({ [key]: text === null ? null : { text } }) as unknown as Form & Companion;
const match = (own: string | null, other: string | null) =>
  projectMatch(named('project', own), named('project', other));
const unit = (own: string | null, other: string | null) =>
  mayBeSameUnit(named('unit', own), named('unit', other));

test.each([
  ['养老补贴', '2023年养老补贴项目经费', 'same'],
  ['养老补贴', '养老补助', 'other'],
  ['养老补贴', null, 'unsaid'],
  ['', '养老补贴', 'unsaid'],
  [null, null, 'unsaid'],
])('%p and %p: %s', (own, other, expected) => expect(match(own, other)).toBe(expected));

test.each([
  ['东区养老中心', '东区养老中心', true],
  ['养老中心', '市养老中心', true],
  ['市养老中心', '养老中心', true],
  ['东区养老中心', '西区养老中心', false],
  ['东区养老中心', null, true],
  ['', '西区养老中心', true],
])('units %p and %p may be one: %p', (own, other, expected) => {
  expect(unit(own, other)).toBe(expected);
});
