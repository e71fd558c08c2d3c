import { scoreForm } from '../../src/scoring';
import { DEFAULT_STANDARD } from '../../src/standards';
import { formOf } from './form-of';

function milliseconds(rows: number): number {
  const row = { target: '≥3', actual: '2', weight: '', score: '', points1: '40' };
  const form = formOf({ rows: Array.from({ length: rows }, () => row), total: '' });
  const before = performance.now();
  scoreForm(form, DEFAULT_STANDARD);
  return performance.now() - before;
}

test('the time to score a form grows with its rows, not with their square', () => {
  milliseconds(500);
  const few = Math.min(milliseconds(500), milliseconds(500), milliseconds(500));
  const many = Math.min(milliseconds(5000), milliseconds(5000));
  // ten times the rows; a square would make it a hundred times, a busy machine is allowed its factor
  expect(many / few).toBeLessThan(40);
});
