import { levelOf } from '../../src/rules/rule';

test('an outcome of its own comes before the severity of the rule', () => {
  expect(levelOf({ severity: 'error', outcome: 'review' } as never)).toBe('review');
  expect(levelOf({ severity: 'error' } as never)).toBe('error');
});
