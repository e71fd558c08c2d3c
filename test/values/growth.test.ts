import { stepsOf } from '../steps-of';
import { parseResult } from '../../src/values';

test.each(['-', '1-', '>=', '完成', '2023年', '&amp;', '1,', '已', '<', '(', '≥3且'])(
  'a cell as full of %s as a cell can be takes steps by its length at the most',
  (piece) => {
    const [few, many] = [8_000, 32_767].map((length) => {
      const text = piece.repeat(length / piece.length);
      return stepsOf(() => parseResult({ text, year: 2023 }));
    });
    expect(few).toBeGreaterThan(0);
    expect(many! / few!).toBeLessThan(5);
  },
);
