import { findingsAt, planMarks } from '../../../src/review/edits/mark-plan';
import { a1, parseA1 } from '../../../src/sheet';
import type { Finding, RuleId } from '../../../src/rules';

function finding(rule: RuleId, cells: string, severity: Finding['severity'] = 'error'): Finding {
  const at = cells.split(' ').map(parseA1);
  return { rule, severity, cells: at, id: 'x', data: {} } as unknown as Finding;
}

function marks(findings: Finding[], edited = '', awaited = ''): string[] {
  const cells = (names: string) => (names === '' ? [] : names.split(' ').map(parseA1));
  const edits = cells(edited).map((cell) => ({ cell })) as never;
  return planMarks(findings, edits, cells(awaited)).map(({ cell, kind }) => `${a1(cell)} ${kind}`);
}

test('every cell of an error is marked once, and the first finding names it', () => {
  const findings = [finding('score-mismatch', 'G14 G15'), finding('reason-missing', 'G15 H14')];
  expect(marks(findings)).toEqual([
    'G14 score-mismatch',
    'G15 score-mismatch',
    'H14 reason-missing',
  ]);
});

test('what a person looks at is not marked, nor what the review rewrites, nor for a rule that marks nothing', () => {
  expect(marks([finding('score-mismatch', 'G14', 'review')])).toEqual([]);
  expect(marks([finding('score-mismatch', 'G14 G15')], 'G14')).toEqual(['G15 score-mismatch']);
  expect(marks([finding('header-missing', 'G12')])).toEqual([]);
});

test('cells the total waits for are marked by what is said of them', () => {
  const findings = [finding('quant-not-number', 'E14', 'review')];
  expect(marks(findings, '', 'E14 E15')).toEqual(['E14 quant-not-number', 'E15 score-undecided']);
  expect(marks([finding('score-mismatch', 'E14')], '', 'E14')).toEqual(['E14 score-mismatch']);
  expect(marks([], 'E14', 'E14 E15 E15')).toEqual(['E15 score-undecided']);
});

test('a selected cell shows the findings about it alone', () => {
  const findings = [finding('score-mismatch', 'G14 G15'), finding('reason-missing', 'H14')];
  expect(findingsAt(findings, parseA1('G15'))).toEqual([findings[0]]);
  expect(findingsAt(findings, parseA1('G16'))).toEqual([]);
});
