import { stepsOf } from '../steps-of';
import { scoreForm } from '../../src/scoring';
import { DEFAULT_STANDARD } from '../../src/standards';
import { formOf } from './form-of';

function stepsFor(rows: number): number {
  const row = { target: '≥3', actual: '2', weight: '', score: '', points1: '40' };
  const form = formOf({ rows: Array.from({ length: rows }, () => row), total: '' });
  return stepsOf(() => scoreForm(form, DEFAULT_STANDARD));
}

test('the steps to score a form grow with its rows, not with their square', () => {
  const [few, many] = [stepsFor(500), stepsFor(5000)];
  expect(few).toBeGreaterThan(500);
  // ten times the rows; a square would make it a hundred times
  expect(many / few).toBeLessThan(11);
});
