import { type Finding, isOpen, isOwed } from '../../src/rules';

const LEFT: Pick<Finding, 'setAside'> = { setAside: '上级要求' };

test('what was set aside is not open, anything else is', () => {
  expect([isOpen({}), isOpen(LEFT)]).toEqual([true, false]);
});

test.each([
  ['an open error', { severity: 'error' }, true],
  ['an open question', { severity: 'review' }, true],
  ['an error that was set aside', { severity: 'error', ...LEFT }, true],
  ['a question that was set aside', { severity: 'review', ...LEFT }, false],
] as const)('a reviewer is told of %s: %s', (_, finding, told) => {
  expect(isOwed(finding)).toBe(told);
});
