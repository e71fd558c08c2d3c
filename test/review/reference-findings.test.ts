import { reviewSheet } from '../../src/review';
import { a1 } from '../../src/sheet';
import { referenceSheet } from '../form/snapshot-of';
import { REFERENCE_FINDINGS } from './reference-findings';

test.each(REFERENCE_FINDINGS.map((findings, index) => [index + 1, findings] as const))(
  'table %i has exactly the findings that were looked through one by one',
  (table, expected) => {
    const { findings } = reviewSheet(referenceSheet(table)).reviews[0]!;
    expect(
      findings.map(({ rule, severity, cells }) => `${severity} ${rule} ${cells.map(a1).join(' ')}`),
    ).toEqual(expected.map(({ rule, severity, cells }) => `${severity} ${rule} ${cells}`));
  },
);

test('besides hints a table has at most two, each of which a reviewer would write', () => {
  for (const findings of REFERENCE_FINDINGS) {
    expect(findings.filter(({ severity }) => severity !== 'info').length).toBeLessThanOrEqual(2);
  }
});

test('each has a line on why it is right', () => {
  for (const { why } of REFERENCE_FINDINGS.flat()) expect(why.length).toBeGreaterThan(15);
});
