import { scoreOf } from '../scores-of';

test('a printed score without a result is kept as far as the row could carry it', () => {
  const blank = { target: '≥4', actual: '' };
  expect(scoreOf({ ...blank, score: '10' }).value?.toString()).toBe('10');
  expect(scoreOf({ ...blank, score: '11' }).value).toBeNull();
  expect(scoreOf({ target: '≥4', actual: '', score: undefined }).outcome).toBe('no-cell');
});

test.each([
  ['', 'missing'],
  ['10', 'review'],
  ['很好', 'review'],
])('a score of %j without a result is %s, and no figure of the form gives it', (score, outcome) => {
  const row = scoreOf({ target: '≥4', actual: '', score });
  expect(row).toMatchObject({ outcome, computed: null, reachable: false });
});
