import { approvedAt } from '../../src/companion/beside';

test('an approved indicator is found by its index, and one that is not there is our fault', () => {
  const targets = { indicators: [{ indicator: 'a' }, { indicator: 'b' }] } as never;
  expect(approvedAt(targets, 1)).toEqual({ indicator: 'b' });
  expect(() => approvedAt(targets, 2)).toThrow(RangeError);
});
