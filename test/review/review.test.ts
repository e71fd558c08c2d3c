import { noVerdicts, VERDICTS } from '../../src/review/review';

test('a count of verdicts begins at none of each, and each count is its own', () => {
  const counts = noVerdicts();
  expect(Object.keys(counts).sort()).toEqual([...VERDICTS].sort());
  counts.ready += 1;
  expect(noVerdicts().ready).toBe(0);
});
