import { reviewSheet } from '../../../src/review';
import { messageOf } from '../../../src/rules';
import { a1 } from '../../../src/sheet';
import { type Held, sheetWith } from '../../rules/sheet-with';

/** What is said of a cell of the ordinary form first. */
function saidOf(at: string, changes: Record<string, Held>) {
  const { findings } = reviewSheet(sheetWith(changes)).reviews[0]!;
  const finding = findings.find(({ cells }) => a1(cells[0]!) === at);
  return finding && { severity: finding.severity, message: messageOf(finding) };
}

test('a score that may be the target is asked about, and the sentence says why', () => {
  const said = saidOf('G14', { D14: '≥4.00次', E14: '2次', G14: '4.00', H14: null });
  expect(said?.severity).toBe('review');
  expect(said?.message).toMatch(
    /不过表内的数与本行的指标值或实际完成值相同，可能填错了格，请先核实。$/,
  );
});

test('a score that is nothing but wrong is an error', () => {
  expect(saidOf('G14', { G14: '8.20' })?.severity).toBe('error');
  expect(saidOf('G14', { G14: '-1' })?.severity).toBe('error');
});

test('a total below one of its scores is asked about', () => {
  expect(saidOf('G21', { G21: '9.69' })).toEqual({
    severity: 'review',
    message: expect.stringContaining('表内的数比其中一项得分还小，可能不是总分'),
  });
});
