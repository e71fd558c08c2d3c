import { threadsFor } from '../../../src/cli/threads/threads-for';

const byDefault = { jobs: { count: 4, isDefault: true } };

test.each([
  [0, 1],
  [1, 1],
  [49, 1],
  [50, 2],
  [99, 3],
  [100, 4],
  [10_000, 4],
])('%i files get %i of four processors unless something else is asked for', (files, expected) => {
  expect(threadsFor(byDefault, files)).toBe(expected);
});

test('as many threads as were asked for, but no more than there are files', () => {
  const asked = { jobs: { count: 3, isDefault: false } };
  expect([0, 1, 2, 3, 100].map((files) => threadsFor(asked, files))).toEqual([1, 1, 2, 3, 3]);
});
