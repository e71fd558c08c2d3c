import { stepsOf } from '../steps-of';
import { MergeIndex } from '../../src/sheet/merge-index';

test('merges of whole columns take as many steps as small ones', () => {
  const [small, whole] = [1, 1_048_575].map((bottom) => {
    const areas = Array.from({ length: 16_000 }, (_, left) => ({
      top: 0,
      left,
      bottom,
      right: left,
    }));
    return stepsOf(() => expect(new MergeIndex(areas).at({ row: 1, column: 9 })).toBe(areas[9]));
  });
  expect(small).toBeGreaterThan(16_000);
  expect(whole! / small!).toBeLessThan(1.1);
});

test('merges that all overlap take steps by their number', () => {
  const [few, many] = [5000, 50_000].map((count) => {
    const nested = Array.from({ length: count }, (_, i) => ({
      top: 0,
      left: 0,
      bottom: 1_048_575,
      right: i % 16_384,
    }));
    return stepsOf(() => expect(new MergeIndex(nested).areas).toHaveLength(1));
  });
  expect(few).toBeGreaterThan(5000);
  expect(many! / few!).toBeLessThan(12);
});
